import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { deadline } from '@/db/schema/deadlines'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import type { makeForwardSchema } from '@/lib/core/forward/wish'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { notManager } from '@/lib/reports/outline'
import { carryLaws } from '@/lib/statutory/carry'
import { keepSteps } from '@/lib/steps/set'
import { copiesOf, keepPlanned } from './keep'
import { addressTaken, hindranceOf, planned, successor } from './plan'

/**
 * Makes a report of another as its preview showed it, all at once. Of two who do it at the same time one makes it,
 * and the other finds it made.
 */
export async function makeForward(
  actor: Actor,
  { seen, ...wish }: z.infer<typeof makeForwardSchema>,
): Promise<Outcome<{ slug: string }>> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [home] = await tx.select().from(report).where(eq(report.id, wish.from)).for('update')
    if (!home) return absent
    const before = await successor(tx, wish)
    if (before?.slug === wish.slug && before.title === wish.title.trim()) return done({ slug: before.slug })
    const ready = await planned(tx, home, wish)
    const hindrance = await hindranceOf(tx, home, wish, ready)
    if (hindrance) return { ok: false, refusal: hindrance }
    if (ready.seen !== seen)
      return refused('stale', say('Noe er endret siden du så forhåndsvisningen. Se den på nytt.'))
    const made = {
      id: nanoid(),
      year: wish.year,
      kind: wish.kind,
      title: wish.title.trim(),
      slug: wish.slug,
      continuesId: home.id,
      language: home.language,
      answersRequired: home.answersRequired,
      createdAt: now(),
    }
    const [row] = await tx.insert(report).values(made).onConflictDoNothing().returning({ id: report.id })
    if (!row) return addressTaken()
    const { sections, steps, deadlines } = ready.plan(nanoid)
    await keepPlanned(tx, made.id, sections)
    await keepSteps(tx, made.id, steps)
    if (made.kind === 'annual')
      await carryLaws(tx, { from: home.id, to: made.id, copies: copiesOf(sections) })
    if (deadlines.length > 0)
      await tx.insert(deadline).values(deadlines.map((one) => ({ id: nanoid(), reportId: made.id, ...one })))
    await append(tx, {
      actor: actor.id,
      kind: 'report.forward',
      reportId: made.id,
      data: { from: home.id, year: made.year, kind: made.kind, sections: sections.length, along: wish.along },
    })
    return done({ slug: made.slug })
  })
}
