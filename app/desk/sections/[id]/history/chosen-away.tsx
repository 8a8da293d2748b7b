import { today } from '@/lib/clock'
import { sentence } from '@/lib/core/words/counts'
import { sinceDay } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { Unchosen } from '@/lib/sections/unchosen'
import { CopyText } from './copy-text'

/** A text that another was chosen over: it can be read and taken along for ever. */
export function ChosenAway({ text, people }: { text: Unchosen; people: Record<string, string> }) {
  const { words, wrote, by, at } = text
  const name = (id: string | null) => (id && people[id]) || say('en annen')
  return (
    <details className="b-aside">
      <summary>{say('Teksten som ikke ble valgt')}</summary>
      <p className="b-meta">
        {say('Skrevet av {name}.', { name: name(wrote) })}{' '}
        {sentence(say('{name} valgte {day}.', { name: name(by), day: sinceDay(at, today()) }))}
      </p>
      {words.length === 0 ? <p>{say('Uten tekst, eller fjernet.')}</p> : <CopyText text={words.join('\n')} />}
    </details>
  )
}
