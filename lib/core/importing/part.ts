import { z } from 'zod'
import type { Inline } from '../rich'
import type { DocPicture } from './document/block'

/** What a part of the source can be taken for. */
export const partKinds = [
  'title',
  'lead',
  'results',
  'challenges',
  'item',
  'subheading',
  'paragraph',
  'caption',
  'table',
  'note',
  'picture',
] as const
export type PartKind = (typeof partKinds)[number]

/**
 * One recognised part of the source, in its order. `results` and `challenges` are the headings of their lists;
 * `caption` is the title of a table, which is absent unless a `table` follows.
 */
export type Part = {
  kind: PartKind
  /** Of a title: 1 chapter, 2 section, 3 subsection. */
  level: number
  content: Inline[]
  /** First and last line in the source, from 1; of a document, its pieces are counted. */
  from: number
  to: number
  /** Of an item: numbered. */
  ordered?: boolean
  /** Of a table, the header first. */
  cells?: string[][]
  /** Of a picture, whose caption is the content. */
  picture?: DocPicture
  /** What a person should look at, in words; absent where the recogniser is sure. */
  finding?: string
}

export type Finding = { line: number; says: string }

/** The deepest title that is a section of its own; below it are headings in the text. */
export const deepest = 3

export const correctionSchema = z.strictObject({
  part: z.number().int().min(0),
  kind: z.enum(partKinds),
  level: z.number().int().min(1).max(deepest),
})
/** What a person says that the part at an index is. The same text always gives the same parts. */
export type Correction = z.infer<typeof correctionSchema>

export function correct(parts: readonly Part[], corrections: readonly Correction[]): Part[] {
  const said = new Map(corrections.map((one) => [one.part, one]))
  return parts.map((part, i) => {
    const correction = said.get(i)
    if (!correction || part.picture || correction.kind === 'picture') return part
    const { finding: _, ...rest } = part
    return { ...rest, kind: correction.kind, level: correction.level }
  })
}

/** The words of a part, without marks. */
export function textOf(part: { content: readonly Inline[] }): string {
  return part.content.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}

/** The same part with one more thing to look at. */
export function doubt<P extends Part>(part: P, finding: string): P {
  return { ...part, finding: part.finding ? `${part.finding} ${finding}` : finding }
}
