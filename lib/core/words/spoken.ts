import type { Language } from '../section'

/** What is said, by the bokmål of each sentence. */
export type Sentences = Readonly<Record<string, string>>

/**
 * What is spoken here and now: the language of whoever is signed in, or of the report that is drawn. The one thing
 * the rules take from around them, as every word would otherwise need it handed down.
 */
export type Spoken = {
  language: Language
  /** How figures are written: in the desk always as in Norway, where they are typed. */
  figures: Language
  /** The sentences by their bokmål; null where they are said as they are written. */
  sentences: Sentences | null
}

/** Where it is known: by the request on the server (lib/language.ts), by the page in a browser. */
export const spokenPlace = 'beretning.spoken'
const place: unique symbol = Symbol.for(spokenPlace)
type Around = { [place]?: () => Spoken }

const bokmål: Spoken = { language: 'nb', figures: 'nb', sentences: null }

/** The header in which a page tells what it is drawn in: its person may be signed out since, or another signed in. */
export const pageLanguage = 'page-language'

export function spoken(): Spoken {
  return (globalThis as Around)[place]?.() ?? bokmål
}

/** The language to mark, where it differs from that of the words around. */
export function foreign(language: Language | undefined): Language | undefined {
  return language === spoken().language ? undefined : language
}

/** Says where to ask. Kept for the whole program: a bundle and the server around it are two copies of this file. */
export function askForLanguage(find: () => Spoken): void {
  ;(globalThis as Around)[place] = find
}
