import type { Block } from '../blocks/all'
import type { Shown } from '../blocks/figure'
import type { NewId } from '../blocks/kind'
import type { Text } from '../blocks/text'
import { keysAt, type Ordered } from '../order'
import type { Line, RichNode } from '../rich'
import type { Language } from '../section'
import { contentWords } from '../words/content'
import type { DocPicture } from './document/block'
import { type Part, textOf } from './part'
import { tableOf } from './table'

/** A picture of the source as it is shown here, by its place there; null: not yet. */
export type ShownAt = (index: number) => Shown | null

export type Context = { newId: NewId; year: number; language: Language; shownAt: ShownAt }

/** The blocks of one section from its parts, in their order. */
export function blocksOf(parts: readonly Part[], context: Context): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    const last = blocks.at(-1)
    if (part.kind === 'caption' || part.kind === 'table') {
      const caption = part.kind === 'caption' ? part : undefined
      const body = [part, parts[i + 1]].find((one) => one?.kind === 'table')
      const after = i + [caption, body].filter(Boolean).length
      const notes = notesFrom(parts, after)
      const heading = last?.kind === 'text' && last.body.content.length === 0 ? last.heading : null
      if (heading !== null) blocks.pop()
      blocks.push({ ...place(blocks, context), ...tableOf({ heading, caption, body, notes }, context.newId) })
      i = after + notes.length - 1
    } else if (part.kind === 'item' && isList(last) && last.items.length < 1000) {
      last.items.push({ ...place(last.items, context), text: line(part) })
    } else if (part.kind === 'lead') {
      blocks.push({ ...place(blocks, context), kind: 'lead', text: line(part) })
    } else if (part.kind === 'results' || part.kind === 'challenges') {
      blocks.push({
        ...place(blocks, context),
        kind: part.kind,
        heading: ownHeading(part, context),
        items: [],
      })
    } else if (part.picture) blocks.push(figure(blocks, part, part.picture, context))
    else if (part.kind === 'subheading') blocks.push(text(blocks, textOf(part), context))
    else if (last?.kind === 'text' && last.body.content.length < 2000) write(last, part)
    else blocks.push(write(text(blocks, null, context), part))
  }
  return blocks
}

/** An id and the place after all others. */
function place(list: readonly Ordered[], { newId }: Context): Ordered {
  return { id: newId(), order: keysAt(list, list.length)[0]! }
}

const isList = (block: Block | undefined) => block?.kind === 'results' || block?.kind === 'challenges'

function line({ content }: Part): Line {
  return { type: 'doc', content: [{ type: 'paragraph', content }] }
}

/** Null where the source has the words that a reader sees anyway. */
function ownHeading(part: Part, { language, year }: Context): string | null {
  const words = contentWords[language]
  const usual = part.kind === 'results' ? words.results(year) : words.challenges
  return textOf(part) === usual ? null : textOf(part)
}

function text(blocks: readonly Block[], heading: string | null, context: Context): Text {
  return { ...place(blocks, context), kind: 'text', heading, body: { type: 'doc', content: [] } }
}

/** A picture with what the source says of it. */
function figure(
  blocks: readonly Block[],
  part: Part,
  { index, alt, credit = '' }: DocPicture,
  context: Context,
): Block {
  const shown = context.shownAt(index)
  return { ...place(blocks, context), kind: 'figure', shown, alt, caption: textOf(part), credit }
}

/** Adds a paragraph, or an item to the list that the text ends in. */
function write(block: Text, part: Part): Text {
  const nodes = block.body.content
  const paragraph = { type: 'paragraph' as const, content: part.content }
  if (part.kind !== 'item') {
    nodes.push(paragraph)
    return block
  }
  const type = part.ordered ? 'orderedList' : 'bulletList'
  const item = { type: 'listItem' as const, content: [paragraph] }
  const last: RichNode | undefined = nodes.at(-1)
  if (last?.type === type && last.content.length < 1000) last.content.push(item)
  else nodes.push({ type, content: [item] })
  return block
}

/** As many notes from `start` on as a table has room for. */
function notesFrom(parts: readonly Part[], start: number): Part[] {
  let end = start
  while (parts[end]?.kind === 'note' && end - start < 200) end++
  return parts.slice(start, end)
}
