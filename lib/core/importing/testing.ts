import type { Block } from '../blocks/all'
import type { NewId } from '../blocks/kind'
import { inOrder } from '../order'
import { paragraphs, plain } from '../rich'
import type { ImportedSection } from './build'
import { type Source, textSource } from './source'

/** Ids that count. */
export function counter(): NewId {
  let n = 0
  return () => `made-${++n}`
}

/** A text that can be read, as it is brought in. */
export function sourceOf(text: string): Source {
  const source = textSource(text)
  if (!source.ok) throw new Error(source.refusal.says)
  return source.value
}

/** The words of a text: what has a letter, a digit or a symbol in it. Bullets and bare marks have none. */
export function tokens(text: string): string[] {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{M}\p{N}\p{S}]/u.test(token))
}

/** The words without the marks of footnotes, which become places in a table where they can. */
export function tokensWithoutMarks(text: string): string[] {
  return tokens(text).filter((token) => !/^\d{1,2}\)$/.test(token))
}

/** A section in brief, the sections below it indented. */
export function brief({ content, children }: ImportedSection): string[] {
  const blocks = inOrder(content.blocks).map(briefBlock)
  return [content.title, ...[...blocks, ...children.flatMap(brief)].map((line) => `  ${line}`)]
}

function briefBlock(block: Block): string {
  switch (block.kind) {
    case 'lead':
      return `lead: ${plain(block.text)}`
    case 'results':
    case 'challenges': {
      const items = inOrder(block.items).map((item) => plain(item.text))
      return `${block.kind}${block.heading === null ? '' : ` "${block.heading}"`}: ${items.join(' | ')}`
    }
    case 'text':
      return `text${block.heading === null ? '' : ` "${block.heading}"`}: ${paragraphs(block.body).join(' | ')}`
    case 'table':
      return `table "${block.caption}"${block.absent ? ' absent' : ''}`
    case 'chart':
    case 'seats':
    case 'goals':
    case 'answers':
    case 'figure':
      return block.kind
  }
}
