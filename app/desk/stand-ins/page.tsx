import { titled } from '@/app/titled'
import { Said } from '@/components/ui/said'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { may } from '@/lib/core/access'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { colleagues } from '@/lib/people/colleagues'
import { standIns } from '@/lib/steps/stand-in'
import { EndStandIn } from './end'
import { StandInForm } from './form'

export const generateMetadata = titled('Stedfortredere')

export default async function StandInsPage() {
  const actor = await signedIn()
  const day = today()
  const [rows, people] = await Promise.all([standIns(actor, day), colleagues()])
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Stedfortredere')}</h1>
      <p className="b-intro">
        {say(
          'En stedfortreder godkjenner for den som er borte. Loggen sier hvem som godkjente, og for hvem. Den som har skrevet i et kapittel, kan ikke godkjenne det som stedfortreder heller.',
        )}
      </p>
      <div className="b-cols">
        <section aria-labelledby="na">
          <div className="b-h">
            <h2 id="na">{say('Nå og framover')}</h2>
          </div>
          {rows.length === 0 ? (
            <p className="b-empty">{say('Ingen har stedfortreder nå.')}</p>
          ) : (
            <ul className="b-picked">
              {rows.map(({ id, person, standIn, from, to, mine }) => (
                <li key={id}>
                  <span>
                    <Said
                      of="<b>{standIn}</b> godkjenner for {person} fra {from} til {to}"
                      with={{
                        b: (words) => <b>{words}</b>,
                        standIn,
                        person,
                        from: dateWords(from),
                        to: dateWords(to),
                      }}
                    />
                  </span>
                  {mine && <EndStandIn id={id} standIn={standIn} person={person} />}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="b-panel" aria-labelledby="ny">
          <h2 id="ny">{say('Velg stedfortreder')}</h2>
          <StandInForm me={actor.id} people={people} forOthers={may(actor, 'manageReports')} today={day} />
        </section>
      </div>
    </main>
  )
}
