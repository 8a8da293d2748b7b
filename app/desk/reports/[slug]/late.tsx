import { Title } from '@/components/work/title'
import type { Actor } from '@/lib/core/access'
import { type LatePerson, latePeople } from '@/lib/core/board/late'
import { counted } from '@/lib/core/words/counts'
import { distanceWords, sinceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import { stateWords } from '@/lib/core/words/states'
import { whyNothing } from '@/lib/mail/deliver'
import { type Reminders, remindersOf } from '@/lib/mail/reminders'
import type { HeldRow } from '@/lib/reports/board'
import { Remind } from './remind'

type Props = { actor: Actor; report: string; rows: readonly HeldRow[]; today: string }

/** So many that the panel stays one; the rest are on the board itself. */
const [mostPeople, mostRows] = [10, 4]

/** Who is late, with what, by how much; the manager reminds them. */
export async function LateList({ actor, report, rows, today }: Props) {
  const { people, nobodys } = latePeople(rows)
  const reminders = await remindersOf(
    actor,
    report,
    people.map(({ id }) => id),
  )
  const shown = people.slice(0, mostPeople)
  return (
    <section className="b-sec" aria-labelledby="sen">
      <div className="b-h">
        <h2 id="sen">{say('Forsinket')}</h2>
        {people.length > 0 && (
          <span className="b-meta">{counted(people.length, 'én person', '{n} personer')}</span>
        )}
      </div>
      <ul className="b-feed">
        {shown.map((one) => (
          <Person key={one.id} person={one} today={today} reminders={reminders} />
        ))}
        {nobodys.length > 0 && (
          <li>
            <b>{say('Ingen ansvarlig')}</b>
            <Rows rows={nobodys} today={today} />
          </li>
        )}
        {people.length > shown.length && (
          <li>
            <a href="?sen=ja&sorter=hos">{say('Og {count} til', { count: people.length - shown.length })}</a>
          </li>
        )}
      </ul>
      {reminders && (
        <Remind
          sections={rows.filter(({ waitsFor }) => waitsFor.length > 0).map(({ id }) => id)}
          people={people.filter(({ id }) => id !== actor.id && isDue(id, reminders)).length}
          silent={await whyNothing()}
        />
      )}
    </section>
  )
}

const isDue = (id: string, { lately, unwilling }: Reminders) => !lately.has(id) && !unwilling.has(id)

type PersonProps = { person: LatePerson<HeldRow>; today: string; reminders: Reminders | null }

function Person({ person: { id, name, rows }, today, reminders }: PersonProps) {
  const at = reminders?.at.get(id)
  return (
    <li>
      <b>{name}</b>
      <Rows rows={rows} today={today} />
      {reminders && (
        <span className="b-meta b-blk">
          {at ? say('Påminnet {when}.', { when: sinceWords(at, today) }) : say('Ikke påminnet.')}
          {reminders.unwilling.has(id) && ` ${say('Vil ikke ha e-post.')}`}
        </span>
      )}
    </li>
  )
}

function Rows({ rows, today }: { rows: readonly HeldRow[]; today: string }) {
  return (
    <>
      {rows.slice(0, mostRows).map(({ id, number, title, language, state, due }) => (
        <span key={id} className="b-blk b-small">
          {number} <Title of={{ title, language }} />, {stateWords[state].toLocaleLowerCase('nb')}.{' '}
          <span className="b-late">{due && distanceWords(due, today)}</span>
        </span>
      ))}
      {rows.length > mostRows && (
        <span className="b-blk b-small">{say('og {count} til', { count: rows.length - mostRows })}</span>
      )}
    </>
  )
}
