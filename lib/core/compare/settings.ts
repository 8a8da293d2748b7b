import { canonical } from '../canonical'
import { inlinesOf } from '../inlines'
import type { Line as Doc, Rich } from '../rich'
import { dateWords } from '../words/dates'

/** Something about a line that is not its text. `raw` tells a difference, `says` and `none` put it in words. */
export type Setting = { name: string; raw: unknown; says: string; none: string }

export const setting = (name: string, raw: unknown, says = String(raw ?? ''), none = 'ingen'): Setting => ({
  name,
  raw,
  says,
  none,
})

export const yesNo = (name: string, raw: boolean): Setting => setting(name, raw, raw ? 'ja' : '', 'nei')

export const unit = (raw: string): Setting => setting('Enhet', raw)

export const decimals = (raw: number | null): Setting =>
  setting('Desimaler', raw, raw === null ? '' : String(raw), 'som skrevet')

/** Where the links of a text lead; compared even where the words changed too. */
export const links = (doc: Doc | Rich): Setting => {
  const hrefs = inlinesOf(doc).flatMap((node) =>
    node.type === 'text'
      ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
      : [],
  )
  return setting('Lenker', hrefs, [...new Set(hrefs)].join(', '))
}

export const due = (raw: string | undefined) => (raw ? `endelig ${dateWords(raw)}` : '')

const shown = ({ says, none }: Setting) => (says === '' ? none : `«${says}»`)

/** "Enhet: «kWh» er blitt «MWh»." for each setting that differs. */
export function changedSettings(before: readonly Setting[], after: readonly Setting[]): string[] {
  return after.flatMap((now) => {
    const was = before.find((one) => one.name === now.name)
    if (!was || canonical(was.raw) === canonical(now.raw)) return []
    return shown(was) === shown(now)
      ? [`${now.name} er endret.`]
      : [`${now.name}: ${shown(was)} er blitt ${shown(now)}.`]
  })
}

/** What there is to say of a line that is new, or gone. */
export function statedSettings(settings: readonly Setting[]): string[] {
  return settings.filter(({ says }) => says !== '').map(({ name, says }) => `${name}: «${says}».`)
}
