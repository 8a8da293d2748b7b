import type { ReactNode } from 'react'
import type { Block, Blocks, KindName } from '@/lib/core/blocks/all'
import { AnswersCompared } from './answers'
import { ChartCompared } from './chart'
import { FigureCompared } from './figure'
import { GoalsCompared } from './goals'
import { LinesCompared } from './lines'
import type { ComparedProps } from './props'
import { ProseCompared } from './prose'
import { SeatsCompared } from './seats'
import { TableCompared } from './table'

/**
 * How the changes of every kind are drawn, in its public look. A kind without a drawing of its own shows the lines
 * that lib/core/compare/lines.ts makes of it. A kind that is missing here does not compile.
 */
const drawings: { [K in KindName]: (props: ComparedProps<Blocks[K]>) => ReactNode } = {
  lead: ProseCompared,
  results: LinesCompared,
  challenges: LinesCompared,
  text: ProseCompared,
  table: TableCompared,
  chart: ChartCompared,
  figure: FigureCompared,
  seats: SeatsCompared,
  goals: GoalsCompared,
  answers: AnswersCompared,
}

/** One block of a comparison, below its heading. The title has no block. */
export function Drawn(props: Omit<ComparedProps, 'before' | 'after'>) {
  const { before, after } = props.part
  const kind = (after ?? before)?.kind
  if (!kind) return <LinesCompared {...props} />
  const Drawing = drawings[kind] as (props: ComparedProps<Block>) => ReactNode
  return <Drawing {...props} before={before} after={after} />
}
