import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { PublicAttachment } from '@/components/report/model'
import type { Tx } from '@/db/connection'
import { attachment } from '@/db/schema/acts'
import { asset } from '@/db/schema/editions'

/** A file without its bytes. */
const kept = {
  id: attachment.id,
  name: attachment.name,
  title: attachment.title,
  type: attachment.type,
  size: attachment.size,
  hash: attachment.hash,
  uploadedBy: attachment.uploadedBy,
  uploadedAt: attachment.uploadedAt,
  erased: sql<boolean>`length(${attachment.bytes}) = 0`,
}

/** Every file that was uploaded to a report, the oldest first. */
export function filesOf(tx: Tx, reportId: string) {
  return tx
    .select(kept)
    .from(attachment)
    .where(eq(attachment.reportId, reportId))
    .orderBy(asc(attachment.uploadedAt), asc(attachment.id))
}

/** Its name among the public assets: what it is, so that it never changes. */
export const assetName = ({ hash }: { hash: string }) => `${hash.slice(0, 24)}.pdf`

/** Files as readers find them. */
export async function attachmentsIn(tx: Tx, ids: readonly string[]): Promise<PublicAttachment[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select(kept)
    .from(attachment)
    .where(inArray(attachment.id, [...ids]))
    .orderBy(asc(attachment.uploadedAt), asc(attachment.id))
  return rows.map(({ title, type, size, hash, erased }) => ({
    title,
    type,
    size,
    hash,
    address: `/_b/${assetName({ hash })}`,
    ...(erased && { erased: true as const }),
  }))
}

/** Lays ready what readers will ask for, before any page names it; what is there already stays. */
export async function publishAttachments(tx: Tx, wanted: readonly PublicAttachment[]): Promise<void> {
  const hashes = wanted.map(({ hash }) => hash)
  if (hashes.length === 0) return
  const files = await tx.select().from(attachment).where(inArray(attachment.hash, hashes))
  for (const { hash, type, bytes: identity } of files) {
    await tx
      .insert(asset)
      .values({ name: assetName({ hash }), type, identity, gzip: null, brotli: null })
      .onConflictDoNothing()
  }
}
