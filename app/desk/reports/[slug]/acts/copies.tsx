import type { OpenedActs } from '@/lib/acts/open'
import { dateWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'

/** Frozen copies for the case and archive systems: every edition as it was published. */
export function Copies({ report, editions }: OpenedActs) {
  if (editions.length === 0) return null
  return (
    <section className="b-sec" aria-labelledby="arkivkopi">
      <div className="b-h">
        <h2 id="arkivkopi">{say('Arkivkopier')}</h2>
      </div>
      <p className="b-small">
        {say(
          'En kopi har alle sider, filer og vedlegg i en utgave, og manifestet med kontrollsummer. Samme utgave gir alltid samme fil.',
        )}
      </p>
      <ul className="b-feed">
        {editions.map(({ id, number, createdAt }) => (
          <li key={id}>
            <a className="ds-link" href={`/api/desk/reports/${report.id}/copies/${number}`} download>
              {say('Last ned utgave {number} (ZIP)', { number: String(number) })}
            </a>
            <span className="b-meta b-blk">{say('Publisert {date}', { date: dateWords(createdAt) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
