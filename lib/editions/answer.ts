import type { IncomingMessage, ServerResponse } from 'node:http'
import { origin } from '@/lib/origin'
import type { Encoded } from './compress'
import { inParts, type Part, partOf } from './part'

/** What is packed already, as a picture is, has one encoding for everybody. */
type Bytes = Pick<Encoded, 'identity' | 'etag'> & { gzip: Buffer | null; brotli: Buffer | null }

/** Bytes in one encoding with every header made, so that sending is all that is left to do. */
type Variant = { bytes: Buffer; etag: string; headers: string[]; notModified: string[] }

export type Answer = {
  status: number
  type: string
  /** The page of a report that it is, which is counted when somebody reads it (lib/visits); null: it is none. */
  page: string | null
  br: Variant
  gzip: Variant
  identity: Variant
  size: number
}

type How = {
  /** How long a reader may keep it unasked. */
  cache: string
  status?: number
  /** What of a request it depends on beside the encoding: one header names all, for of two the last alone is sent. */
  vary?: string
  more?: readonly string[]
  /** The address itself is a secret: no other page may be told that one came from it, and no search engine keeps it. */
  secret?: true
}

/** Ask each time: a correction, a withdrawal or an erasure holds at the next look. */
export const askAlways = 'no-cache'

/** An answer ready to be sent, again and again. */
export function answer(
  type: string,
  encoded: Bytes,
  { cache, status = 200, vary, more = [], secret }: How,
): Answer {
  const safe = [...security(type), ...(secret ? kept : open)]
  const { gzip, brotli } = encoded
  const parts = gzip || brotli ? [] : inParts
  const varies = ['vary', ['accept-encoding', vary].filter(Boolean).join(', ')]
  const shared = ['cache-control', cache, ...varies, ...safe, ...parts, ...more]
  const variant = (encoding: '' | 'br' | 'gzip', bytes: Buffer): Variant => {
    const etag = `"${encoded.etag}${encoding && `-${encoding}`}"`
    const own = ['content-type', type, 'content-length', String(bytes.length)]
    const coded = encoding ? ['content-encoding', encoding] : []
    return {
      bytes,
      etag,
      headers: [...shared, 'etag', etag, ...own, ...coded],
      notModified: [...shared, 'etag', etag],
    }
  }
  const identity = variant('', encoded.identity)
  return {
    status,
    type,
    page: null,
    br: brotli ? variant('br', brotli) : identity,
    gzip: gzip ? variant('gzip', gzip) : identity,
    identity,
    size: encoded.identity.length + (gzip?.length ?? 0) + (brotli?.length ?? 0) + 2000,
  }
}

/**
 * Strict for pages without scripts: nothing but our own stylesheet and pictures. The desk shows them in a review. Nothing
 * runs that could connect; tools that judge a page fetch `/robots.txt` as the page would.
 */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

const open = ['referrer-policy', 'strict-origin-when-cross-origin']
const kept = ['referrer-policy', 'no-referrer', 'x-robots-tag', 'noindex, nofollow']

/** What every answer of the public pages says to browsers. */
export function security(type: string): string[] {
  return [
    ...(type.startsWith('text/html') ? ['content-security-policy', policy] : []),
    ...(origin().startsWith('https:') ? ['strict-transport-security', 'max-age=31536000'] : []),
    'x-content-type-options',
    'nosniff',
    'cross-origin-opener-policy',
    'same-origin',
  ]
}

/** Sends an answer in the best encoding, some of it where that is asked for, or 304 where the reader has it. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
  const variant = answer[best(req.headers['accept-encoding'])]
  if (answer.status === 200 && isKnown(req.headers['if-none-match'], variant.etag)) {
    res.writeHead(304, variant.notModified)
    res.end()
    return
  }
  const part = req.headers.range && answer.status === 200 ? partIn(req, answer) : null
  if (part) {
    res.writeHead(part.status, [...variant.notModified, 'content-type', answer.type, ...part.headers])
    res.end(variant.bytes.subarray(part.start, part.end))
    return
  }
  res.writeHead(answer.status, variant.headers)
  res.end(req.method === 'HEAD' ? undefined : variant.bytes)
}

/** A picture or an attachment can be large, and has one encoding; what is packed for its reader goes whole. */
function partIn(req: IncomingMessage, { br, identity }: Answer): Part | null {
  if (br !== identity) return null
  const part = partOf(req, identity.etag, identity.bytes.length)
  return part.status === 200 ? null : part
}

/** Leads to where a page is now, or to its one address. */
export function redirect(res: ServerResponse, { to, status }: { to: string; status: 301 | 308 }): void {
  res.writeHead(status, { location: to, 'cache-control': askAlways }).end()
}

function best(accepts = ''): 'br' | 'gzip' | 'identity' {
  if (accepted(accepts, 'br')) return 'br'
  return accepted(accepts, 'gzip') ? 'gzip' : 'identity'
}

/** Named, and not with a weight of nought. */
function accepted(accepts: string, encoding: string): boolean {
  if (!accepts.includes(encoding)) return false
  return !accepts.includes('q=0') || !new RegExp(`${encoding}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`).test(accepts)
}

/** Whether a reader has it already. */
export function isKnown(given: string | undefined, etag: string): boolean {
  if (!given) return false
  return given === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
