import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { may } from '@/lib/core/access'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { InstallationForm } from './form'
import { LogoField } from './logo'

export const generateMetadata = titled('Virksomheten')

type Asked = { searchParams: Promise<{ lagret?: string }> }

export default async function InstallationPage({ searchParams }: Asked) {
  const actor = await signedIn()
  if (!may(actor, 'managePeople')) notFound()
  const { logo, demo: _, passwords: __, id: ___, ...facts } = await thisInstallation()
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Virksomheten')}</h1>
      <p className="b-intro">
        {say('Dette står på alle offentlige sider. Utgaver som er publisert, endres ikke.')}
      </p>
      <div className="b-gap b-narrow">
        <LogoField logo={logo} />
      </div>
      <div className="b-gap">
        <InstallationForm start={facts} saved={(await searchParams).lagret === 'ja'} />
      </div>
    </main>
  )
}
