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

export const generateMetadata = titled('Mine innstillinger')

export default async function MePage() {
  const actor = await signedIn()
  const [choice, letter, why] = await Promise.all([myChoice(actor), nextLetter(actor), whyNothing()])
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Mine innstillinger')}</h1>
      <section className="b-narrow b-stacked b-gap" aria-labelledby="sprak">
        <h2 id="sprak">{say('Språk')}</h2>
        <LanguageChoice next="/desk/me" />
      </section>
      <div className="b-gap">
        <h2 id="e-post">{say('E-post til meg')}</h2>
      </div>
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
        <ChoiceForm choice={choice} />
        <section className="b-panel b-stacked" aria-labelledby="neste">
          <h3 id="neste">{say('Det neste du får')}</h3>
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
          <h4>{heading}</h4>
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
