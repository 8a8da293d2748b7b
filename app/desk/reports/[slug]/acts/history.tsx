import type { OpenedActs } from '@/lib/acts/open'
import { actWords } from '@/lib/core/words/acts'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'

/** Everything that was recorded, newest first; nothing is taken back. */
export function History({ report, recorded, files, people }: OpenedActs) {
  if (recorded.length === 0) return <p className="b-empty">{say('Ingenting er registrert ennå.')}</p>
  return (
    <ul className="b-feed">
      {recorded.toReversed().map((act) => (
        <li key={act.id}>
          <b>{actWords(act)}</b>
          <span className="b-blk">{say('På vegne av {name}.', { name: act.by })}</span>
          {act.wording && <span className="b-blk b-quote">{act.wording}</span>}
          {act.attachments.length > 0 && (
            <span className="b-blk">
              {say('Vedlegg:')}{' '}
              {files
                .filter(({ id }) => act.attachments.includes(id))
                .map(({ title }) => title)
                .join(', ')}
            </span>
          )}
          <span className="b-meta b-blk">
            {say('Registrert av {name} {moment}.', {
              name: people[act.recordedBy] ?? '',
              moment: momentWords(act.recordedAt),
            })}{' '}
            {report.currentEditionId && (
              <a href={`/${report.slug}/u/${act.number}`}>
                {say('Utgave {number}', { number: String(act.number) })}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
