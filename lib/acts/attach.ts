import { createHash } from 'node:crypto'
import { and, count, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { attachment } from '@/db/schema/acts'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { type attachmentSchema, type attachSchema, isPdf } from '@/lib/core/acting'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { findReport } from './find'

/** What one report may gather. */
const most = 40

/** Whether this actor may bring a file now: before it is sent. */
export async function mayAttach(actor: Actor, { id }: { id: string }): Promise<Outcome> {
  if (!(await findReport(db, actor, id))) return absent
  return may(actor, 'manageReports')
    ? done()
    : refused('forbidden', say('Bare rapportansvarlig kan laste opp vedlegg.'))
}

/** Takes a PDF in for a report, as it is: auditors sign their files. Readers see it once an act names it. */
export async function attach(actor: Actor, input: z.infer<typeof attachSchema>): Promise<Outcome> {
  const allowed = await mayAttach(actor, input)
  if (!allowed.ok) return allowed
  if (!isPdf(input.bytes))
    return refused('invalid', say('Filen er ikke en PDF. Lagre den som PDF og prøv igjen.'))
  const bytes = Buffer.from(input.bytes)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return db.transaction(async (tx) => {
    await tx.select({ id: report.id }).from(report).where(eq(report.id, input.id)).for('update')
    const [same] = await tx
      .select({ title: attachment.title })
      .from(attachment)
      .where(and(eq(attachment.reportId, input.id), eq(attachment.hash, hash)))
    if (same) return refused('invalid', say('Filen er lastet opp før, som «{title}».', same))
    const [held] = await tx
      .select({ count: count() })
      .from(attachment)
      .where(eq(attachment.reportId, input.id))
    if ((held?.count ?? 0) >= most)
      return refused('invalid', say('Rapporten har plass til {most} vedlegg.', { most }))
    const { id: reportId, name, title } = input
    const id = nanoid()
    await tx.insert(attachment).values({
      id,
      reportId,
      name,
      title,
      type: 'application/pdf',
      size: bytes.length,
      hash,
      bytes,
      uploadedBy: actor.id,
      uploadedAt: now(),
    })
    await append(tx, { actor: actor.id, kind: 'report.attach', reportId, subject: id, data: { hash } })
    return done()
  })
}

type File = Pick<typeof attachment.$inferSelect, 'name' | 'type' | 'bytes'>

/** A file of a report, for whoever may open the report. */
export async function openAttachment(
  actor: Actor,
  input: z.infer<typeof attachmentSchema>,
): Promise<Outcome<File>> {
  if (!(await findReport(db, actor, input.id))) return absent
  const [found] = await db
    .select()
    .from(attachment)
    .where(and(eq(attachment.id, input.attachment), eq(attachment.reportId, input.id)))
  return found ? done(found) : absent
}
