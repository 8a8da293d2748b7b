import { dateWords } from './dates'

/** What readers are told where something was taken out. */
export const erasedWords = 'Fjernet av personvernhensyn'

/** "Opplysning fjernet 9. juni 2027 av personvernhensyn." */
export const erasedOn = (day: string): string => `Opplysning fjernet ${dateWords(day)} av personvernhensyn.`
