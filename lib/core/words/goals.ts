import type { DecisionStatus, GoalStatus } from '../blocks/goals'
import { parseFigure } from '../figures'
import type { Language } from '../section'
import { isYear } from '../series'
import { figureWords } from './numbers'

/** The words that a published section puts around goals and decisions. */
type GoalWords = {
  goals: string
  decisions: string
  both: string
  goal: string
  target: string
  result: string
  status: string
  decision: string
  caseNumber: string
  measuredBy: string
  is: Record<GoalStatus | DecisionStatus, string>
}

const nb: GoalWords = {
  goals: 'Mål og resultater',
  decisions: 'Oppfølging av vedtak',
  both: 'Mål, resultater og vedtak',
  goal: 'Mål',
  target: 'Måltall',
  result: 'Resultat',
  status: 'Status',
  decision: 'Vedtak',
  caseNumber: 'Sak',
  measuredBy: 'Målt ved',
  is: {
    reached: 'Nådd',
    partly: 'Delvis nådd',
    missed: 'Ikke nådd',
    unmeasured: 'Kan ikke måles ennå',
    done: 'Fulgt opp',
    underWay: 'Under arbeid',
    notBegun: 'Ikke begynt',
  },
}

const nn: GoalWords = {
  ...nb,
  goals: 'Mål og resultat',
  decisions: 'Oppfølging av vedtak',
  both: 'Mål, resultat og vedtak',
  target: 'Måltal',
  measuredBy: 'Målt ved',
  is: {
    ...nb.is,
    reached: 'Nådd',
    partly: 'Delvis nådd',
    missed: 'Ikkje nådd',
    unmeasured: 'Kan ikkje målast enno',
    done: 'Følgt opp',
    notBegun: 'Ikkje påbyrja',
  },
}

const en: GoalWords = {
  goals: 'Goals and results',
  decisions: 'Follow-up of decisions',
  both: 'Goals, results and decisions',
  goal: 'Goal',
  target: 'Target',
  result: 'Result',
  status: 'Status',
  decision: 'Decision',
  caseNumber: 'Case',
  measuredBy: 'Measured by',
  is: {
    reached: 'Reached',
    partly: 'Partly reached',
    missed: 'Not reached',
    unmeasured: 'Cannot be measured yet',
    done: 'Followed up',
    underWay: 'Under way',
    notBegun: 'Not begun',
  },
}

export const goalWords: Record<Language, GoalWords> = { nb, nn, en }

/**
 * A target or a result as a reader sees it: a figure in the Norwegian way, or what was written: words, a year
 * ("innen" is understood), a figure with a mark.
 */
export function measureWords(written: string, unit: string): string {
  const figure = parseFigure(written)
  if (!figure?.value || figure.note || (unit === '' && isYear(written))) return written.trim()
  const named = figure.unit ?? unit
  return `${figureWords(figure.value)}${named && `\u00a0${named}`}`
}
