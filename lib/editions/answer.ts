import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './memory'

const brotliOf = promisify(brotliCompress)
const gzipOf = promisify(gzip)

/** The same bytes in the encodings that browsers ask for. Quality 11 costs time once and saves it for every reader. */
export async function compressed(bytes: Buffer, quality = 11): Promise<{ gzip: Buffer; brotli: Buffer }> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  const [small, smaller] = await Promise.all([gzipOf(bytes, { level: 9 }), brotliOf(bytes, { params })])
  return { gzip: small, brotli: smaller }
}

/** What names these bytes for ever. */
export function etagOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
}

/** Strict for pages without scripts: nothing but our own stylesheet and pictures. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export function securityHeaders(type: string): string[] {
  return [
    ...(type.startsWith('text/html') ? ['content-security-policy', policy] : []),
    'x-content-type-options',
    'nosniff',
    'referrer-policy',
    'strict-origin-when-cross-origin',
    'cross-origin-opener-policy',
    'same-origin',
  ]
}

/** Leads to where a page is now, or to its one address. */
export function redirect(res: ServerResponse, { to, status }: { to: string; status: 301 | 308 }): void {
  res.writeHead(status, { location: to, 'cache-control': 'no-cache' }).end()
}

/** Sends an answer in the best encoding, or 304 where the reader has it. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer): void {
  const [bytes, encoding] = choose(answer, req.headers['accept-encoding'] ?? '')
  const etag = `"${answer.etag}${encoding && `-${encoding}`}"`
  if (answer.status === 200 && isKnown(req.headers['if-none-match'], etag)) {
    res.writeHead(304, [...answer.headers, 'etag', etag, 'vary', 'accept-encoding'])
    res.end()
    return
  }
  const headers = [
    ...answer.headers,
    'content-type',
    answer.type,
    'content-length',
    String(bytes.length),
    'etag',
    etag,
    'vary',
    'accept-encoding',
  ]
  if (encoding) headers.push('content-encoding', encoding)
  res.writeHead(answer.status, headers)
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

function choose(answer: Answer, accepts: string): [Buffer, '' | 'br' | 'gzip'] {
  if (answer.brotli && accepted(accepts, 'br')) return [answer.brotli, 'br']
  if (answer.gzip && accepted(accepts, 'gzip')) return [answer.gzip, 'gzip']
  return [answer.identity, '']
}

/** Named, and not with a weight of nought. */
function accepted(accepts: string, encoding: string): boolean {
  return accepts.includes(encoding) && !new RegExp(`${encoding};\\s*q=0(\\.0*)?(,|$)`).test(accepts)
}

function isKnown(given: string | undefined, etag: string): boolean {
  if (!given) return false
  return given === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
