import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { deadline } from '@/db/schema/deadlines'
import { installation } from '@/db/schema/installation'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { yearsCalendar } from '@/lib/core/calendar'
import { planForward } from '@/lib/core/forward/plan'
import { done, type Outcome } from '@/lib/core/outcome'
import type { createReportSchema } from '@/lib/core/outlining'
import { bindingNames } from '@/lib/core/statutory'
import { copiesOf, keepPlanned } from '@/lib/forwarding/keep'
import { addressTaken } from '@/lib/forwarding/plan'
import { sourceOf, worldNow } from '@/lib/forwarding/source'
import { append } from '@/lib/log'
import { carryLaws } from '@/lib/statutory/carry'
import { notManager } from './outline'

/** Makes a report for a year, empty or with another report's outline. */
export async function createReport(
  actor: Actor,
  input: z.infer<typeof createReportSchema>,
): Promise<Outcome<{ slug: string }>> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [here] = await tx.select({ language: installation.language }).from(installation)
    const made = {
      id: nanoid(),
      year: input.year,
      kind: input.kind,
      title: input.title.trim(),
      language: input.language ?? here?.language ?? 'nb',
      slug: input.slug,
      createdAt: now(),
      bound: input.kind === 'annual' ? bindingNames : [],
    }
    const [row] = await tx.insert(report).values(made).onConflictDoNothing().returning({ id: report.id })
    if (!row) return addressTaken()
    if (made.kind === 'annual') {
      const calendar = yearsCalendar(made.year, made.language).map((day) => ({
        id: nanoid(),
        reportId: made.id,
        ...day,
      }))
      await tx.insert(deadline).values(calendar)
    }
    if (input.from) await likeAnother(tx, made, input.from)
    await append(tx, {
      actor: actor.id,
      kind: 'report.create',
      reportId: made.id,
      data: { title: made.title, year: made.year },
    })
    return done({ slug: made.slug })
  })
}

const outlineOnly = { owners: true, steps: false, guidance: false, dates: false, tables: false, parts: false }

/** Titles, order, units and owners, never texts; each section points back at its original. */
async function likeAnother(
  tx: Tx,
  made: { id: string; year: number; kind: string },
  from: string,
): Promise<void> {
  const [home] = await tx.select().from(report).where(eq(report.id, from))
  if (!home) return
  const wish = { year: made.year, along: outlineOnly, keep: 'same' as const, units: [], sections: [] }
  const { sections } = planForward(await sourceOf(tx, home), wish, await worldNow(tx), nanoid)
  await keepPlanned(tx, made.id, sections)
  if (made.kind === 'annual') await carryLaws(tx, { from, to: made.id, copies: copiesOf(sections) })
}
