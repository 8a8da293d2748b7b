import { nanoid } from 'nanoid'
import type { Block } from '@/lib/core/blocks/all'
import { inOrder, keysAt } from '@/lib/core/order'
import type { Inline, Line, RichNode } from '@/lib/core/rich'

/** Short ways to write the blocks of the demo. They get their order when they are put together. */
export type Loose = Block extends infer B ? (B extends Block ? Omit<B, 'order'> : never) : never

/** Blocks in the order in which they are named. */
export function inTheOrder(...blocks: Loose[]): Block[] {
  const keys = keysAt([], 0, blocks.length)
  return blocks.map((block, i) => ({ ...block, order: keys[i] }) as Block)
}

type Paragraph = Line['content'][0]

/** A paragraph in which `**what matters**` is set in bold. */
function paragraph(words: string): Paragraph {
  const content = words.split('**').flatMap((text, i): Inline[] => {
    if (text === '') return []
    return [i % 2 ? { type: 'text', text, marks: [{ type: 'bold' }] } : { type: 'text', text }]
  })
  return { type: 'paragraph', ...(content.length > 0 && { content }) }
}

const line = (words: string): Line => ({ type: 'doc', content: [paragraph(words)] })

export const lead = (words: string): Loose => ({ id: nanoid(), kind: 'lead', text: line(words) })

const points = (kind: 'results' | 'challenges', lines: string[]): Loose => {
  const keys = keysAt([], 0, lines.length)
  const items = lines.map((words, i) => ({ id: nanoid(), order: keys[i]!, text: line(words) }))
  return { id: nanoid(), kind, heading: null, items }
}
export const results = (...lines: string[]): Loose => points('results', lines)
export const challenges = (...lines: string[]): Loose => points('challenges', lines)

/** Running text; `parts` are paragraphs, or headings and lists made below. */
export const text = (heading: string | null, ...parts: (string | RichNode)[]): Loose => ({
  id: nanoid(),
  kind: 'text',
  heading,
  body: { type: 'doc', content: parts.map((one) => (typeof one === 'string' ? paragraph(one) : one)) },
})

export const subheading = (words: string): RichNode => ({
  type: 'heading',
  attrs: { level: 3 },
  content: [{ type: 'text', text: words }],
})

export const bullets = (...lines: string[]): RichNode => ({
  type: 'bulletList',
  content: lines.map((words) => ({ type: 'listItem', content: [paragraph(words)] })),
})

/** The blocks with the first challenges carrying on those that stood in their places last year. */
export function carryOn(blocks: Block[], last: readonly Block[], count: number): Block[] {
  const before = inOrder(last.find((block) => block.kind === 'challenges')?.items ?? [])
  return blocks.map((block) => {
    if (block.kind !== 'challenges') return block
    const items = block.items.map((item, i) => (i < count ? { ...item, continues: before[i]?.id } : item))
    return { ...block, items }
  })
}

/** The blocks with other words in one place. */
export function reworded(blocks: Block[], from: string, to: string): Block[] {
  const written = JSON.stringify(blocks)
  if (!written.includes(from)) throw new Error(`Nobody wrote «${from}»`)
  return JSON.parse(written.replace(from, to))
}
