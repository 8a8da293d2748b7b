import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { departments } from '@/lib/departments/read'
import { passwordsAllowed } from '@/lib/session/provider'
import { InviteForm } from './form'

export const generateMetadata = titled('Inviter')

export default async function Invite() {
  const all = await departments(await signedIn())
  if (!all) notFound()
  const open = all.filter(({ closedAt }) => !closedAt)
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-small b-crumb">
        <Link href="/desk/people">{say('Folk')}</Link>
      </p>
      <h1>{say('Inviter')}</h1>
      <p className="b-intro">
        {(await passwordsAllowed())
          ? say('Du får en lenke som du sender selv. Med den velger personen et passord.')
          : say('E-postadressen må være den samme som i den felles innloggingen.')}
      </p>
      <InviteForm departments={open.map(({ id, name, depth }) => ({ id, name, depth }))} />
    </main>
  )
}
