import type { Fate, LineChange, PartChange } from '@/lib/core/compare/change'
import { say, words } from '@/lib/core/words/say'
import type { ByOf } from './by'
import { placeOf } from './place'

const fates = words<Record<Exclude<Fate, 'same'>, string>>({
  added: 'lagt til',
  removed: 'fjernet',
  changed: 'endret',
})

function happenedTo({ fate, moved }: Pick<LineChange, 'fate' | 'moved'>): string {
  if (moved) return fate === 'changed' ? say('endret og flyttet') : say('flyttet')
  return fate === 'same' ? '' : fates[fate]
}

/** "Resultat 2 · endret av Kari Nesse 12. november" */
export function markOf(name: string, change: Pick<LineChange, 'fate' | 'moved'>, by: string): string {
  const happened = happenedTo(change)
  const told = happened && by ? say('{happened} av {by}', { happened, by }) : happened
  return [name, told].filter(Boolean).join(' · ')
}

/** A part that came or went is one change; what stands in it is not told one by one. */
export const isWhole = ({ fate }: PartChange) => fate === 'added' || fate === 'removed'

export const isChanged = ({ fate, moved }: Pick<LineChange, 'fate' | 'moved'>) => fate !== 'same' || moved

/** What makes an element a change that one can step to. The words are told on arrival. */
export const stop = (says: string) => ({ className: 'b-chg', 'data-change': says, tabIndex: -1 })

/** The attributes of the element that draws a line. */
export function attributesOf(part: PartChange, line: LineChange, byOf: ByOf) {
  const id = placeOf(part.id, line.id)
  if (isWhole(part) || !isChanged(line)) return { id }
  return { id, ...stop(markOf(line.label, line, byOf(part.id, line))) }
}
