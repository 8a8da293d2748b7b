import type { Json } from '../tree'
import { wordsOf } from '../wording'
import { split } from './split'

/** Whether one text is another that was written on: most of its words are still there. */
export function wroteOn(before?: Json, after?: Json): boolean {
  if (before === undefined || after === undefined) return false
  const kept = words(before).filter((word) => words(after).includes(word))
  return 2 * kept.length >= words(before).length
}

const words = (text: Json) => wordsOf(text).flatMap((one) => split(one).map((word) => word.trim()))
