import type { ExportKind } from '../exporting'
import { words } from './say'

/** The forms in which something can be taken along: those made on demand, and the data that is stored. */
export type TakenAs = ExportKind | 'json'

/** What each form is called, and for what. In the order in which they are offered. */
export const exportWords = words<Record<TakenAs, { name: string; says: string }>>({
  pdf: { name: 'PDF', says: 'For å lese og skrive ut. Tallene i tabellene ligger ved.' },
  docx: { name: 'Word', says: 'For å arbeide videre med tekst og tabeller.' },
  md: { name: 'Markdown', says: 'Ren tekst med enkel oppmerking.' },
  json: { name: 'JSON', says: 'Alt innholdet som data, for programmer.' },
  zip: {
    name: 'ZIP',
    says: 'Alle sider, tabeller og bilder som en mappe. Åpne index.html, så virker alt uten nett.',
  },
})

export const takenAs = Object.keys(exportWords) as TakenAs[]
