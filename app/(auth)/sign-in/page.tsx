import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Brand } from '@/components/ui/brand'
import { currentActor } from '@/lib/actor'
import { thisInstallation } from '@/lib/installation'
import { nextPath } from '@/lib/session/next-path'
import { demoPeople } from '@/lib/session/sign-in'
import { DemoPeople } from './demo-people'
import { SignInForm } from './form'

export const metadata: Metadata = { title: 'Logg inn' }

export default async function SignIn({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const next = nextPath((await searchParams).next)
  if (await currentActor()) redirect(next)
  const [{ name }, demo] = await Promise.all([thisInstallation(), demoPeople()])
  return (
    <main className="b-in" data-alone={demo.length === 0 || undefined}>
      <div className="b-in-l">
        <p className="b-brand">
          <Brand owner={name} />
        </p>
        <SignInForm next={next}>
          <h1>Logg inn</h1>
          <p>Her skriver, godkjenner og publiserer {name} årsrapporten.</p>
        </SignInForm>
        <p className="b-meta b-add">
          Skal du bare lese? <a href="/">Gå til de publiserte rapportene</a>
        </p>
      </div>
      {demo.length > 0 && <DemoPeople people={demo} next={next} />}
    </main>
  )
}
