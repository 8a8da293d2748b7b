import type { FigureRequest } from '../asking'
import { countOf, type Place } from '../asking/cells'
import type { Content } from '../section'
import { dateWords } from './dates'
import { say } from './say'

type Owed = Pick<FigureRequest, 'table' | 'columns' | 'department' | 'person' | 'due' | 'late' | 'answered'>

const gone = () => say('Det som er bestilt, er tatt ut av kapittelet. Trekk bestillingen.')

/** "HR skylder 4 av 12 tall til 20. januar 2027" */
export function owesWords(request: Owed, blocks: Content['blocks']): string {
  const who = whoWords(request)
  const count = countOf(blocks, request)
  if (!count) return `${who}: ${gone()}`
  const { asked, empty } = count
  if (request.answered)
    return empty === 0
      ? say('{who} har sagt fra at alt er fylt ut', { who })
      : say(
          '{who} har sagt fra at alt er fylt ut, men {empty, plural, one {ett tall er tomt} other {# tall er tomme}}',
          { who, empty },
        )
  if (empty === 0) return say('{who} har fylt inn alle {asked} tall, men ikke sagt fra', { who, asked })
  if (!request.due) return say('{who} skylder {empty} av {asked} tall', { who, empty, asked })
  const due = dateWords(request.due)
  return request.late
    ? say('{who} skylder {empty} av {asked} tall. Fristen var {due}', { who, empty, asked, due })
    : say('{who} skylder {empty} av {asked} tall til {due}', { who, empty, asked, due })
}

/** "Bestilt fra HR, frist 20. januar 2027: 4 av 12 tall mangler" */
export function askedWords(request: Owed, blocks: Content['blocks']): string {
  const count = countOf(blocks, request)
  const says = !count ? gone() : request.answered ? filledWords(count.empty) : missingWords(count)
  return `${orderedWords(request)}: ${says}`
}

function orderedWords(request: Owed): string {
  const who = whoWords(request)
  if (!request.due) return say('Bestilt fra {who}', { who })
  const due = dateWords(request.due)
  return request.late
    ? say('Bestilt fra {who}, fristen var {due}', { who, due })
    : say('Bestilt fra {who}, frist {due}', { who, due })
}

/** "4 av 12 tall mangler" */
export function missingWords({ asked, empty }: { asked: number; empty: number }): string {
  return empty === 0
    ? say('alle {asked} tall er fylt inn', { asked })
    : say('{empty} av {asked} tall mangler', { empty, asked })
}

/** "Skoler, 2026" */
export function placeWords({ row, column }: Place): string {
  return `${row.label.trim() || say('rad uten navn')}, ${column.label.trim() || say('kolonne uten navn')}`
}

const whoWords = ({ department, person }: Owed) =>
  person ? `${person.name} (${department.name})` : department.name

const filledWords = (empty: number) =>
  empty === 0
    ? say('alt er fylt ut')
    : say('alt er fylt ut, men {empty, plural, one {ett tall er tomt} other {# tall er tomme}}', { empty })
