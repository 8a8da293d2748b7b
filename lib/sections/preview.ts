import { and, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { draft, revision } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { gather } from '@/lib/editions/gather'
import { renderPreview } from '@/lib/editions/render'
import { stylesheet } from '@/lib/editions/stylesheet'
import { findSection } from './find'

/**
 * The public page of a section as its draft, or one of its revisions, would make it: the bytes that publishing
 * stores. Null: not there, or not for this actor.
 */
export async function preview(actor: Actor, id: string, revisionId: string | null): Promise<string | null> {
  const found = await findSection(db, actor, id)
  if (!found) return null
  const content = revisionId ? await revised(id, revisionId) : await drafted(id)
  if (!content) return null
  const { href } = await stylesheet()
  const gathered = await gather(db, found.reportId, { stylesheet: href, preview: { sectionId: id, content } })
  return gathered && renderPreview(gathered.model, id)
}

async function drafted(id: string) {
  const [row] = await db.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, id))
  return row?.content ?? null
}

async function revised(id: string, revisionId: string) {
  const [row] = await db
    .select({ content: revision.content })
    .from(revision)
    .where(and(eq(revision.id, revisionId), eq(revision.sectionId, id)))
  return row?.content ?? null
}
