import type { KindName } from '@/lib/core/blocks/all'
import { hasFigure } from '@/lib/core/blocks/table'
import type { ForwardPlan, PlannedSection } from '@/lib/core/forward/plan'
import { counted, sentence } from '@/lib/core/words/counts'
import { listWords } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'

const count = ({ content }: PlannedSection, ...kinds: KindName[]) =>
  content.blocks.filter(({ kind }) => kinds.includes(kind)).length

/** "To tabeller, én figur og tre tomme deler": what a section begins with. */
export function bringsWords(section: PlannedSection): string {
  const [tables, drawings] = [count(section, 'table', 'seats'), count(section, 'chart')]
  const parts = section.content.blocks.length - tables - drawings
  const brought = [
    tables > 0 && tablesIn(tables),
    drawings > 0 && counted(drawings, 'én figur', '{n} figurer'),
    parts > 0 && counted(parts, 'én tom del', '{n} tomme deler'),
    section.guidance !== '' && say('veiledning'),
  ].filter((one): one is string => one !== false)
  return brought.length > 0 ? sentence(listWords(brought)) : say('Begynner tomt')
}

/** The whole in two sentences. */
export function summary({ sections }: ForwardPlan, year: number): string {
  const tables = sections.flatMap(({ content }) => content.blocks.filter((one) => one.kind === 'table'))
  const filled = tables.filter(({ rows }) =>
    rows.some(({ cells }) => Object.values(cells).some(hasFigure)),
  ).length
  const empty = tables.length - filled
  const amiss = sections.filter(({ attention }) => attention.length > 0).length
  const brought = [
    chaptersIn(sections.length),
    filled > 0 && say('{tables} med tall fra {year}', { tables: tablesIn(filled), year: String(year) }),
    empty > 0 && say('{tables} uten tall', { tables: tablesIn(empty) }),
  ].filter((one): one is string => one !== false)
  const look = say('{chapters} bør du se på.', { chapters: chaptersIn(amiss) })
  return [`${listWords(brought)}.`, ...(amiss > 0 ? [look] : [])].join(' ')
}

const tablesIn = (count: number) => counted(count, 'én tabell', '{n} tabeller')

const chaptersIn = (count: number) => sentence(counted(count, 'ett kapittel', '{n} kapitler'))
