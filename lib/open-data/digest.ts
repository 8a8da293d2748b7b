import { tableAddress } from '@/components/report/tables'
import type { Block } from '@/lib/core/blocks/all'
import type { Goal } from '@/lib/core/blocks/goals'
import type { InReport } from '@/lib/core/open-data/fields'
import type { ListedItem } from '@/lib/core/open-data/item'
import type { ListedSection } from '@/lib/core/open-data/section'
import { toldAnswers, toldItems } from '@/lib/core/open-data/told'
import type { ReportKind } from '@/lib/core/report'
import type { Language } from '@/lib/core/section'

/** A section of an edition, as lists know it. */
export type DigestedSection = {
  id: string
  number: string
  title: string
  path: string
  language: Language
  unit: string | null
  parent: string | null
  updated: string
  kinds: ListedSection['kinds']
  /** Its page and its data were erased. */
  erased: boolean
}

export type DigestedTable = {
  id: string
  number: string
  caption: string
  columns: number
  rows: number
  files: { path: string; type: string }[]
}

/**
 * An edition without its running text: what lists are made of. It is kept in memory, so it holds paths; addresses are
 * made when somebody asks.
 */
export type Digest = {
  editionId: string
  report: Omit<InReport, 'href'> & {
    title: string
    kind: ReportKind
    language: Language
    status: string
    published: string
    note: string
  }
  sections: DigestedSection[]
  items: Digested<ListedItem>
  tables: Digested<DigestedTable>
  goals: Digested<Goal & { block: string }>
  /** About how many bytes it takes. */
  size: number
}
type Digested<T> = { section: DigestedSection; one: T }[]

type Filed = ReadonlyMap<string, { path: string; type: string }[]>

/** The points of one block; the addresses in them begin where the page does. */
export function itemsOf(block: Block): ListedItem[] {
  if (block.kind === 'results') return toldItems('result', block.items, '')
  if (block.kind === 'challenges') return toldItems('challenge', block.items, '')
  return block.kind === 'answers' ? toldAnswers(block.items, '') : []
}

export function tablesOf(
  block: Block,
  section: { path: string; blocks: readonly Block[] },
  numbers: Record<string, string>,
  files: Filed,
): DigestedTable[] {
  if (block.kind !== 'table') return []
  const number = numbers[block.id] ?? ''
  const base = tableAddress(section, block.id, number).replace(/\.csv$/, '')
  const { id, caption, columns, rows } = block
  return [{ id, number, caption, columns: columns.length, rows: rows.length, files: files.get(base) ?? [] }]
}
