import { createHash } from 'node:crypto'
import { type Language, languages } from './core/section'
import { type Spoken, spokenPlace } from './core/words/spoken'
import { catalogues } from './language'

/** What a browser reads before it draws anything itself: the language of its page. */
function script(language: Language): string {
  const spoken: Spoken = { language, figures: 'nb', sentences: catalogues[language] }
  return `{const spoken=${JSON.stringify(spoken)};globalThis[Symbol.for(${JSON.stringify(spokenPlace)})]=()=>spoken}`
}

const files = languages.map((language) => {
  const body = script(language)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  return { language, name: `${language}-${hash}.js`, body }
})

/** Where the browser finds the sentences of a language; null: it needs none. */
export function wordsAddress(language: Language): string | null {
  const file = files.find((one) => one.language === language)
  return file && catalogues[language] ? `/api/words/${file.name}` : null
}

/** What stands in such a file; null: there is none of this name. */
export const wordsIn = (name: string): string | null => files.find((one) => one.name === name)?.body ?? null
