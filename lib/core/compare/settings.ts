import { canonical } from '../canonical'
import { inlinesOf } from '../inlines'
import type { Line as Doc, Rich } from '../rich'
import { dateWords } from '../words/dates'
import { say } from '../words/say'

/** Something about a line that is not its text. `raw` tells a difference, `says` and `none` put it in words. */
export type Setting = { name: string; raw: unknown; says: string; none: string }

export const setting = (
  name: string,
  raw: unknown,
  says = String(raw ?? ''),
  none = say('ingen'),
): Setting => ({
  name,
  raw,
  says,
  none,
})

export const yesNo = (name: string, raw: boolean): Setting =>
  setting(name, raw, raw ? say('ja') : '', say('nei'))

export const unit = (raw: string): Setting => setting(say('Måleenhet'), raw)

export const decimals = (raw: number | null): Setting =>
  setting(say('Desimaler'), raw, raw === null ? '' : String(raw), say('som skrevet'))

/** Where the links of a text lead; compared even where the words changed too. */
export const links = (doc: Doc | Rich): Setting => {
  const hrefs = inlinesOf(doc).flatMap((node) =>
    node.type === 'text'
      ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
      : [],
  )
  return setting(say('Lenker'), hrefs, [...new Set(hrefs)].join(', '))
}

export const due = (raw: string | undefined) => (raw ? say('endelig {day}', { day: dateWords(raw) }) : '')

const shown = ({ says, none }: Setting) => (says === '' ? none : say('«{words}»', { words: says }))

/** "Enhet: «kWh» er blitt «MWh»." for each setting that differs. */
export function changedSettings(before: readonly Setting[], after: readonly Setting[]): string[] {
  return after.flatMap((now) => {
    const was = before.find((one) => one.name === now.name)
    if (!was || canonical(was.raw) === canonical(now.raw)) return []
    const { name } = now
    return shown(was) === shown(now)
      ? [say('{name} er endret.', { name })]
      : [say('{name}: {was} er blitt {now}.', { name, was: shown(was), now: shown(now) })]
  })
}

/** What there is to say of a line that is new, or gone. */
export function statedSettings(settings: readonly Setting[]): string[] {
  return settings
    .filter(({ says }) => says !== '')
    .map(({ name, says }) => say('{name}: «{words}».', { name, words: says }))
}
