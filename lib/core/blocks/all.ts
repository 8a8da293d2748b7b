import { z } from 'zod'
import { type Answers, answers } from './answers'
import { type Challenges, challenges } from './challenges'
import { type Chart, chart } from './chart'
import { type Figure, figure } from './figure'
import { type Goals, goals } from './goals'
import type { Kind } from './kind'
import { type Lead, lead } from './lead'
import { type Results, results } from './results'
import { type Seats, seats } from './seats'
import type { Table } from './table'
import { table } from './table-kind'
import { type Text, text } from './text'

/** Every kind of block, by its name in the data. A kind that is missing in a registry does not compile. */
export type Blocks = {
  lead: Lead
  results: Results
  challenges: Challenges
  answers: Answers
  text: Text
  table: Table
  chart: Chart
  seats: Seats
  goals: Goals
  figure: Figure
}
export type KindName = keyof Blocks
export type Block = Blocks[KindName]

/** The rules of every kind, in the order of the "new part" menu. */
export const kinds: { [K in KindName]: Kind<Blocks[K]> } = {
  lead,
  results,
  challenges,
  answers,
  text,
  table,
  chart,
  figure,
  seats,
  goals,
}
export const kindNames = Object.keys(kinds) as KindName[]

export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  lead.schema,
  results.schema,
  challenges.schema,
  answers.schema,
  text.schema,
  table.schema,
  chart.schema,
  seats.schema,
  goals.schema,
  figure.schema,
])

/** The rules of a block's own kind. */
export function kindOf<B extends Block>(block: B): Kind<B> {
  return kinds[block.kind] as unknown as Kind<B>
}
