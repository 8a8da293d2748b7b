import type { ReactNode } from 'react'
import type { Block, Blocks, KindName } from '@/lib/core/blocks/all'
import { ChallengesView } from './challenges/view'
import { ChartView } from './chart/view'
import { LeadView } from './lead/view'
import type { ViewProps } from './props'
import { ResultsView } from './results/view'
import { TableView } from './table/view'
import { TextView } from './text/view'

/** The public look of every kind, below its heading. A kind that is missing here does not compile. */
const views: { [K in KindName]: (props: ViewProps<Blocks[K]>) => ReactNode } = {
  lead: LeadView,
  results: ResultsView,
  challenges: ChallengesView,
  text: TextView,
  table: TableView,
  chart: ChartView,
}

/** One block as its readers see it. */
export function BlockView<B extends Block>(props: ViewProps<B>) {
  const View = views[props.block.kind] as unknown as (props: ViewProps<B>) => ReactNode
  return <View {...props} />
}
