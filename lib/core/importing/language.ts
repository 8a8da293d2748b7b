import type { Language } from '../section'

/** Small words that only one of the languages has. */
const telling: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(?:ikke|fra|hvor|noe|kommunen har|dette|jeg|være|blitt|mye|fremover)(?!\p{L})/giu,
  nn: /(?<!\p{L})(?:ikkje|frå|kvar|noko|ein|eit|dei|vere|vore|mykje|framover|meir)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|is|was|with|not|from|has|are)(?!\p{L})/giu,
}

/** The language of a text by its small words; bokmål where nothing tells. */
export function languageOf(text: string): Language {
  const count = (language: Language) => text.match(telling[language])?.length ?? 0
  const [nb, nn, en] = [count('nb'), count('nn'), count('en')]
  if (en > nb && en > nn) return 'en'
  return nn > nb ? 'nn' : 'nb'
}
