import type { FigureRequest } from '../asking'
import { countOf, type Place } from '../asking/cells'
import type { Content } from '../section'
import { dateWords } from './dates'

type Owed = Pick<FigureRequest, 'table' | 'columns' | 'department' | 'person' | 'due' | 'late' | 'answered'>

const gone = 'Det som er bestilt, er tatt ut av kapittelet. Trekk bestillingen.'

/** "HR skylder 4 av 12 tall til 20. januar 2027" */
export function owesWords(request: Owed, blocks: Content['blocks']): string {
  const who = whoWords(request)
  const count = countOf(blocks, request)
  if (!count) return `${who}: ${gone}`
  if (request.answered) return `${who} har sagt fra at alt er fylt ut${leftWords(count.empty)}`
  if (count.empty === 0) return `${who} har fylt inn alle ${count.asked} tall, men ikke sagt fra`
  const owes = `${who} skylder ${count.empty} av ${count.asked} tall`
  if (!request.due) return owes
  return request.late
    ? `${owes}. Fristen var ${dateWords(request.due)}`
    : `${owes} til ${dateWords(request.due)}`
}

/** "Bestilt fra HR, frist 20. januar 2027: 4 av 12 tall mangler" */
export function askedWords(request: Owed, blocks: Content['blocks']): string {
  const due = request.due ? `, ${request.late ? 'fristen var' : 'frist'} ${dateWords(request.due)}` : ''
  const count = countOf(blocks, request)
  const says = !count
    ? gone
    : request.answered
      ? `alt er fylt ut${leftWords(count.empty)}`
      : missingWords(count)
  return `Bestilt fra ${whoWords(request)}${due}: ${says}`
}

/** "4 av 12 tall mangler" */
export function missingWords({ asked, empty }: { asked: number; empty: number }): string {
  return empty === 0 ? `alle ${asked} tall er fylt inn` : `${empty} av ${asked} tall mangler`
}

/** "Skoler, 2026" */
export function placeWords({ row, column }: Place): string {
  return `${row.label.trim() || 'rad uten navn'}, ${column.label.trim() || 'kolonne uten navn'}`
}

const whoWords = ({ department, person }: Owed) =>
  person ? `${person.name} (${department.name})` : department.name

const leftWords = (empty: number) =>
  empty === 0 ? '' : `, men ${empty === 1 ? 'ett tall er tomt' : `${empty} tall er tomme`}`
