import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { deadline } from '@/db/schema/deadlines'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { deadlinesSchema } from '@/lib/core/outlining'
import { append } from '@/lib/log'
import { notManager } from './outline'

/** Sets the dates that matter for the whole report. */
export async function setDeadlines(actor: Actor, input: z.infer<typeof deadlinesSchema>): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ id: report.id })
      .from(report)
      .where(eq(report.id, input.report))
      .for('update')
    if (!found) return absent
    await tx.delete(deadline).where(eq(deadline.reportId, found.id))
    if (input.deadlines.length > 0) {
      await tx
        .insert(deadline)
        .values(input.deadlines.map((one) => ({ id: nanoid(), reportId: found.id, ...one })))
    }
    await append(tx, {
      actor: actor.id,
      kind: 'report.change',
      reportId: found.id,
      data: { deadlines: input.deadlines },
    })
    return done()
  })
}
