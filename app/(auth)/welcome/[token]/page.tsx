import type { Metadata } from 'next'
import { titled } from '@/app/titled'
import { Brand } from '@/components/ui/brand'
import { LanguageChoice } from '@/components/ui/language-choice'
import { Said } from '@/components/ui/said'
import { currentActor } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { holderOf } from '@/lib/session/links'
import { PasswordForm } from './form'

export const generateMetadata = async (): Promise<Metadata> => ({
  ...(await titled('Velg passord')()),
  referrer: 'same-origin',
})

export default async function Welcome({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [{ name }, holder] = await Promise.all([thisInstallation(), holderOf(token), currentActor()])
  return (
    <main className="b-in" data-alone>
      <div className="b-in-l">
        <p className="b-brand">
          <Brand owner={name} />
        </p>
        {holder ? (
          <PasswordForm token={token} email={holder.email}>
            <h1>{holder.passwordHash ? say('Velg nytt passord') : say('Velkommen')}</h1>
            <p>
              {say(
                '{name}, velg et passord på minst 12 tegn. Noen ord etter hverandre er lett å huske og vanskelig å gjette.',
                { name: holder.name },
              )}
            </p>
          </PasswordForm>
        ) : (
          <div className="b-stacked b-main">
            <h1>{say('Lenken kan ikke brukes')}</h1>
            <p>{say('Den er brukt før, eller den er for gammel. Be administratoren om en ny.')}</p>
            <p>
              <Said
                of="Har du valgt passord allerede? <a>Logg inn</a>"
                with={{ a: (words) => <a href="/sign-in">{words}</a> }}
              />
            </p>
          </div>
        )}
        <LanguageChoice next={`/welcome/${token}`} />
      </div>
    </main>
  )
}
