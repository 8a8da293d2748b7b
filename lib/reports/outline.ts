import { eq, inArray } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { draft, report, section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { inOrder, keysAt } from '@/lib/core/order'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { addSectionSchema, moveSectionSchema, removeSectionSchema } from '@/lib/core/outlining'
import { blankContent } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { closed } from '@/lib/core/workflow'
import { endRemoved } from '@/lib/lending/end'
import { append } from '@/lib/log'
import { tell } from '@/lib/notify'
import { placesIn } from './rows'

export const notManager = () =>
  refused('forbidden', say('Bare rapportansvarlig kan endre rapportens oppbygning.'))

export const hasFront = () => refused('stale', say('Rapporten har allerede en tekst på forsiden.'))

/** Adds a section last among its siblings. */
export async function addSection(
  actor: Actor,
  input: z.infer<typeof addSectionSchema>,
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [home] = await tx.select().from(report).where(eq(report.id, input.report)).for('update')
    if (!home) return absent
    if (home.imported) return closed
    const siblings = await chaptersIn(tx, input.report)
    if (input.parent && !siblings.some((one) => one.id === input.parent)) return absent
    const among = inOrder(siblings.filter((one) => one.parentId === input.parent))
    const made = nanoid()
    await tx.insert(section).values({
      id: made,
      reportId: input.report,
      parentId: input.parent,
      order: keysAt(among, among.length)[0] as string,
      departmentId: input.department,
      stateSince: now(),
    })
    const content = blankContent(input.title.trim(), home.language)
    await tx.insert(draft).values({ sectionId: made, content, title: content.title, savedAt: now() })
    await append(tx, {
      actor: actor.id,
      kind: 'section.add',
      reportId: input.report,
      sectionId: made,
      data: { title: content.title },
    })
    return done({ id: made })
  })
}

/** Puts a section, with all below it, at another place of the outline. */
export async function moveSection(actor: Actor, input: z.infer<typeof moveSectionSchema>): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const found = await lockOutline(tx, input.id)
    if (!found || found.removedAt) return absent
    if (found.imported) return closed
    const rows = await chaptersIn(tx, found.reportId)
    if (!rows.some((one) => one.id === input.id))
      return refused('invalid', say('Forsiden står alltid først.'))
    if (input.parent === input.id || (input.parent && isBelow(rows, input.parent, input.id))) {
      return refused('invalid', say('Et kapittel kan ikke flyttes inn i seg selv.'))
    }
    if (input.parent && !rows.some((one) => one.id === input.parent)) return absent
    const among = inOrder(rows.filter((one) => one.parentId === input.parent && one.id !== input.id))
    const [order] = keysAt(among, Math.min(input.index, among.length))
    await tx.update(section).set({ parentId: input.parent, order }).where(eq(section.id, input.id))
    await append(tx, { actor: actor.id, kind: 'section.move', reportId: found.reportId, sectionId: input.id })
    return done()
  })
}

/** Takes a section, with all below it, out of the outline. Its text, history and sign-offs stay; its reading links end. */
export async function removeSection(
  actor: Actor,
  input: z.infer<typeof removeSectionSchema>,
): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const found = await lockOutline(tx, input.id)
    if (!found || found.removedAt) return absent
    if (found.imported) return closed
    const rows = await placesIn(tx, found.reportId)
    const taken = rows.filter((one) => one.id === input.id || isBelow(rows, one.id, input.id))
    const ids = taken.map(({ id }) => id)
    await tx.update(section).set({ removedAt: now() }).where(inArray(section.id, ids))
    await endRemoved(tx, ids, actor.id)
    for (const sectionId of ids) await tell(tx, 'section_changed', sectionId)
    const log = { actor: actor.id, kind: 'section.remove' as const, reportId: found.reportId }
    await append(tx, ...ids.map((sectionId) => ({ ...log, sectionId })))
    return done()
  })
}

/** Sets a removed section back in where it stood; among the chapters if its parent is gone. */
export async function putBackSection(
  actor: Actor,
  input: z.infer<typeof removeSectionSchema>,
): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const found = await lockOutline(tx, input.id)
    if (!found) return absent
    if (found.imported) return closed
    if (!found.removedAt) return refused('stale', say('Kapittelet står allerede i rapporten.'))
    const rows = await placesIn(tx, found.reportId)
    if (found.front && rows.some((one) => one.front)) return hasFront()
    const parentId = rows.some((one) => one.id === found.parentId) ? found.parentId : null
    await tx.update(section).set({ removedAt: null, parentId }).where(eq(section.id, found.id))
    await append(tx, {
      actor: actor.id,
      kind: 'section.putBack',
      reportId: found.reportId,
      sectionId: found.id,
    })
    return done()
  })
}

/** Everything but the front page, which has its own place. */
async function chaptersIn(tx: Tx, reportId: string) {
  return (await placesIn(tx, reportId)).filter((one) => !one.front)
}

/** Locks the report of a section, so that two managers never tangle one outline; then looks at the section. */
export async function lockOutline(tx: Tx, sectionId: string) {
  const reportOf = tx.select({ id: section.reportId }).from(section).where(eq(section.id, sectionId))
  const [home] = await tx.select().from(report).where(inArray(report.id, reportOf)).for('update')
  const [found] = await tx.select().from(section).where(eq(section.id, sectionId))
  return home && found ? { ...found, imported: home.imported } : null
}

type Placed = { id: string; parentId: string | null }

function isBelow(rows: readonly Placed[], one: string, above: string): boolean {
  const parent = rows.find((row) => row.id === one)?.parentId
  return parent === above || (!!parent && isBelow(rows, parent, above))
}
