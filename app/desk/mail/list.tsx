import { Tag, type TagColor } from '@/components/ui/tag'
import { dateIn } from '@/lib/clock'
import { setbackWords } from '@/lib/core/mail/setback'
import { type MailState, mailStateWords, stranded } from '@/lib/core/mail/states'
import { sinceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { OutboxRow } from '@/lib/mail/outbox'
import { SendAgain } from './again'

const colors: Record<MailState, TagColor> = {
  waiting: 'info',
  sending: 'info',
  sent: 'success',
  dropped: 'neutral',
  failed: 'danger',
  unsure: 'warning',
}

/** Messages, each with where it went, how it stands, and what can be done. */
export function MailList({ rows, now }: { rows: readonly OutboxRow[]; now: Date }) {
  return (
    <ul className="b-list b-mails">
      {rows.map((row) => (
        <li key={row.id}>
          <div>
            <b>{row.subject || unwritten(row)}</b>
            <span className="b-meta b-blk">
              {say('Til {name}, {address}', { name: row.to, address: row.address })}
            </span>
          </div>
          <div className="b-small">
            {row.trouble && <span className="b-blk">{setbackWords(row.trouble)}</span>}
            <span className="b-muted">{whenWords(row, now)}</span>
          </div>
          <div className="b-row">
            <Tag color={colors[row.state]}>{mailStateWords[row.state]}</Tag>
            {stranded.includes(row.state) && <SendAgain id={row.id} to={row.to} state={row.state} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What a message is that has no subject yet. */
function unwritten({ daily, outside }: OutboxRow): string {
  if (outside) return say('Leselenke')
  return say(daily ? 'Dagens e-post' : 'Nyhet')
}

function whenWords({ state, sentAt, nextTry, madeAt, tries, trouble }: OutboxRow, now: Date): string {
  const when = (at: Date) => sinceWords(at, dateIn(now))
  if (sentAt && state === 'sent') return say('Sendt {when}', { when: when(sentAt) })
  if (state === 'dropped' && !trouble)
    return say('Det var ingenting igjen å si fra om. Laget {when}', { when: when(madeAt) })
  if (state === 'waiting' && tries > 0)
    return say('Prøver igjen {when}', { when: nextTry > now ? when(nextTry) : say('om litt') })
  return say('Laget {when}', { when: when(madeAt) })
}
