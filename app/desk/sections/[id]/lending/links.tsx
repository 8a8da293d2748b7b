import { Tag, type TagColor } from '@/components/ui/tag'
import { type LinkState, linkStateWords } from '@/lib/core/lending'
import type { MailState } from '@/lib/core/mail/states'
import { dateWords } from '@/lib/core/words/dates'
import { sinceDay, sinceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { LinkRow, OpenedLending } from '@/lib/lending/open'
import { Revoke } from './revoke'

const colors: Record<LinkState, TagColor> = {
  works: 'success',
  revoked: 'neutral',
  published: 'neutral',
  expired: 'neutral',
  away: 'neutral',
}

type Props = { opened: OpenedLending; me: string; today: string }

/** Every link of the section, the newest first: for whom, by whom, how long, and whether it was used. */
export function Links({ opened: { links, people, mayRevoke }, me, today }: Props) {
  if (links.length === 0)
    return <p className="b-empty">{say('Ingen har laget en leselenke til kapittelet ennå.')}</p>
  const name = (id: string | null) => (id && people[id]) || say('en annen')
  return (
    <ul className="b-lent">
      {links.map((link) => (
        <li key={link.id}>
          <div>
            <p>
              <b>{link.holder}</b>, {link.holderIs}{' '}
              <Tag color={colors[link.state]}>{linkStateWords[link.state]}</Tag>
            </p>
            <p className="b-small b-muted">
              {say('Laget av {name} {day}.', {
                name: name(link.madeBy),
                day: sinceDay(link.madeAt, today),
              })}{' '}
              {standing(link, name, today)} {ableWords(link)}
            </p>
            <p className="b-small">{[sentWords(link), used(link, today)].filter(Boolean).join(' ')}</p>
          </div>
          {mayRevoke && link.state === 'works' && <Revoke id={link.id} holder={link.holder} me={me} />}
        </li>
      ))}
    </ul>
  )
}

function standing(link: LinkRow, name: (id: string | null) => string, today: string): string {
  if (link.state === 'revoked' && link.endedAt)
    return say('Trukket tilbake av {name} {when}.', {
      name: name(link.endedBy),
      when: sinceWords(link.endedAt, today),
    })
  if (link.state === 'away' && link.endedAt)
    return say('Virket til kapittelet ble tatt ut {day}.', { day: sinceDay(link.endedAt, today) })
  if (link.state === 'published' && link.endedAt)
    return say('Virket til kapittelet ble publisert {day}.', { day: sinceDay(link.endedAt, today) })
  return link.state === 'works'
    ? say('Virker til og med {day}.', { day: dateWords(link.until) })
    : say('Gjaldt til og med {day}.', { day: dateWords(link.until) })
}

function ableWords({ state, mayComment }: LinkRow): string {
  if (state === 'works') return mayComment ? say('Kan lese og kommentere.') : say('Kan lese.')
  return mayComment ? say('Kunne lese og kommentere.') : say('Kunne lese.')
}

const onItsWay = {
  waiting: 'Sendes til {address}.',
  sending: 'Sendes til {address}.',
  sent: 'Sendt til {address}.',
  dropped: 'Ikke sendt til {address}.',
  failed: 'Kunne ikke sendes til {address}.',
  unsure: 'Kanskje sendt til {address}.',
} as const satisfies Record<MailState, string>

const sentWords = ({ sent }: LinkRow) =>
  sent ? say(onItsWay[sent.state], { address: sent.to ?? say('en e-postadresse') }) : ''

function used({ looks, lookedAt }: LinkRow, today: string): string {
  if (!lookedAt) return say('Ikke hentet ennå.')
  const when = sinceWords(lookedAt, today)
  return looks === 1
    ? say('Hentet første gang {when}.', { when })
    : say('Hentet {count} ganger, sist {when}.', { count: looks, when })
}
