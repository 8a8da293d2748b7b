import { and, eq, sql } from 'drizzle-orm'
import type { PublicNode } from '@/components/report/model'
import { db } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'
import { revision } from '@/db/schema/reports'
import { exhibitNumbers } from '@/lib/core/numbering'
import { settled } from '@/lib/core/settled'
import { referring } from '@/lib/editions/references'
import type { StoredSection } from './stored'

type Shown = { sectionId: string; title: string; number: string; path: string }

/**
 * What stands on the front page of an edition, as the other sections are stored: it has no file of its own. Its
 * references lead to where the edition has the others. Null: its page was erased.
 */
export async function storedFront(
  editionId: string,
  front: Shown & { revisionId: string },
  others: readonly (Shown & { stored: StoredSection })[],
  base: string,
): Promise<StoredSection | null> {
  const [found] = await db
    .select({ content: revision.content })
    .from(revision)
    .innerJoin(editionFile, and(eq(editionFile.editionId, editionId), eq(editionFile.path, '')))
    .where(and(eq(revision.id, front.revisionId), sql`length(${editionFile.identity}) > 0`))
  if (!found) return null
  const { language, blocks: signed } = found.content
  const blocks = signed.map((block) => (block.kind === 'table' ? settled(block) : block))
  const nodes = [nodeOf(front, { language, blocks }), ...others.map((one) => nodeOf(one, one.stored))]
  const [led] = referring(nodes, base)
  const numbers = Object.fromEntries(exhibitNumbers([{ number: '', blocks }]))
  return { language, contact: null, numbers, blocks: [...(led?.blocks ?? blocks)] }
}

const nodeOf = (
  { sectionId: id, number, title, path }: Shown,
  { language, blocks }: Pick<PublicNode, 'language' | 'blocks'>,
): PublicNode => ({ id, number, title, path, language, blocks, statute: null, contact: null, children: [] })
