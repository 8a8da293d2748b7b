import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Language, languages } from './core/section'
import { type Sentences, type Spoken, spokenPlace } from './core/words/spoken'
import { type Answer, answer, askAlways, send } from './editions/answer'
import { encoded } from './editions/compress'
import { saidIn } from './language'

// The sentences of a language for the desk in a browser: the same for everybody, and for ever under this name.

const folder = '/api/words/'
const forEver = 'public, max-age=31536000, immutable'

/** Where the browser finds the sentences of a language; null: it needs none. */
export function wordsAddress(language: Language): string | null {
  const sentences = saidIn(language)
  return sentences && `${folder}${language}-${hashOf(sentences)}.js`
}

/** Answers with such a file. False: it is something else. */
export async function serveWords(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  if (!req.url?.startsWith(folder)) return false
  const language = languages.find((one) => req.url?.startsWith(`${folder}${one}-`))
  const sentences = language && saidIn(language)
  if (!sentences) res.writeHead(404).end()
  else send(req, res, await answerOf(language, sentences, req.url === wordsAddress(language)))
  return true
}

const answers = new WeakMap<Sentences, Promise<Answer>>()

/** Packed once. Under a name of another time or another server's, a page still gets the words of today. */
async function answerOf(language: Language, sentences: Sentences, isNamed: boolean): Promise<Answer> {
  const made = (cache: string) => packed({ language, figures: 'nb', sentences }, cache)
  if (!isNamed) return made(askAlways)
  const known = answers.get(sentences) ?? made(forEver)
  answers.set(sentences, known)
  return known
}

const packed = async (spoken: Spoken, cache: string) =>
  answer('text/javascript; charset=utf-8', await encoded(Buffer.from(script(spoken)), 'file'), { cache })

/** What a browser reads before it draws anything itself. */
const script = (spoken: Spoken) =>
  `{const spoken=${JSON.stringify(spoken)};globalThis[Symbol.for(${JSON.stringify(spokenPlace)})]=()=>spoken}`

const hashes = new WeakMap<Sentences, string>()

function hashOf(sentences: Sentences): string {
  const known = hashes.get(sentences)
  if (known) return known
  const hash = createHash('sha256').update(JSON.stringify(sentences)).digest('base64url').slice(0, 12)
  hashes.set(sentences, hash)
  return hash
}
