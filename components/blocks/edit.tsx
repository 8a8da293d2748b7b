'use client'

import { memo, type ReactNode } from 'react'
import type { Block, Blocks, KindName } from '@/lib/core/blocks/all'
import { ChallengesEdit } from './challenges/edit'
import { ChartEdit } from './chart/edit'
import { LeadEdit } from './lead/edit'
import type { EditProps } from './props'
import { ResultsEdit } from './results/edit'
import { TableEdit } from './table/edit'
import { TextEdit } from './text/edit'

/** The form of every kind, below its heading. A kind that is missing here does not compile. */
const edits: { [K in KindName]: (props: EditProps<Blocks[K]>) => ReactNode } = {
  lead: LeadEdit,
  results: ResultsEdit,
  challenges: ChallengesEdit,
  text: TextEdit,
  table: TableEdit,
  chart: ChartEdit,
}

/** One block as it is written; drawn again only when it, or a table or chart it may look at, changed. */
export const BlockEdit = memo(function BlockEdit(props: EditProps<Block>) {
  const Edit = edits[props.block.kind] as unknown as (props: EditProps<Block>) => ReactNode
  return <Edit {...props} />
}, unchanged)

function unchanged(a: EditProps<Block>, b: EditProps<Block>): boolean {
  const alone = a.block === b.block && a.year === b.year && a.write === b.write
  return alone && (!looksAround(a.block) || sameAround(a.siblings, b.siblings))
}

const looksAround = ({ kind }: Block) => kind === 'table' || kind === 'chart'

function sameAround(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i] || !(b[i] && looksAround(b[i])))
}
