import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { draft, report, section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { keysAt } from '@/lib/core/order'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { addFrontSchema } from '@/lib/core/outlining'
import { blankContent } from '@/lib/core/section'
import { frontTitle } from '@/lib/core/words/reports'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { hasFront, notManager } from './outline'
import { placesIn } from './rows'

/** Gives a report a text on its front page: a section like others, without a number and before them all. */
export async function addFront(actor: Actor, input: z.infer<typeof addFrontSchema>): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [home] = await tx.select().from(report).where(eq(report.id, input.report)).for('update')
    if (!home) return absent
    if (home.imported) return closed
    if ((await placesIn(tx, home.id)).some((one) => one.front)) return hasFront()
    const id = nanoid()
    const [order] = keysAt([], 0)
    await tx
      .insert(section)
      .values({ id, reportId: home.id, front: true, order: order as string, stateSince: now() })
    const title = frontTitle[home.language]
    const content = blankContent(title, home.language)
    await tx.insert(draft).values({ sectionId: id, content, title, savedAt: now() })
    await append(tx, {
      actor: actor.id,
      kind: 'section.add',
      reportId: home.id,
      sectionId: id,
      data: { title },
    })
    return done()
  })
}
