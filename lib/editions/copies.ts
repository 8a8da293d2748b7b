import type { Address } from './addresses'
import { type Answer, answer, askAlways } from './answer'
import { type Encoded, encoded } from './compress'
import { erased, erasedFile } from './erased-answer'
import { asNumberedEdition } from './numbered'
import { readAsset, readEdition, readFile } from './read'
import { savedAs } from './saved-as'
import { madeStylesheet, stylesheetType } from './stylesheet'

/** A file of a report: of the current edition, or of a numbered one. Null: that edition has none there. */
export async function file(
  slug: string,
  address: Address,
  path: string,
  number: number | null,
): Promise<Answer | null> {
  const editionId = number === null ? address.current?.id : address.editions.get(number)
  const stored = editionId ? await readFile(editionId, path) : null
  if (!stored) return null
  if (stored.identity.length === 0) return erased(slug, address, stored)
  const isPage = stored.type.startsWith('text/html')
  const bytes = number !== null && isPage ? await asNumbered(slug, address, number, stored) : stored
  return answer(stored.type, bytes, { cache: askAlways, more: await saving(address, path, number) })
}

/** The stored page at its numbered address: links stay in the edition, and a line says which it is. */
async function asNumbered(
  slug: string,
  address: Address,
  number: number,
  stored: Encoded & { path: string },
): Promise<Encoded> {
  const current = address.current && (await readEdition(address.current.id))
  if (!current) return stored
  const there = await readFile(current.id, stored.path)
  const html = asNumberedEdition(stored.identity.toString(), {
    base: `/${slug}`,
    number,
    currentAddress: there && stored.path ? `/${slug}/${stored.path}` : `/${slug}`,
    current,
  })
  return encoded(Buffer.from(html), 'answer')
}

/** A table is saved. */
async function saving(address: Address, path: string, number: number | null): Promise<string[]> {
  const [, part, end] = /^(.+)\.(csv|xlsx)$/.exec(path) ?? []
  if (!part || !end) return []
  return ['content-disposition', `attachment; filename="${await savedAs(address, { part, number, end })}"`]
}

/** The stylesheet or a picture of any edition, or the stylesheet of the next one; its name is its hash. */
export async function asset(name: string): Promise<Answer | null> {
  const stored = (await readAsset(name)) ?? (await currentStyle(name))
  if (stored && stored.identity.length === 0) return erasedFile(name)
  // A picture may be erased, and nobody's copy of it should outlive that.
  const cache = stored?.type === stylesheetType ? 'public, max-age=31536000, immutable' : askAlways
  return stored && answer(stored.type, { ...stored, etag: name }, { cache })
}

async function currentStyle(name: string) {
  const current = await madeStylesheet(name)
  return current && { type: stylesheetType, ...(await encoded(Buffer.from(current.css), 'answer')) }
}
