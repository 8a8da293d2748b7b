import { Tag, type TagColor } from '@/components/ui/tag'
import { type LinkState, linkStateWords } from '@/lib/core/lending'
import type { MailState } from '@/lib/core/mail/states'
import { dateWords } from '@/lib/core/words/dates'
import { sinceDay, sinceWords } from '@/lib/core/words/days'
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
  if (links.length === 0) return <p className="b-empty">Ingen har laget en leselenke til kapittelet ennå.</p>
  const name = (id: string | null) => (id && people[id]) || 'en annen'
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
              Laget av {name(link.madeBy)} {sinceDay(link.madeAt, today)}. {standing(link, name, today)}{' '}
              {`${link.state === 'works' ? 'Kan' : 'Kunne'} lese${link.mayComment ? ' og kommentere' : ''}.`}
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
    return `Trukket tilbake av ${name(link.endedBy)} ${sinceWords(link.endedAt, today)}.`
  if (link.state === 'away' && link.endedAt)
    return `Virket til kapittelet ble tatt ut ${sinceDay(link.endedAt, today)}.`
  if (link.state === 'published' && link.endedAt)
    return `Virket til kapittelet ble publisert ${sinceDay(link.endedAt, today)}.`
  return link.state === 'works'
    ? `Virker til og med ${dateWords(link.until)}.`
    : `Gjaldt til og med ${dateWords(link.until)}.`
}

const onItsWay: Record<MailState, string> = {
  waiting: 'Sendes til',
  sending: 'Sendes til',
  sent: 'Sendt til',
  dropped: 'Ikke sendt til',
  failed: 'Kunne ikke sendes til',
  unsure: 'Kanskje sendt til',
}

const sentWords = ({ sent }: LinkRow) =>
  sent ? `${onItsWay[sent.state]} ${sent.to ?? 'en e-postadresse'}.` : ''

function used({ looks, lookedAt }: LinkRow, today: string): string {
  if (!lookedAt) return 'Ikke hentet ennå.'
  const times = looks === 1 ? 'Hentet første gang' : `Hentet ${looks} ganger, sist`
  return `${times} ${sinceWords(lookedAt, today)}.`
}
