import { erasedOn, erasedWords } from '@/lib/core/words/erased'
import { say } from '@/lib/core/words/say'
import { Ask, type House, Message } from './message'
import type { PublicReport } from './model'

type Props = House & {
  /** When it was taken out, the day in Oslo. */
  day: string
  /** The edition that it was a page of; null: a file by itself. */
  of: { name: string; number: number; isCurrent: boolean } | null
  /** Where the current edition has the same page. */
  now: string | null
}

/** An address whose content was taken out because it held personal data. */
export function ErasedPage({ day, of, now, ...house }: Props) {
  return (
    <Message {...house} title={of ? say('Siden er fjernet') : say('Filen er fjernet')}>
      <p>
        {day ? erasedOn(day) : `${erasedWords()}.`}
        {of &&
          ` ${say('Derfor er denne siden tatt bort fra utgave {number} av {name}. Resten av utgaven står som før.', { number: of.number, name: of.name })}`}
      </p>
      {of?.isCurrent && <p>{say('En ny utgave uten opplysningen blir laget nå. Prøv igjen om litt.')}</p>}
      {now && (
        <p>
          <a href={now}>{say('Les siden i gjeldende utgave')}</a>
        </p>
      )}
      <Ask installation={house.installation} />
    </Message>
  )
}

/** That something was taken out, on every page of the report. */
export function Erased({ report }: { report: PublicReport }) {
  const days = report.preview ? [] : [...new Set(report.erased)]
  return days.map((day) => (
    <p key={day} className="small meta">
      {erasedOn(day)}
    </p>
  ))
}
