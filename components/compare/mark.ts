import type { LineChange, PartChange } from '@/lib/core/compare/change'
import type { ByOf } from './by'
import { placeOf } from './place'

const fates = { same: '', added: 'lagt til', removed: 'fjernet', changed: 'endret' }

/** "Resultat 2 · endret av Kari Nesse 12. november" */
export function markOf(
  name: string,
  { fate, moved }: Pick<LineChange, 'fate' | 'moved'>,
  by: string,
): string {
  const happened = [fates[fate], moved && 'flyttet'].filter(Boolean).join(' og ')
  return [name, [happened, happened && by && `av ${by}`].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(' · ')
}

/** A part that came or went is one change; what stands in it is not told one by one. */
export const isWhole = ({ fate }: PartChange) => fate === 'added' || fate === 'removed'

export const isChanged = ({ fate, moved }: Pick<LineChange, 'fate' | 'moved'>) => fate !== 'same' || moved

/** What makes an element a change that one can step to. The words are told on arrival. */
export const stop = (words: string) => ({ className: 'b-chg', 'data-change': words, tabIndex: -1 })

/** The attributes of the element that draws a line. */
export function attributesOf(part: PartChange, line: LineChange, byOf: ByOf) {
  const id = placeOf(part.id, line.id)
  if (isWhole(part) || !isChanged(line)) return { id }
  return { id, ...stop(markOf(line.label, line, byOf(part.id, line))) }
}
