import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Alert } from '@/components/ui/alert'
import { signedIn } from '@/lib/actor'
import { now } from '@/lib/clock'
import { say } from '@/lib/core/words/say'
import { whyNothing } from '@/lib/mail/deliver'
import { outbox } from '@/lib/mail/outbox'
import { MailList } from './list'

export const generateMetadata = titled('E-post')

export default async function MailPage() {
  const actor = await signedIn()
  const [found, why] = await Promise.all([outbox(actor), whyNothing()])
  if (!found) notFound()
  const at = now()
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('E-post')}</h1>
      <p className="b-intro">
        {say(
          'Hva som er sendt til hvem. Hver melding sendes én gang. Teksten lages når den sendes, av det mottakeren kan lese da, og lagres ikke. Listen glemmes etter 90 dager.',
        )}
      </p>
      {why && (
        <div className="b-gap">
          <Alert tone="warning">{why}</Alert>
        </div>
      )}
      {found.stranded.length > 0 && (
        <section className="b-sec b-gap" aria-labelledby="hjelp">
          <div className="b-h">
            <h2 id="hjelp">{say('Trenger deg')}</h2>
          </div>
          <MailList rows={found.stranded} now={at} />
        </section>
      )}
      <section className="b-sec b-gap" aria-labelledby="siste">
        <div className="b-h">
          <h2 id="siste">{say('De siste')}</h2>
        </div>
        {found.latest.length > 0 ? (
          <MailList rows={found.latest} now={at} />
        ) : (
          <div className="b-empty">
            <h3>{say('Ingen e-post ennå')}</h3>
            <p>{say('Når noen skal høre om noe, står det her.')}</p>
          </div>
        )}
      </section>
    </main>
  )
}
