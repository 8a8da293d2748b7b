import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { section } from '@/db/schema/reports'
import type { ErasureTarget } from '@/lib/core/erasing'
import type { Fixed } from '@/lib/core/erasing/fields'
import { placesIn, type Taking, takingOf } from '@/lib/core/erasing/taking'
import { get, type Json } from '@/lib/core/tree'
import { wordsOf } from '@/lib/core/wording'
import { addressesHolding, type HeldAddress } from './addresses'
import { bytesHolding, type HeldBytes, picturesAt } from './bytes'
import { type Contents, contentsOf, everSaid } from './contents'
import { filesHolding, type HeldFile } from './files'
import type { Found } from './found'
import { hintsHolding } from './hints'
import { rowsHolding } from './rows'
import { contentsHolding } from './within'

/** A section in which the history of some fields goes. */
export type HeldSection = { id: string; fixes: Fixed[]; contents: Contents }

/** Every place in which what is to go stands. */
export type Holding = {
  rows: Found[]
  sections: HeldSection[]
  files: HeldFile[]
  addresses: HeldAddress[]
  hints: { sectionId: string; hint: string }[]
  bytes: HeldBytes
}

/** Looks through everything that a report has, and ever had. */
export async function findHolding(tx: Tx, reportId: string, target: ErasureTarget): Promise<Holding> {
  const taking = takingOf(target)
  const all = await tx.select({ id: section.id }).from(section).where(eq(section.reportId, reportId))
  const rows = await rowsHolding(tx, reportId, taking)
  const sections: HeldSection[] = []
  const traces: string[] = []
  const shown: { sectionId: string; picture: string }[] = []
  const ids = all.map(({ id }) => id)
  for await (const [id, contents] of contentsOf(tx, ids)) {
    const held = contentsHolding(id, contents, taking)
    rows.push(...held.rows)
    if (held.rows.length > 0) sections.push({ id, fixes: held.fixes, contents })
    traces.push(...tracesOf(id, contents, taking))
    shown.push(...picturesAt(id, taking, everSaid(contents)).map((picture) => ({ sectionId: id, picture })))
  }
  const revisions = rows.filter(({ table }) => table === 'revision').map(({ key }) => String(key.id))
  return {
    rows,
    sections,
    files: await filesHolding(tx, reportId, target, { changedRevisions: revisions, traces }),
    addresses: await addressesHolding(tx, reportId, target),
    hints: await hintsHolding(tx, reportId, taking),
    bytes: await bytesHolding(tx, reportId, target, shown),
  }
}

/**
 * How the running texts of the chosen places begin: other pages may quote so much of them. Labels and headings are no
 * traces, nor are short texts: other pages say those of their own.
 */
function tracesOf(id: string, { revisions }: Contents, taking: Taking): string[] {
  const texts = revisions.flatMap(({ content }) =>
    placesIn(id, taking).flatMap(({ path }) =>
      running(get(content as unknown as Json, path)).flatMap(wordsOf),
    ),
  )
  return [...new Set(texts.map(beginning))].filter((one) => one.length >= 30)
}

/** The rich texts in a part of a section. */
function running(value: Json | undefined): Json[] {
  if (typeof value !== 'object' || value === null) return []
  return 'type' in value && value.type === 'doc' ? [value] : Object.values(value).flatMap(running)
}

const beginning = (text: string) => (text.length <= 40 ? text : text.slice(0, 41).replace(/\s+\S*$/, ''))

export const isNowhere = ({ rows, files, addresses, hints, bytes }: Holding): boolean =>
  [rows, files, addresses, hints, bytes.pictures, bytes.attachments].every((list) => list.length === 0)
