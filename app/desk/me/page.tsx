import Link from 'next/link'
import { titled } from '@/app/titled'
import { Alert } from '@/components/ui/alert'
import { LanguageChoice } from '@/components/ui/language-choice'
import { signedIn } from '@/lib/actor'
import type { Letter } from '@/lib/core/mail/letter'
import { say } from '@/lib/core/words/say'
import { myChoice } from '@/lib/mail/choice'
import { nextLetter } from '@/lib/mail/compose'
import { whyNothing } from '@/lib/mail/deliver'
import { ChoiceForm } from './form'

export const generateMetadata = titled('E-post til meg')

export default async function MePage() {
  const actor = await signedIn()
  const [choice, letter, why] = await Promise.all([myChoice(actor), nextLetter(actor), whyNothing()])
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('E-post til meg')}</h1>
      <p className="b-intro">
        {say(
          'Går til {address}, bare på arbeidsdager, og aldri i påska eller jula. Administratoren kan endre adressen.',
          { address: actor.email },
        )}
      </p>
      {why && (
        <div className="b-gap">
          <Alert>{why}</Alert>
        </div>
      )}
      <div className="b-cols b-gap">
        <div className="b-stacked">
          <ChoiceForm choice={choice} />
          <section className="b-narrow b-stacked" aria-labelledby="sprak">
            <h2 id="sprak">Språk</h2>
            <LanguageChoice next="/desk/me" />
          </section>
        </div>
        <section className="b-panel b-stacked" aria-labelledby="neste">
          <h2 id="neste">{say('Det neste du får')}</h2>
          {letter ? (
            <NextLetter letter={letter} />
          ) : (
            <p>{say('Ingenting nytt, og ingen frist som nærmer seg.')}</p>
          )}
        </section>
      </div>
    </main>
  )
}

/** What would stand in the daily message now. */
function NextLetter({ letter: { subject, parts } }: { letter: Letter }) {
  return (
    <>
      <p>{say('Emne: {subject}', { subject })}</p>
      {parts.map(({ heading, lines }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul className="b-feed b-small">
            {lines.map(({ says, path }) => (
              <li key={`${path} ${says}`}>
                <Link className="ds-link" href={path}>
                  {says}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
