import { type Line, plain } from '../rich'
import { brief } from './lists'

/** What a point is called where it stands alone: the words in bold that it begins with, else its beginning. */
export function pointName(text: Line): string {
  const first = text.content[0].content?.[0]
  const bold = first?.type === 'text' && first.marks?.some((mark) => mark.type === 'bold')
  return bold ? first.text.trim() : brief(plain(text), 90)
}
