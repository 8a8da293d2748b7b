import { type Line, plain } from '../rich'
import { brief } from './lists'

/** What a point is called where it stands alone: the words in bold that it begins with, else its beginning. */
export const pointName = (text: Line): string => pointInBrief(text).name

/** The same, and what it says of that where it has such a name. */
export function pointInBrief(text: Line): { name: string; says: string } {
  const first = text.content[0].content?.[0]
  const isBold = first?.type === 'text' && first.marks?.some((mark) => mark.type === 'bold')
  if (!isBold) return { name: brief(plain(text), 90), says: '' }
  return { name: first.text.trim(), says: brief(plain(text).slice(first.text.length).trim(), 110) }
}
