import { z } from 'zod'
import { id, text } from './text'
import { because } from './words/say'

/** Rich text is stored as the JSON of a minimal ProseMirror schema, and parsed both ways. */

/** Where a link may lead. */
export const href = text(2000).refine(
  (value) => /^(https?:\/\/|mailto:|tel:|#|\/(?!\/))/i.test(value),
  because('Lenken må begynne med https://, http://, mailto:, tel:, / eller #.'),
)

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href }) }),
])

const marks = z.array(mark).max(3).optional()

/** A figure that follows a cell of a table, of this section or another; `shown` is how it was last written. */
const cell = z.strictObject({
  type: z.literal('cell'),
  attrs: z.strictObject({ section: id, table: id, row: id, column: id, shown: text(200).min(1) }),
  marks,
})

/** "kapittel 4.2", "tabell 4.1": follows the numbering of the edition. Without a block it is the section itself. */
const reference = z.strictObject({
  type: z.literal('reference'),
  attrs: z.strictObject({ section: id, block: id.nullable(), shown: text(300).min(1) }),
  marks,
})

/** What stands among words and follows something elsewhere. */
export const followerSchema = z.discriminatedUnion('type', [cell, reference])
export type Follower = z.infer<typeof followerSchema>

const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: text(50_000).min(1),
    marks,
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
  cell,
  reference,
])

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inline).max(2000).optional(),
})

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: z.array(inline).max(200).optional(),
})

/** Lists are flat: an item holds paragraphs only. */
const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(paragraph).min(1).max(20) })
const items = z.array(listItem).min(1).max(1000)
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: items })
const orderedList = z.strictObject({ type: z.literal('orderedList'), content: items })

/** One paragraph: the text of an item, a lead. */
export const lineSchema = z.strictObject({ type: z.literal('doc'), content: z.tuple([paragraph]) })

/** Paragraphs, headings of level 3 and 4, and flat lists. */
export const richSchema = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.discriminatedUnion('type', [paragraph, heading, bulletList, orderedList])).max(2000),
})

export type Mark = z.infer<typeof mark>
export type Inline = z.infer<typeof inline>
export type Line = z.infer<typeof lineSchema>
export type Rich = z.infer<typeof richSchema>
export type RichNode = Rich['content'][number]

/** A line of plain text. */
export function line(plain: string): Line {
  return { type: 'doc', content: [{ type: 'paragraph', content: inlines(plain) }] }
}

/** Rich text of plain paragraphs. */
export function rich(...paragraphs: string[]): Rich {
  return { type: 'doc', content: paragraphs.map((plain) => ({ type: 'paragraph', content: inlines(plain) })) }
}

function inlines(plain: string): Inline[] | undefined {
  return plain === '' ? undefined : [{ type: 'text', text: plain }]
}

/** The words that one piece of running text shows. */
export function inlineWords(node: Inline): string {
  if (node.type === 'text') return node.text
  return node.type === 'hardBreak' ? '\n' : node.attrs.shown
}

function inlineText(content: readonly Inline[] = []): string {
  return content.map(inlineWords).join('')
}

/** The text of each paragraph, heading and list item, in reading order. */
export function paragraphs(doc: Line | Rich): string[] {
  return doc.content.flatMap((node: RichNode) =>
    node.type === 'bulletList' || node.type === 'orderedList'
      ? node.content.flatMap((item) => item.content.map((p) => inlineText(p.content)))
      : [inlineText(node.content)],
  )
}

/** The whole text, paragraphs parted by a line break. */
export function plain(doc: Line | Rich): string {
  return paragraphs(doc).join('\n')
}

export function isEmpty(doc: Line | Rich): boolean {
  return plain(doc).trim() === ''
}
