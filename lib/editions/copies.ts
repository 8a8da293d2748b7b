import type { Address } from './addresses'
import { compressed, etagOf, securityHeaders } from './answer'
import { type Answer, answers } from './memory'
import { asNumberedEdition } from './numbered'
import { readAsset, readEdition, readFile } from './read'
import { stylesheet } from './stylesheet'

type Bytes = Pick<Answer, 'type' | 'identity' | 'gzip' | 'brotli' | 'etag'>

/** An answer whose headers are made once. `cache` says how long a reader may keep it unasked. */
export function answer(bytes: Bytes, cache: string, status = 200): Answer {
  return { ...bytes, status, headers: ['cache-control', cache, ...securityHeaders(bytes.type)] }
}

/** Ask each time: a correction, a withdrawal or an erasure holds at the next look. */
export const askAlways = 'no-cache'

/** A file of a report: of the current edition, or of a numbered one. Null: that edition has none there. */
export async function file(
  slug: string,
  address: Address,
  path: string,
  number: number | null,
): Promise<Answer | null> {
  const key = `${address.reportId} ${number ?? 'current'} ${path}`
  const known = answers.get(key)
  if (known) return known
  const editionId = number === null ? address.current?.id : address.editions.get(number)
  const stored = editionId ? await readFile(editionId, path) : null
  if (!stored) return null
  const isPage = stored.type.startsWith('text/html')
  const bytes = number !== null && isPage ? await asNumbered(slug, address, number, stored) : stored
  const made = answer(bytes, askAlways)
  const named = stored.type.startsWith('text/csv') ? withName(made, path) : made
  answers.set(key, named)
  return named
}

/** The stored page at its numbered address: links stay in the edition, and a line says which it is. */
async function asNumbered(
  slug: string,
  address: Address,
  number: number,
  stored: Bytes & { path: string },
): Promise<Bytes> {
  const current = address.current && (await readEdition(address.current.id))
  if (!current) return stored
  const there = await readFile(current.id, stored.path)
  const html = asNumberedEdition(stored.identity.toString(), {
    base: `/${slug}`,
    number,
    currentAddress: there && stored.path ? `/${slug}/${stored.path}` : `/${slug}`,
    current,
  })
  const identity = Buffer.from(html)
  return { type: stored.type, identity, etag: etagOf(identity), ...(await compressed(identity, 5)) }
}

/** A table is saved under a name that says where it is from. */
function withName(made: Answer, path: string): Answer {
  const name = path.split('/').slice(-2).join('-')
  return { ...made, headers: [...made.headers, 'content-disposition', `attachment; filename="${name}"`] }
}

/** The stylesheet of any edition, or of the next one; its name is its hash. */
export async function style(name: string): Promise<Answer | null> {
  const known = answers.get(`style ${name}`)
  if (known) return known
  const bytes = (await readAsset(name)) ?? (await currentStyle(name))
  if (!bytes) return null
  const made = answer({ ...bytes, etag: name }, 'public, max-age=31536000, immutable')
  answers.set(`style ${name}`, made)
  return made
}

async function currentStyle(name: string) {
  const current = await stylesheet()
  if (current.name !== name) return null
  const identity = Buffer.from(current.css)
  return { type: 'text/css; charset=utf-8', identity, ...(await compressed(identity)) }
}
