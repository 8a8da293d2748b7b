import { z } from 'zod'
import { changes } from './agreeing/changes'
import type { Found, Rule, Telling } from './agreeing/finding'
import { ownership } from './agreeing/ownership'
import { sameIndicator } from './agreeing/same-indicator'
import { smallCells } from './agreeing/small-cells'
import { totals } from './agreeing/totals'
import { fingerprint } from './fingerprint'
import { id, text } from './text'
import { because } from './words/say'

/** Everything that is looked for across the sections of a report, in the order it is shown. */
export const agreeing = {
  same: sameIndicator,
  totals,
  changes,
  ownership,
  small: smallCells,
} satisfies Record<string, Rule>
export type AgreeingRule = keyof typeof agreeing

/** `key` says what it is about: putting it away stores the key. Any of `keys` that is stored keeps it away. */
export type Finding = Pick<Found, 'says' | 'places'> & { rule: AgreeingRule; key: string; keys: string[] }

/** What cannot all be right in these sections; the same every time for the same texts. */
export function findings(sections: readonly Telling[], year: number): Finding[] {
  return Object.entries(agreeing).flatMap(([rule, { find }]) =>
    find(sections, year).map(({ says, places, about, always }) => {
      const keys = [...(always ? [always] : []), about].map((one) => `${mark}${rule} ${fingerprint(one)}`)
      return { rule: rule as AgreeingRule, says, places, key: keys[0] as string, keys }
    }),
  )
}

/** What such a key begins with, beside those of hints. */
export const mark = 'agree '

const key = text(100).refine((value) => value.startsWith(mark), because('Ugyldig funn.'))

/** Puts a finding away for everybody, with the reason that whoever reads the report may see. */
export const settleSchema = z.strictObject({
  report: id,
  key,
  reason: text(300).trim().min(1, because('Skriv hvorfor tallene er riktige slik de står.')),
})

export const unsettleSchema = z.strictObject({ report: id, key })
