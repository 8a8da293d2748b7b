import { redirect } from 'next/navigation'
import { titled } from '@/app/titled'
import { Alert } from '@/components/ui/alert'
import { Brand } from '@/components/ui/brand'
import { LanguageChoice } from '@/components/ui/language-choice'
import { Said } from '@/components/ui/said'
import { currentActor } from '@/lib/actor'
import { refusalWords } from '@/lib/core/provider'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { nextPath } from '@/lib/session/next-path'
import { passwordsAllowed, provider } from '@/lib/session/provider'
import { demoPeople } from '@/lib/session/sign-in'
import { DemoPeople } from './demo-people'
import { SignInForm } from './form'
import { ByProvider } from './provider'

export const generateMetadata = titled('Logg inn')

type Asked = { next?: string; error?: string; out?: string }

export default async function SignIn({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams
  const next = nextPath(asked.next)
  if (await currentActor()) redirect(next)
  const [{ name }, demo, passwords] = await Promise.all([
    thisInstallation(),
    demoPeople(),
    passwordsAllowed(),
  ])
  const other = provider()
  const refusal = refusalWords(asked.error)
  return (
    <main className="b-in" data-alone={demo.length === 0 || undefined}>
      <div className="b-in-l">
        <p className="b-brand">
          <Brand owner={name} />
        </p>
        <div className="b-in-head">
          <h1>{say('Logg inn')}</h1>
          <p>{say('Her skriver, godkjenner og publiserer {name} årsrapporten.', { name })}</p>
        </div>
        {refusal && (
          <Alert tone="danger" role="alert">
            {refusal}
          </Alert>
        )}
        {other && <ByProvider name={other.name} next={next} out={asked.out === '1'} />}
        {passwords && (
          <SignInForm next={next}>
            {other && <h2 className="b-in-or">{say('Eller med passord')}</h2>}
          </SignInForm>
        )}
        <LanguageChoice next={`/sign-in?next=${encodeURIComponent(next)}`} />
        <p className="b-meta b-add">
          <Said
            of="Skal du bare lese? <a>Gå til de publiserte rapportene</a>"
            with={{ a: (words) => <a href="/">{words}</a> }}
          />
        </p>
      </div>
      {demo.length > 0 && <DemoPeople people={demo} next={next} />}
    </main>
  )
}
