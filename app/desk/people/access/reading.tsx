import Link from 'next/link'
import { relationNames } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { moves } from '@/lib/core/workflow'
import type { Reach, Reader } from '@/lib/people/reading'

/** What somebody reads, report by report. */
export function ReachOfPerson({ name, reach }: { name: string; reach: Reach }) {
  return (
    <section className="b-panel" aria-labelledby="leser">
      <h2 id="leser">{say('{name} kan lese', { name })}</h2>
      {reach.length === 0 && <p>{say('Ingen utkast. Publiserte rapporter er åpne for alle.')}</p>}
      {reach.map(({ report, sections }) => (
        <details key={report} open={reach.length === 1}>
          <summary>
            {say('{report}: {count, plural, one {ett kapittel} other {# kapitler}}', {
              report,
              count: sections.length,
            })}
          </summary>
          <ul>
            {sections.map(({ id, number, title, writes }) => (
              <li key={id}>
                {number} {title} {writes && <span className="b-meta">{say('(kan skrive nå)')}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

/** Who reads a section, as what, and what they can do with it as it stands. */
export function ReadersOfSection({ title, readers }: { title: string; readers: Reader[] }) {
  return (
    <section className="b-panel" aria-labelledby="lesere">
      <h2 id="lesere">{say('«{title}» kan leses av', { title })}</h2>
      <table className="ds-table b-stack">
        <caption className="ds-sr-only">{say('Hvem som leser kapittelet')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Navn')}</th>
            <th scope="col">{say('Leser som')}</th>
            <th scope="col">{say('Kan gjøre nå')}</th>
          </tr>
        </thead>
        <tbody>
          {readers.map(({ id, name, as, moves: able }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={`/desk/people/${id}`}>{name}</Link>
              </th>
              <td>{as.map((one) => relationNames[one]).join(', ')}</td>
              <td>{able.map((one) => say(moves[one].button)).join(', ') || say('Lese')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
