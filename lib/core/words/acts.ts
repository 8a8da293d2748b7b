import { type Act, type ActKind, type ActState, standing, stateOf } from '../acts'
import { dateWords } from './dates'
import { say, words } from './say'

type Told = Pick<Act, 'kind' | 'date' | 'by' | 'caseNumber'>

/** What each act is called where it is chosen and in the history. */
export const actNames = words<Record<ActKind, string>>({
  presented: 'Avgitt',
  audited: 'Revidert',
  adopted: 'Vedtatt',
  noted: 'Tatt til orientering',
})

/** "Vedtatt 17. juni 2027 av kommunestyret, sak 45/27." */
export function actWords({ kind, date: day, by, caseNumber }: Told): string {
  const told = { act: actNames[kind], date: dateWords(day) }
  if (kind === 'adopted' || kind === 'noted')
    return caseNumber
      ? say('{act} {date} av {by}, sak {caseNumber}.', { ...told, by, caseNumber })
      : say('{act} {date} av {by}.', { ...told, by })
  return caseNumber
    ? say('{act} {date}, sak {caseNumber}.', { ...told, caseNumber })
    : say('{act} {date}.', told)
}

/** Presented, and the council has said nothing of it yet. */
const isAhead = (state: ActState) => state === 'presented' || state === 'audited'

/** "Avgitt 30. mars 2027. Ikke behandlet i kommunestyret."; empty where nothing is recorded. */
export function statusWords(recorded: readonly Told[]): string {
  const ahead = isAhead(stateOf(recorded)) ? [say('Ikke behandlet i kommunestyret.')] : []
  return [...standing(recorded).map(actWords), ...ahead].join(' ')
}
