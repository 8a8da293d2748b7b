'use client'

import { memo, type ReactNode } from 'react'
import type { Block, Blocks, KindName } from '@/lib/core/blocks/all'
import { AnswersEdit } from './answers/edit'
import { ChallengesEdit } from './challenges/edit'
import { FigureEdit } from './figure/edit'
import { late } from './late'
import { LeadEdit } from './lead/edit'
import type { EditProps } from './props'
import { ResultsEdit } from './results/edit'
import { TextEdit } from './text/edit'

const ChartEdit = late(() => import('./chart/edit').then((all) => all.ChartEdit))
const GoalsEdit = late(() => import('./goals/edit').then((all) => all.GoalsEdit))
const SeatsEdit = late(() => import('./seats/edit').then((all) => all.SeatsEdit))
const TableEdit = late(() => import('./table/edit').then((all) => all.TableEdit))

/** Fetches what comes late behind the page: a part can then be added also when the network is gone. */
export function fetchForms(): void {
  for (const { fetch } of [TableEdit, ChartEdit, SeatsEdit, GoalsEdit]) fetch().catch(() => {})
}

/** The form of every kind, below its heading. A kind that is missing here does not compile. */
const edits: { [K in KindName]: (props: EditProps<Blocks[K]>) => ReactNode } = {
  lead: LeadEdit,
  results: ResultsEdit,
  challenges: ChallengesEdit,
  answers: AnswersEdit,
  text: TextEdit,
  table: TableEdit,
  chart: ChartEdit,
  seats: SeatsEdit,
  goals: GoalsEdit,
  figure: FigureEdit,
}

/** One block as it is written; drawn again only when it, or a block it may look at, changed. */
export const BlockEdit = memo(function BlockEdit(props: EditProps<Block>) {
  const Edit = edits[props.block.kind] as unknown as (props: EditProps<Block>) => ReactNode
  return <Edit {...props} />
}, unchanged)

function unchanged(a: EditProps<Block>, b: EditProps<Block>): boolean {
  const alone = a.block === b.block && a.year === b.year && a.language === b.language && a.write === b.write
  return alone && sameAround(looksAt[a.block.kind] ?? [], a.siblings, b.siblings)
}

/** The kinds of block that a block may look at. */
const looksAt: Partial<Record<KindName, readonly KindName[]>> = {
  table: ['table', 'chart'],
  chart: ['table', 'chart'],
  answers: ['results'],
}

function sameAround(kinds: readonly KindName[], a: readonly Block[], b: readonly Block[]): boolean {
  if (kinds.length === 0) return true
  return a.length === b.length && a.every((one, i) => one === b[i] || !(b[i] && kinds.includes(b[i].kind)))
}
