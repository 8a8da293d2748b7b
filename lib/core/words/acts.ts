import { type Act, type ActKind, type ActState, standing, stateOf } from '../acts'
import { dateWords } from './dates'

type Told = Pick<Act, 'kind' | 'date' | 'by' | 'caseNumber'>

/** What each act is called where it is chosen and in the history. */
export const actNames: Record<ActKind, string> = {
  presented: 'Avgitt',
  audited: 'Revidert',
  adopted: 'Vedtatt',
  noted: 'Tatt til orientering',
}

/** "Vedtatt 17. juni 2027 av kommunestyret, sak 45/27." */
export function actWords({ kind, date, by, caseNumber }: Told): string {
  const council = kind === 'adopted' || kind === 'noted'
  const words = `${actNames[kind]} ${dateWords(date)}${council ? ` av ${by}` : ''}`
  return `${words}${caseNumber && `, sak ${caseNumber}`}.`
}

const ahead: Record<ActState, string> = {
  none: '',
  presented: ' Ikke behandlet i kommunestyret.',
  audited: ' Ikke behandlet i kommunestyret.',
  adopted: '',
  noted: '',
}

/** "Avgitt 30. mars 2027. Ikke behandlet i kommunestyret."; empty where nothing is recorded. */
export function statusWords(recorded: readonly Told[]): string {
  return standing(recorded).map(actWords).join(' ') + ahead[stateOf(recorded)]
}
