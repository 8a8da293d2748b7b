import { tableAddress } from '@/components/report/tables'
import type { KindName } from '@/lib/core/blocks/all'
import type { itemKinds } from '@/lib/core/open-data/item'
import { inOrder } from '@/lib/core/order'
import type { Language } from '@/lib/core/section'
import { outlinedFront } from './front'
import type { Head } from './heads'
import { type Outlined, type OutlinedBlock, readOutlines } from './outlines'
import { type ShownSection, shownWithDays } from './shown'
import { tableFiles } from './table-files'

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
  kinds: KindName[]
  /** Its page and its data were erased. */
  erased: boolean
}

type In = { section: DigestedSection; id: string }
export type DigestedItem = In & { kind: (typeof itemKinds)[number]; continues: string | null }
export type DigestedGoal = In & { status: string | null }
export type DigestedTable = In & {
  number: string
  caption: string
  columns: number
  rows: number
  files: { path: string; type: string }[]
}

/** An edition without its texts: what lists are narrowed by. Texts are read for the page of a list that is asked for. */
export type Digest = {
  sections: DigestedSection[]
  items: DigestedItem[]
  tables: DigestedTable[]
  goals: DigestedGoal[]
  /** About how many bytes it takes. */
  size: number
}

export async function readDigest({ editionId, reportId, language }: Head): Promise<Digest> {
  const [shown, outlines, files] = await Promise.all([
    shownWithDays(editionId, reportId),
    readOutlines(editionId),
    tableFiles(editionId),
  ])
  const front = shown.find(({ path }) => path === '')
  if (front) outlines.set(front.sectionId, await outlinedFront(editionId, front))
  const idAt = new Map(shown.map(({ number, sectionId }) => [number, sectionId]))
  const digest: Digest = { sections: [], items: [], tables: [], goals: [], size: 0 }
  for (const one of shown) {
    const outline = outlines.get(one.sectionId) ?? null
    const section = { ...sectionOf(one, outline, idAt), language: outline?.language ?? language }
    digest.sections.push(section)
    for (const block of outline?.blocks ?? []) {
      digest.items.push(...itemsOf(block).map((item) => ({ ...item, section })))
      digest.goals.push(...inOrder(block.goals ?? []).map(({ id, status }) => ({ id, status, section })))
      if (block.kind === 'table') digest.tables.push(tableOf(block, section, files))
    }
  }
  const { sections, items, tables, goals } = digest
  return {
    ...digest,
    size: 500 * (sections.length + tables.length) + 200 * (items.length + goals.length) + 1000,
  }
}

function sectionOf(
  { sectionId, number, title, path, updated }: ShownSection,
  outline: Outlined | null,
  idAt: ReadonlyMap<string, string>,
): Omit<DigestedSection, 'language'> {
  return {
    ...{ id: sectionId, number, title, path, updated },
    unit: outline?.unit ?? null,
    parent: idAt.get(number.split('.').slice(0, -1).join('.') || '-') ?? null,
    kinds: [...new Set(outline?.blocks.map(({ kind }) => kind))],
    erased: outline === null,
  }
}

const kinds: Partial<Record<KindName, DigestedItem['kind']>> = {
  results: 'result',
  challenges: 'challenge',
  answers: 'answer',
}

/** An answer has the id of what it answers. */
function itemsOf(block: OutlinedBlock): Omit<DigestedItem, 'section'>[] {
  const kind = kinds[block.kind]
  if (!kind) return []
  return inOrder(block.points ?? []).map(({ id, continues }) => ({
    id,
    kind,
    continues: kind === 'answer' ? id : continues,
  }))
}

function tableOf(
  { id, number, caption, columns, rows }: OutlinedBlock,
  section: DigestedSection,
  files: Awaited<ReturnType<typeof tableFiles>>,
): DigestedTable {
  const base = tableAddress({ path: section.path, blocks: [] }, id, number ?? '').replace(/\.csv$/, '')
  return {
    ...{ id, number: number ?? '', caption: caption ?? '', columns: columns ?? 0, rows: rows ?? 0, section },
    files: files.get(base) ?? [],
  }
}
