import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { listErasures } from '@/lib/erasures/open'
import { ErasureList } from './list'

export const generateMetadata = titled('Personvern')

export default async function ErasuresPage() {
  const actor = await signedIn()
  const found = await listErasures(actor)
  if (!found) notFound()
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Personvern')}</h1>
      <p className="b-intro">
        {say(
          'Personopplysninger som ble publisert ved en feil, kan tas ut av alle utgaver, filer og tidligere versjoner. Én administrator ber om det, og en annen bekrefter. Da er de borte i løpet av et minutt.',
        )}
      </p>
      <p className="b-row b-gap">
        <Link className="ds-button" href="/desk/erasures/new">
          {say('Fjern fra alle utgaver')}
        </Link>
      </p>
      <section className="b-sec b-gap" aria-labelledby="venter">
        <div className="b-h">
          <h2 id="venter">{say('Venter på bekreftelse')}</h2>
        </div>
        {found.waiting.length > 0 ? (
          <ErasureList rows={found.waiting} people={found.people} />
        ) : (
          <div className="b-empty">
            <h3>{say('Ingen forespørsler venter')}</h3>
            <p>
              {say(
                'Når noen ber om at noe fjernes, står det her til en annen administrator har avgjort det.',
              )}
            </p>
          </div>
        )}
      </section>
      {found.decided.length > 0 && (
        <section className="b-sec b-gap" aria-labelledby="avgjort">
          <div className="b-h">
            <h2 id="avgjort">{say('Avgjort')}</h2>
          </div>
          <ErasureList rows={found.decided} people={found.people} />
        </section>
      )}
    </main>
  )
}
