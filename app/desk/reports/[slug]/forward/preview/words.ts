import type { KindName } from '@/lib/core/blocks/all'
import { hasFigure } from '@/lib/core/blocks/table'
import type { ForwardPlan, PlannedSection } from '@/lib/core/forward/plan'
import { counted, sentence } from '@/lib/core/words/counts'
import { listWords } from '@/lib/core/words/lists'

const count = ({ content }: PlannedSection, ...kinds: KindName[]) =>
  content.blocks.filter(({ kind }) => kinds.includes(kind)).length

/** "To tabeller, én figur og tre tomme deler": what a section begins with. */
export function bringsWords(section: PlannedSection): string {
  const [tables, drawings] = [count(section, 'table', 'seats'), count(section, 'chart')]
  const parts = section.content.blocks.length - tables - drawings
  const brought = [
    tables > 0 && counted(tables, 'én tabell', '{n} tabeller'),
    drawings > 0 && counted(drawings, 'én figur', '{n} figurer'),
    parts > 0 && counted(parts, 'én tom del', '{n} tomme deler'),
    section.guidance !== '' && 'veiledning',
  ].filter((one): one is string => one !== false)
  return brought.length > 0 ? sentence(listWords(brought)) : 'Begynner tomt'
}

/** The whole in two sentences. */
export function summary({ sections }: ForwardPlan, year: number): string {
  const tables = sections.flatMap(({ content }) => content.blocks.filter((one) => one.kind === 'table'))
  const filled = tables.filter(({ rows }) => rows.some(({ cells }) => Object.values(cells).some(hasFigure)))
  const empty = tables.length - filled.length
  const amiss = sections.filter(({ attention }) => attention.length > 0).length
  const chapters = sentence(counted(sections.length, 'ett kapittel', '{n} kapitler'))
  const brought = [
    chapters,
    filled.length > 0 && `${counted(filled.length, 'én tabell', '{n} tabeller')} med tall fra ${year}`,
    empty > 0 && `${counted(empty, 'én tabell', '{n} tabeller')} uten tall`,
  ].filter((one): one is string => one !== false)
  const look = amiss > 0 ? ` ${sentence(counted(amiss, 'ett kapittel', '{n} kapitler'))} bør du se på.` : ''
  return `${listWords(brought)}.${look}`
}
