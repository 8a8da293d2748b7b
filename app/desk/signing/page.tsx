import { titled } from '@/app/titled'
import { StepThrough } from '@/components/compare/step-through'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { say } from '@/lib/core/words/say'
import { type WaitingSection, waitingFor } from '@/lib/signing/waiting'
import { ByChapter } from './by-chapter'
import { comparisonOf, shownOf } from './compared'
import { Fixed } from './fixed'
import { SignSeveral } from './sign-several'
import { fixesHeading, waitingWords } from './words'

export const generateMetadata = titled('Til godkjenning')

export default async function SigningPage() {
  const actor = await signedIn()
  const waiting = await waitingFor(actor)
  const day = today()
  const fixes = waiting.filter(isFixed)
  const others = waiting.filter((one) => !isFixed(one))
  const changes = fixes.reduce((sum, one) => sum + comparisonOf(one).changes, 0)
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Til godkjenning')}</h1>
      <p className="b-intro">{waitingWords(waiting.length)}</p>
      <div className="b-cols b-review">
        <div>
          {fixes.length > 0 && (
            <section className="b-sec" aria-labelledby="spraak">
              <div className="b-h">
                <h2 id="spraak">{fixesHeading(fixes.length)}</h2>
              </div>
              <p className="b-gap">
                {say(
                  'Ingen tall er endret, og ingenting er lagt til, fjernet eller flyttet. Her er hver retting.',
                )}
              </p>
              {changes > 0 && <StepThrough changes={changes} />}
              {fixes.map((one) => (
                <Fixed key={one.id} section={one} today={day} />
              ))}
            </section>
          )}
          {others.length > 0 && <ByChapter sections={others} waiting={waiting} today={day} />}
          {waiting.length === 0 && (
            <div className="b-empty">
              <h2>{say('Ingenting å godkjenne')}</h2>
              <p>{say('Når et kapittel sendes til godkjenning hos deg, står det her.')}</p>
            </div>
          )}
        </div>
        <div className="b-side">
          <SignSeveral
            me={actor.id}
            shown={fixes.map(shownOf)}
            heading={say('Godkjenn rettingene')}
            button={say('Godkjenn rettingene')}
          />
        </div>
      </div>
    </main>
  )
}

/** Nothing but words was changed since it was signed. */
const isFixed = ({ differs }: WaitingSection) => differs === 'wording' || differs === 'same'
