import type { ReactNode } from 'react'
import type { Block, Blocks, KindName } from '@/lib/core/blocks/all'
import { settled } from '@/lib/core/settled'
import { AnswersView } from './answers/view'
import { ChallengesView } from './challenges/view'
import { ChartView } from './chart/view'
import { FigureView } from './figure/view'
import { GoalsView } from './goals/view'
import { LeadView } from './lead/view'
import type { ViewProps } from './props'
import { ResultsView } from './results/view'
import { SeatsView } from './seats/view'
import { TableView } from './table/view'
import { TextView } from './text/view'

/** The public look of every kind, below its heading. A kind that is missing here does not compile. */
const views: { [K in KindName]: (props: ViewProps<Blocks[K]>) => ReactNode } = {
  lead: LeadView,
  results: ResultsView,
  challenges: ChallengesView,
  answers: AnswersView,
  text: TextView,
  table: TableView,
  chart: ChartView,
  seats: SeatsView,
  goals: GoalsView,
  figure: FigureView,
}

/** One block as its readers see it, a table with its computed cells in place. */
export function BlockView({ block, ...rest }: ViewProps<Block>) {
  const View = views[block.kind] as (props: ViewProps<Block>) => ReactNode
  return <View block={block.kind === 'table' ? settled(block) : block} {...rest} />
}
