import type { Metadata } from 'next'
import { Brand } from '@/components/ui/brand'
import { thisInstallation } from '@/lib/installation'
import { holderOf } from '@/lib/session/links'
import { PasswordForm } from './form'

export const metadata: Metadata = { title: 'Velg passord', referrer: 'same-origin' }

export default async function Welcome({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [{ name }, holder] = await Promise.all([thisInstallation(), holderOf(token)])
  return (
    <main className="b-in" data-alone>
      <div className="b-in-l">
        <p className="b-brand">
          <Brand owner={name} />
        </p>
        {holder ? (
          <PasswordForm token={token} email={holder.email}>
            <h1>{holder.passwordHash ? 'Velg nytt passord' : 'Velkommen'}</h1>
            <p>
              {holder.name}, velg et passord på minst 12 tegn. Noen ord etter hverandre er lett å huske og
              vanskelig å gjette.
            </p>
          </PasswordForm>
        ) : (
          <div className="b-stacked b-main">
            <h1>Lenken kan ikke brukes</h1>
            <p>Den er brukt før, eller den er for gammel. Be administratoren om en ny.</p>
            <p>
              Har du valgt passord alt? <a href="/sign-in">Logg inn</a>
            </p>
          </div>
        )}
      </div>
    </main>
  )
}
