import { and, desc, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'
import { edition, report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { backToSchema, withdrawSchema } from '@/lib/core/publishing'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { tell } from '@/lib/notify'
import { leaveSearch, orderEntering } from '@/lib/search/enter'
import { forget } from './memory'

const notManager = () => refused('forbidden', say('Bare rapportansvarlig kan endre hva leserne ser.'))

/** Turns the readers back to an earlier edition. Editions never change; the pointer does. */
export async function backTo(actor: Actor, input: z.infer<typeof backToSchema>): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return turn(input.report, async (tx) => {
    const [wanted] = await tx
      .select({ number: edition.number })
      .from(edition)
      .where(and(eq(edition.id, input.edition), eq(edition.reportId, input.report)))
    if (!wanted) return absent
    if (await hasGaps(tx, input.edition))
      return refused(
        'stale',
        say('Utgaven mangler sider som er fjernet av personvernhensyn, og kan ikke gjelde igjen.'),
      )
    await tx
      .update(report)
      .set({ currentEditionId: input.edition, withdrawnNote: null })
      .where(eq(report.id, input.report))
    const data = { number: wanted.number, note: input.note.trim() }
    await append(tx, {
      actor: actor.id,
      kind: 'report.back',
      reportId: input.report,
      subject: input.edition,
      data,
    })
    return done()
  })
}

/** Whether files of an edition were erased. */
async function hasGaps(tx: Tx, editionId: string): Promise<boolean> {
  const gaps = await tx
    .select({ path: editionFile.path })
    .from(editionFile)
    .where(and(eq(editionFile.editionId, editionId), sql`length(${editionFile.identity}) = 0`))
    .limit(1)
  return gaps.length > 0
}

/** Takes a report away from the readers, who are told why. Its numbered editions are withdrawn with it. */
export async function withdraw(actor: Actor, input: z.infer<typeof withdrawSchema>): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return turn(input.report, async (tx, home) => {
    if (!home.currentEditionId) return refused('stale', say('Rapporten er ikke publisert.'))
    const withdrawnNote = input.note.trim()
    await leaveSearch(tx, input.report)
    await tx.update(report).set({ currentEditionId: null, withdrawnNote }).where(eq(report.id, input.report))
    await append(tx, {
      actor: actor.id,
      kind: 'report.withdraw',
      reportId: input.report,
      data: { note: withdrawnNote },
    })
    return done()
  })
}

type Work = (tx: Tx, home: typeof report.$inferSelect) => Promise<Outcome>

async function turn(reportId: string, work: Work): Promise<Outcome> {
  const outcome = await db.transaction(async (tx) => {
    const [home] = await tx.select().from(report).where(eq(report.id, reportId)).for('update')
    if (!home) return absent
    const done = await work(tx, home)
    if (!done.ok) return done
    await tell(tx, 'report_published', reportId)
    await orderEntering(tx, reportId)
    return done
  })
  if (outcome.ok) forget()
  return outcome
}

/** Every edition of a report, newest first, for those who manage it. */
export async function editionsOf(actor: Actor, reportId: string) {
  if (!may(actor, 'manageReports')) return []
  return db
    .select({
      id: edition.id,
      number: edition.number,
      note: edition.note,
      createdAt: edition.createdAt,
      createdBy: edition.createdBy,
    })
    .from(edition)
    .where(eq(edition.reportId, reportId))
    .orderBy(desc(edition.number))
}
