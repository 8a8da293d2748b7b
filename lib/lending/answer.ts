import type { IncomingMessage, ServerResponse } from 'node:http'
import type { LentWords } from '@/components/report/lent-talk'
import { db } from '@/db/connection'
import { lost } from '@/db/lost'
import { outsideSchema } from '@/lib/core/lending'
import { type Outcome, type Refusal, refusals, refused } from '@/lib/core/outcome'
import { plainly } from '@/lib/core/plainly'
import { say } from '@/lib/core/words/say'
import { type Answer, answer, send } from '@/lib/editions/answer'
import { encoded } from '@/lib/editions/compress'
import { notFound, unavailable } from '@/lib/editions/notices'
import { inLanguage } from '@/lib/language'
import { read, sameOrigin } from '@/lib/request'
import { findLent, type Lent } from './find'
import { noteLook } from './look'
import { drawBusy, drawEnded, drawLent } from './page'
import { lentPicture } from './picture'
import { sayOutside } from './say'

const address = /^\/les\/([A-Za-z0-9_-]{43})(?:\/bilder\/([A-Za-z0-9_-]{6,40})\/([1-9]\d{0,3}))?$/
const how = { cache: 'private, no-store', secret: true } as const

/**
 * Answers reading links: drawn here, where published pages are drawn. What somebody was never given is not there,
 * whatever it looks like. Nothing of the address is told to anybody else.
 */
export async function serveLent(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  const path = req.url?.split('?')[0] ?? ''
  if (path !== '/les' && !path.startsWith('/les/')) return false
  const [, token, picture, width] = address.exec(path) ?? []
  const posts = req.method === 'POST' && picture === undefined
  if (!posts && req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { allow: 'GET, HEAD, POST', ...quiet }).end()
    return true
  }
  try {
    if (posts && token) await said(req, res, token)
    else send(req, res, token ? await shown(req, token, picture, Number(width)) : await notFound(how))
  } catch (error) {
    if (!lost(error)) throw error
    send(req, res, await unavailable())
  }
  return true
}

const quiet = {
  'cache-control': how.cache,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
}

async function shown(
  req: IncomingMessage,
  token: string,
  picture: string | undefined,
  width: number,
): Promise<Answer> {
  if (picture !== undefined) {
    const file = await lentPicture(token, picture, width)
    if (!file) return notFound(how)
    const bytes = { identity: file.bytes, gzip: null, brotli: null, etag: file.hash }
    return answer(file.type, bytes, how)
  }
  const found = await findLent(db, token)
  const got = await page(token, found, null)
  if (got.status === 200 && found?.state === 'works' && req.method === 'GET') await noteLook(found)
  return got
}

type Tried = { refusal: Refusal; words: Words }

/** The page as it stands, with what was refused; or why there is none. */
async function page(token: string, found: Lent | null, refused: Tried | null): Promise<Answer> {
  return found ? inLanguage(found.language, () => pageOf(token, found, refused)) : notFound(how)
}

async function pageOf(token: string, found: Lent, refused: Tried | null): Promise<Answer> {
  const { words, refusal } = refused ?? {}
  if (found.state !== 'works') return html(410, await drawEnded(found, words?.text ?? ''))
  const tried = words && refusal ? { ...words, says: refusal.says } : null
  const drawn = await drawLent(found, `/les/${token}`, tried)
  if (drawn === null) return html(503, await drawBusy(words?.text ?? ''), ['retry-after', '5'])
  return html(refusal ? refusals[refusal.kind] : 200, drawn)
}

async function html(status: number, body: string, more: readonly string[] = []): Promise<Answer> {
  return answer('text/html; charset=utf-8', await encoded(Buffer.from(body), 'answer'), {
    ...how,
    status,
    more,
  })
}

type Words = Omit<NonNullable<LentWords['tried']>, 'says'>

/** Takes in a comment from the page's own form, and leads back to where it stands. */
async function said(req: IncomingMessage, res: ServerResponse, token: string): Promise<void> {
  const found = await findLent(db, token)
  await inLanguage(found?.language ?? 'nb', () => takenIn(req, res, token))
}

async function takenIn(req: IncomingMessage, res: ServerResponse, token: string): Promise<void> {
  const form = await formOf(req)
  const field = (name: string) => form?.get(name) ?? ''
  const words = { thread: field('thread'), place: form?.get('place') ?? null, text: field('text') }
  const outcome = form ? await take(req, token, form) : refused('tooLarge', say('Kommentaren er for lang.'))
  // What is not read of a body that is too large goes with its connection.
  if (!form) res.setHeader('connection', 'close')
  if (!outcome.ok)
    return send(req, res, await page(token, await findLent(db, token), { refusal: outcome.refusal, words }))
  res.writeHead(303, { location: `/les/${token}#s-${words.thread}`, ...quiet }).end()
}

async function take(req: IncomingMessage, token: string, form: URLSearchParams): Promise<Outcome> {
  if (!fromPage(req)) return refused('forbidden', say('Forespørselen kom fra et annet nettsted.'))
  const words = outsideSchema.safeParse(Object.fromEntries(form), { error: plainly })
  if (words.success) return sayOutside(token, words.data)
  return refused('invalid', words.error.issues[0]?.message ?? say('Noe mangler eller har feil form.'))
}

/** Bytes: the longest comment, each character of it escaped, and room for the rest. */
const limit = 30_000

/** The fields of a form; null: it is too large, and is not read. */
async function formOf(req: IncomingMessage): Promise<URLSearchParams | null> {
  if (Number(req.headers['content-length'] ?? 0) > limit) return null
  const bytes = await read(req, limit)
  return bytes && new URLSearchParams(bytes.toString())
}

/**
 * Whether a page of ours sent it. A page that tells nobody where one came from says `null` to those who only ask for
 * an origin; what it has to know to be sent at all is the address itself.
 */
function fromPage({ headers }: IncomingMessage): boolean {
  const given = ['sec-fetch-site', 'origin', 'host', 'x-forwarded-host'].flatMap((name) => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as [string, string]] : []
  })
  return sameOrigin(new Headers(given)) || (!headers['sec-fetch-site'] && headers.origin === 'null')
}
