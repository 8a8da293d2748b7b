import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import { bindingNames } from '@/lib/core/statutory'
import type { bindSchema } from '@/lib/core/statutory/setting'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { notManager } from '@/lib/reports/outline'

/** Which laws ask something of a report. What was laid on a law that no longer does stays, and counts no more. */
export async function bindReport(actor: Actor, input: z.infer<typeof bindSchema>): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(report).where(eq(report.id, input.report)).for('update')
    if (!found) return absent
    if (found.imported) return closed
    const bound = bindingNames.filter((name) => input.bound.includes(name))
    await tx.update(report).set({ bound }).where(eq(report.id, found.id))
    await append(tx, { actor: actor.id, kind: 'report.bind', reportId: found.id, data: { bound } })
    return done()
  })
}
