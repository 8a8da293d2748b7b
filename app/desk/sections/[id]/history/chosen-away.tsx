import { today } from '@/lib/clock'
import { sentence } from '@/lib/core/words/counts'
import { sinceDay } from '@/lib/core/words/days'
import type { Unchosen } from '@/lib/sections/unchosen'
import { CopyText } from './copy-text'

/** A text that another was chosen over: it can be read and taken along for ever. */
export function ChosenAway({ text, people }: { text: Unchosen; people: Record<string, string> }) {
  const { words, wrote, by, at } = text
  const name = (id: string | null) => (id && people[id]) || 'en annen'
  return (
    <details className="b-aside">
      <summary>Teksten som ikke ble valgt</summary>
      <p className="b-meta">
        Skrevet av {name(wrote)}. {sentence(name(by))} valgte {sinceDay(at, today())}.
      </p>
      {words.length === 0 ? <p>Uten tekst, eller fjernet.</p> : <CopyText text={words.join('\n')} />}
    </details>
  )
}
