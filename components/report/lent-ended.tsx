import { Said } from '@/components/ui/said'
import type { LinkState } from '@/lib/core/lending'
import { say, words as sentences } from '@/lib/core/words/say'
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
    <Message {...house} title={say('Lenken virker ikke lenger')}>
      <p>
        {reasons[why]} {say('Be den som ga deg den, om en ny.')}
      </p>
      {published && (
        <p>
          <Said
            of="Kapittelet er publisert: {section}."
            with={{ section: <a href={published.address}>{published.name}</a> }}
          />
        </p>
      )}
      <Unsent words={unsent} />
    </Message>
  )
}

/** There is a page, but so many ask for such pages that it is not drawn now. */
export function LentBusyPage({ unsent, ...house }: House & { unsent: string }) {
  return (
    <Message {...house} title={say('Prøv igjen om litt')}>
      <p>{say('Mange henter slike sider akkurat nå, og denne kan ikke vises før om noen sekunder.')}</p>
      <Unsent words={unsent} />
    </Message>
  )
}

function Unsent({ words }: { words: string }) {
  if (words === '') return null
  return (
    <>
      <h2>{say('Ikke sendt')}</h2>
      <p>{say('Dette skrev du. Kopier det, om du trenger det:')}</p>
      <p className="words">{words}</p>
    </>
  )
}

const reasons = sentences<Record<Props['why'], string>>({
  revoked: 'Den er trukket tilbake.',
  expired: 'Den er gått ut på dato.',
  published: 'Den gjaldt et utkast, og virket til kapittelet ble publisert.',
  away: 'Utkastet den gjaldt, er tatt bort.',
})
