import { canonical } from '../canonical'
import type { Inline, Rich, RichNode } from '../rich'
import { split } from './split'

/** Where a line begins, and what it is: in a list, the first of its list, of its item, or neither. */
type Opening =
  | { opens: 'paragraph' }
  | { opens: 'heading'; attrs: { level: 3 | 4 } }
  | { opens: 'bulletList' | 'orderedList'; first: 'of list' | 'of item' | null }

/** Rich text as a row: where lines begin, words with their look, breaks, and whatever else stands among words. */
export type Piece = Inline | Opening

export function pieces(doc: Rich): Piece[] {
  return doc.content.flatMap(ofNode)
}

function ofNode(node: RichNode): Piece[] {
  switch (node.type) {
    case 'paragraph':
      return [{ opens: 'paragraph' }, ...words(node.content)]
    case 'heading':
      return [{ opens: 'heading', attrs: node.attrs }, ...words(node.content)]
    case 'bulletList':
    case 'orderedList':
      return node.content.flatMap((item, i) =>
        item.content.flatMap(({ content }, j): Piece[] => {
          const first = j > 0 ? null : i > 0 ? 'of item' : 'of list'
          return [{ opens: node.type, first }, ...words(content)]
        }),
      )
  }
}

function words(content: readonly Inline[] = []): Inline[] {
  return content.flatMap((node): Inline[] =>
    node.type === 'text' ? split(node.text).map((text) => ({ ...node, text })) : [node],
  )
}

/** The text of a row. Any row makes one: a line that lost its list begins a list, words without a line begin one. */
export function textOf(row: readonly Piece[]): Rich {
  const content: RichNode[] = []
  for (const { opening, inlines } of lines(row)) {
    const inside = inlines.length > 0 && { content: inlines }
    if (opening.opens === 'paragraph') content.push({ type: 'paragraph', ...inside })
    else if (opening.opens === 'heading') content.push({ type: 'heading', attrs: opening.attrs, ...inside })
    else putInList(content, opening, { type: 'paragraph', ...inside })
  }
  return { type: 'doc', content }
}

type Line = { opening: Opening; inlines: Inline[] }

function lines(row: readonly Piece[]): Line[] {
  const all: Line[] = []
  for (const piece of row) {
    if ('opens' in piece) {
      all.push({ opening: piece, inlines: [] })
      continue
    }
    if (all.length === 0) all.push({ opening: { opens: 'paragraph' }, inlines: [] })
    join(all.at(-1)?.inlines ?? [], piece)
  }
  return all
}

/** Words of one look stand together. */
function join(inlines: Inline[], piece: Inline) {
  const last = inlines.at(-1)
  const alike =
    last?.type === 'text' && piece.type === 'text' && canonical(last.marks) === canonical(piece.marks)
  if (alike) inlines[inlines.length - 1] = { ...last, text: last.text + piece.text }
  else inlines.push(piece)
}

type InList = Extract<Opening, { first: unknown }>
type Paragraph = Extract<RichNode, { type: 'paragraph' }>

function putInList(content: RichNode[], { opens, first }: InList, line: Paragraph) {
  const last = content.at(-1)
  const list = last?.type === opens && first !== 'of list' ? last : null
  if (!list) content.push({ type: opens, content: [{ type: 'listItem', content: [line] }] })
  else if (first === 'of item') list.content.push({ type: 'listItem', content: [line] })
  else list.content.at(-1)?.content.push(line)
}
