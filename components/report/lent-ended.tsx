import type { LinkState } from '@/lib/core/lending'
import { type House, Message } from './message'

type Props = House & {
  why: Exclude<LinkState, 'works'>
  /** Where readers find the section, if they do. */
  published: { name: string; address: string } | null
  /** What was written and could not be sent: nobody has to write it again. */
  unsent: string
}

/** What is left of a reading link that does not work any more. */
export function LentEndedPage({ why, published, unsent, ...house }: Props) {
  return (
    <Message {...house} title="Lenken virker ikke lenger">
      <p>{reasons[why]} Be den som ga deg den, om en ny.</p>
      {published && (
        <p>
          Kapittelet er publisert: <a href={published.address}>{published.name}</a>.
        </p>
      )}
      <Unsent words={unsent} />
    </Message>
  )
}

/** There is a page, but so many ask for such pages that it is not drawn now. */
export function LentBusyPage({ unsent, ...house }: House & { unsent: string }) {
  return (
    <Message {...house} title="Prøv igjen om litt">
      <p>Mange henter slike sider akkurat nå, og denne kan ikke vises før om noen sekunder.</p>
      <Unsent words={unsent} />
    </Message>
  )
}

function Unsent({ words }: { words: string }) {
  if (words === '') return null
  return (
    <>
      <h2>Ikke sendt</h2>
      <p>Dette skrev du. Kopier det, om du trenger det:</p>
      <p className="words">{words}</p>
    </>
  )
}

const reasons: Record<Props['why'], string> = {
  revoked: 'Den er trukket tilbake.',
  expired: 'Den er gått ut på dato.',
  published: 'Den gjaldt et utkast, og virket til kapittelet ble publisert.',
  away: 'Utkastet den gjaldt, er tatt bort.',
}
