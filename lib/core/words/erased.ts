import { dateWords } from './dates'
import { say } from './say'

/** What readers are told where something was taken out. */
export const erasedWords = (): string => say('Fjernet av personvernhensyn')

/** "Opplysning fjernet 9. juni 2027 av personvernhensyn." */
export const erasedOn = (day: string): string =>
  say('Opplysning fjernet {date} av personvernhensyn.', { date: dateWords(day) })
