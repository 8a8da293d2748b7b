import { type State, states } from '../workflow'
import { type Sort, sortKeys } from './sorting'

/** What the board shows, as its address says it: anybody with the address and the right to it sees the same. */
export type View = {
  state: State | null
  /** The id of a unit, or `none`. */
  unit: string | null
  /** The name of the step that is waited for. */
  step: string | null
  late: boolean
  required: boolean
  sort: Sort
  page: number
}

/** Everything, in the order of the report. */
export const wholeBoard: View = {
  state: null,
  unit: null,
  step: null,
  late: false,
  required: false,
  sort: { by: 'nummer', down: false },
  page: 1,
}

/** Where no unit answers for a section. */
export const none = 'ingen'

const words: Record<State, string> = {
  blank: 'ikke-begynt',
  draft: 'utkast',
  submitted: 'til-godkjenning',
  returned: 'sendt-tilbake',
  approved: 'godkjent',
}
export const stateWord = (state: State): string => words[state]

export type Query = Record<string, string | string[] | undefined>

/** What an address asks for; what it asks for in vain counts as nothing. */
export function viewOf(query: Query): View {
  const said = (name: string) => (typeof query[name] === 'string' && query[name]) || null
  const sort = said('sorter') ?? ''
  const by = sortKeys.find((key) => key === sort.replace(/^-/, ''))
  const page = Number(said('side'))
  return {
    state: states.find((state) => words[state] === said('status')) ?? null,
    unit: said('enhet'),
    step: said('ledd'),
    late: said('sen') === 'ja',
    required: said('pakrevd') === 'ja',
    sort: by ? { by, down: sort.startsWith('-') } : wholeBoard.sort,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

/** "frist", "-frist"; null: in the order of the report. */
export function sortWord({ by, down }: Sort): string | null {
  if (by === wholeBoard.sort.by && !down) return null
  return `${down ? '-' : ''}${by}`
}

/** The fields of an address, without what is as usual. */
export function fieldsOf({ state, unit, step, late, required, sort, page }: View): [string, string][] {
  const fields: [string, string | null | false][] = [
    ['sen', late && 'ja'],
    ['pakrevd', required && 'ja'],
    ['status', state && words[state]],
    ['enhet', unit],
    ['ledd', step],
    ['sorter', sortWord(sort)],
    ['side', page > 1 && String(page)],
  ]
  return fields.filter((field): field is [string, string] => Boolean(field[1]))
}

export const addressOf = (view: View): string => `?${new URLSearchParams(fieldsOf(view))}`
