import Link from 'next/link'
import { Said } from '@/components/ui/said'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import type { WorkingLink } from '@/lib/lending/all'
import { Revoke } from '../../sections/[id]/lending/revoke'

type Props = { links: WorkingLink[]; me: string }

/** What somebody outside can read today: whoever made a link may have gone since, and it works on. */
export function LentOut({ links, me }: Props) {
  return (
    <section id="leselenker" aria-labelledby="utlant">
      <div className="b-h">
        <h2 id="utlant">{say('Leselenker som virker')}</h2>
      </div>
      {links.length === 0 ? (
        <p className="b-empty">{say('Ingen utenfor kan lese et utkast med en leselenke i dag.')}</p>
      ) : (
        <ul className="b-lent">
          {links.map(({ id, holder, holderIs, until, mayComment, section, report, by, mayRevoke }) => (
            <li key={id}>
              <div>
                <p>
                  <b>{holder}</b>, {holderIs}
                </p>
                <p className="b-small">
                  <Said
                    of="<a>{title}</a> i {report}. Virker til og med {until}."
                    with={{
                      a: (words) => <Link href={`/desk/sections/${section.id}/lending`}>{words}</Link>,
                      title: section.title || say('Kapittel uten tittel'),
                      report,
                      until: dateWords(until),
                    }}
                  />{' '}
                  {mayComment ? say('Kan lese og kommentere.') : say('Kan lese.')}
                </p>
                <p className="b-small b-muted">
                  <Said
                    of={
                      by.disabled
                        ? 'Laget av <a>{name}</a>, som har fått kontoen stengt.'
                        : 'Laget av <a>{name}</a>.'
                    }
                    with={{
                      a: (words) => <Link href={`/desk/people/${by.id}`}>{words}</Link>,
                      name: by.name,
                    }}
                  />
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
