import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Language, languages } from './core/section'
import { type Sentences, type Spoken, spokenPlace } from './core/words/spoken'
import { type Answer, answer, askAlways, send } from './editions/answer'
import { type Encoded, encoded } from './editions/compress'
import { saidIn } from './language'

// The sentences of a language for the desk in a browser: the same for everybody, and for ever under this name.

const folder = '/api/words/'
const forEver = 'public, max-age=31536000, immutable'

/** Where the browser finds the sentences of a language; null: it needs none. */
export function wordsAddress(language: Language): string | null {
  const sentences = saidIn(language)
  return sentences && scriptOf(language, sentences).address
}

/** Answers with such a file. False: it is something else. */
export async function serveWords(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  if (!req.url?.startsWith(folder)) return false
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { allow: 'GET, HEAD' }).end()
    return true
  }
  const language = languages.find((one) => req.url?.startsWith(`${folder}${one}-`))
  const sentences = language && saidIn(language)
  if (!sentences) res.writeHead(404).end()
  else send(req, res, await answerOf(scriptOf(language, sentences), req.url))
  return true
}

type Script = { address: string; bytes: Buffer; packed?: Promise<Encoded> }

/** Packed once. Under a name of another time or another server's, a page still gets the words of today. */
async function answerOf(script: Script, asked: string): Promise<Answer> {
  script.packed ??= encoded(script.bytes, 'file')
  const cache = asked === script.address ? forEver : askAlways
  return answer('text/javascript; charset=utf-8', await script.packed, { cache })
}

const scripts = new WeakMap<Sentences, Script>()

/** What a browser reads before it draws anything itself, named by its hash. */
function scriptOf(language: Language, sentences: Sentences): Script {
  const known = scripts.get(sentences)
  if (known) return known
  const spoken: Spoken = { language, figures: 'nb', sentences }
  const told = `{const spoken=${JSON.stringify(spoken)};globalThis[Symbol.for(${JSON.stringify(spokenPlace)})]=()=>spoken}`
  const hash = createHash('sha256').update(told).digest('base64url').slice(0, 12)
  const script = { address: `${folder}${language}-${hash}.js`, bytes: Buffer.from(told) }
  scripts.set(sentences, script)
  return script
}
