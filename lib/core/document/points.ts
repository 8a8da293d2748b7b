import type { Answers } from '../blocks/answers'
import type { Item } from '../blocks/items'
import { inOrder } from '../order'
import { answerWords } from '../words/answers'
import { contentWords } from '../words/content'
import type { Around, Bare, Words } from './piece'
import { lineWords } from './runs'

/** Results and challenges. One that was carried on says from which year. */
export function pointPieces(items: readonly Item[], { language, pastOf, whole }: Around): Bare[] {
  const carried = ({ continues }: Item): Words => {
    if (!continues) return []
    const past = pastOf(continues)
    const says = past ? contentWords[language].carriedOn(past.year) : answerWords[language].carriedOn
    return [{ text: ' ' }, { text: `(${says})`, italic: true, ...(past && { href: whole(past.address) }) }]
  }
  return list(inOrder(items).map((item) => [...lineWords(item.text, whole), ...carried(item)]))
}

/** What became of last year's challenges: each in its old words, its fate, and the sentence to the reader. */
export function answerPieces({ items }: Answers, { language, whole }: Around): Bare[] {
  const is = answerWords[language].is
  return list(
    inOrder(items).map(({ was, status, says }) => [
      { text: `${is[status]}: `, bold: true },
      ...lineWords(was, whole),
      { text: ' ' },
      ...lineWords(says, whole),
    ]),
  )
}

const list = (items: Words[]): Bare[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: items.map((words) => [words]) }]
