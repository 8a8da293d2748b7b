import type { Text } from '../blocks/text'
import { inOrder } from '../order'
import type { RichNode } from '../rich'
import { headingOf } from '../words/headings'
import type { Around, Bare } from './piece'
import { wordsOf } from './runs'

/** Paragraphs, headings and lists. No level of heading is skipped, whatever the writer chose. */
export function textPieces(block: Text, around: Around): Bare[] {
  const top = around.level - (isUnderHeading(block, around) ? 0 : 1)
  let above = top
  return block.body.content.map((node) => {
    if (node.type === 'heading') above = Math.min(node.attrs.level - 2 + top, above + 1)
    return pieceOf(node, above, around)
  })
}

function isUnderHeading({ id }: Text, { siblings, language, year }: Around): boolean {
  const blocks = inOrder(siblings)
  const until = blocks.slice(0, blocks.findIndex((one) => one.id === id) + 1)
  return until.some((one) => headingOf(one, language, year) !== null)
}

function pieceOf(node: RichNode, level: number, { whole }: Around): Bare {
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', role: 'body', words: wordsOf(node.content, whole) }
    case 'heading':
      return { kind: 'heading', level, number: '', words: wordsOf(node.content, whole) }
    case 'bulletList':
    case 'orderedList':
      return {
        kind: 'list',
        ordered: node.type === 'orderedList',
        items: node.content.map((item) => item.content.map((one) => wordsOf(one.content, whole))),
      }
  }
}
