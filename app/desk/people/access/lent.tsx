import Link from 'next/link'
import { dateWords } from '@/lib/core/words/dates'
import type { WorkingLink } from '@/lib/lending/all'
import { Revoke } from '../../sections/[id]/lending/revoke'

type Props = { links: WorkingLink[]; me: string }

/** What somebody outside can read today: whoever made a link may have gone since, and it works on. */
export function LentOut({ links, me }: Props) {
  return (
    <section id="leselenker" aria-labelledby="utlant">
      <div className="b-h">
        <h2 id="utlant">Leselenker som virker</h2>
      </div>
      {links.length === 0 ? (
        <p className="b-empty">Ingen utenfor kan lese et utkast med en leselenke i dag.</p>
      ) : (
        <ul className="b-lent">
          {links.map(({ id, holder, holderIs, until, mayComment, section, report, by, mayRevoke }) => (
            <li key={id}>
              <div>
                <p>
                  <b>{holder}</b>, {holderIs}
                </p>
                <p className="b-small">
                  <Link href={`/desk/sections/${section.id}/lending`}>
                    {section.title || 'Kapittel uten tittel'}
                  </Link>{' '}
                  i {report}. Virker til og med {dateWords(until)}.{' '}
                  {mayComment ? 'Kan lese og kommentere.' : 'Kan lese.'}
                </p>
                <p className="b-small b-muted">
                  Laget av <Link href={`/desk/people/${by.id}`}>{by.name}</Link>
                  {by.disabled && ', som har fått kontoen stengt'}.
                </p>
              </div>
              {mayRevoke && <Revoke id={id} holder={holder} me={me} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
