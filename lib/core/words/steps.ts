import type { StepNow } from '../steps'
import type { State } from '../workflow'
import { stateWords } from './states'

/** "Til godkjenning hos Økonomi, ledd 2 av 3" */
export function standsWords(state: State, step: StepNow | null | undefined): string {
  if (!step) return stateWords[state]
  const { name, number, of } = step
  return `${stateWords[state]} hos ${name}${of > 1 ? `, ledd ${number} av ${of}` : ''}`
}

/** Whom it waits for: "Rune Kvam eller Siv Aas", and "og" where all must sign. */
export function waitsWords(names: readonly string[], step: StepNow | null | undefined): string {
  const type = step?.wants === 'all' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat('nb', { type }).format(names)
}
