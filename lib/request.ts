import { done, type Outcome, refused } from './core/outcome'
import { type Language, languageNamed } from './core/section'
import { say } from './core/words/say'
import { pageLanguage } from './core/words/spoken'
import { givenOrigin } from './origin'

/**
 * Whether a page of ours sent this. Browsers say so themselves on https and localhost; on plain http
 * they send only Origin. A request that says neither did not come from a page.
 */
export function sameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && ours(headers).includes(new URL(origin).host)
}

function ours(headers: Headers): (string | null)[] {
  const address = givenOrigin()
  return [headers.get('x-forwarded-host'), headers.get('host'), address ? new URL(address).host : null]
}

/** What the page that asks is drawn in, where it tells. */
export function languageOf({ headers }: Request): Language | undefined {
  return languageNamed(headers.get(pageLanguage))
}

/** The JSON object in a request's body, of at most `limit` bytes. */
export async function body(request: Request, limit: number): Promise<Outcome<Record<string, unknown>>> {
  const sent = await file(request, limit)
  return sent.ok ? parse(sent.value.bytes) : sent
}

/** The body as it came, of at most `limit` bytes; never reads further than that. */
export async function file(request: Request, limit: number): Promise<Outcome<{ bytes: Buffer }>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge(limit)
  const bytes = await read(request.body, limit)
  return bytes === null ? tooLarge(limit) : done({ bytes })
}

/** The fields of a form that carries one file, as `bytes`; never more than `limit` bytes with everything. */
export async function form(request: Request, limit: number): Promise<Outcome<Record<string, unknown>>> {
  const sent = await file(request, limit)
  if (!sent.ok) return sent
  const type = request.headers.get('content-type') ?? ''
  try {
    const fields = await new Response(new Uint8Array(sent.value.bytes), {
      headers: { 'content-type': type },
    }).formData()
    const { file: one, ...said } = Object.fromEntries(fields)
    return done({ ...said, ...(one instanceof Blob && { bytes: new Uint8Array(await one.arrayBuffer()) }) })
  } catch {
    return refused('invalid', say('Innholdet kunne ikke leses. Det skal være et skjema med en fil.'))
  }
}

/** All bytes of a stream; null: there are more than `limit`. */
export async function read(stream: AsyncIterable<Uint8Array> | null, limit: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream ?? []) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parse(bytes: Buffer): Outcome<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return done({ ...value })
  } catch {
    // Not UTF-8, or not JSON: said below.
  }
  return refused('invalid', say('Innholdet kunne ikke leses. Det skal være et JSON-objekt i UTF-8.'))
}

/** What is said of a body of more than so many bytes. */
export function tooLarge(limit: number) {
  const most = limit >= 1_000_000 ? `${Math.floor(limit / 1_000_000)} MB` : `${Math.floor(limit / 1000)} kB`
  return refused('tooLarge', say('Innholdet er for stort. Det er plass til {most}.', { most }))
}
