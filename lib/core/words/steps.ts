import type { StepNow } from '../steps'
import type { State } from '../workflow'
import { locales, say } from './say'
import { spoken } from './spoken'
import { stateWords } from './states'

/** "Til godkjenning hos Økonomi, ledd 2 av 3" */
export function standsWords(state: State, step: StepNow | null | undefined): string {
  const stands = stateWords[state]
  if (!step) return stands
  const { name, number, of } = step
  return of > 1
    ? say('{stands} hos {name}, ledd {number} av {of}', { stands, name, number, of })
    : say('{stands} hos {name}', { stands, name })
}

/** Whom it waits for: "Rune Kvam eller Siv Aas", and "og" where all must sign. */
export function waitsWords(names: readonly string[], step: StepNow | null | undefined): string {
  const type = step?.wants === 'all' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(locales[spoken().language], { type }).format(names)
}
