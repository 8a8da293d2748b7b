import { createHash } from 'node:crypto'
import type { Language } from './core/section'
import { type Spoken, spokenPlace } from './core/words/spoken'
import { saidIn } from './language'

/** By name; a new one where the sentences are new. At most one for each language and word for a unit. */
const files = new Map<string, string>()

/** Where the browser finds the sentences of a language; null: it needs none. */
export function wordsAddress(language: Language): string | null {
  const sentences = saidIn(language)
  return sentences && `/api/words/${keep({ language, figures: 'nb', sentences })}`
}

/** What stands in such a file; null: there is none of this name. */
export function wordsIn(name: string): string | null {
  // Another server may have drawn the page.
  if (!files.has(name)) for (const language of ['nb', 'nn', 'en'] as const) wordsAddress(language)
  return files.get(name) ?? null
}

const names = new WeakMap<object, string>()

function keep(spoken: Spoken & { sentences: object }): string {
  const known = names.get(spoken.sentences)
  if (known) return known
  const body = script(spoken)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  const name = `${spoken.language}-${hash}.js`
  names.set(spoken.sentences, name)
  files.set(name, body)
  return name
}

/** What a browser reads before it draws anything itself. */
const script = (spoken: Spoken) =>
  `{const spoken=${JSON.stringify(spoken)};globalThis[Symbol.for(${JSON.stringify(spokenPlace)})]=()=>spoken}`
