import { and, eq, isNull } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { draft, report, section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { flat, outline } from '@/lib/core/outline'
import type { createReportSchema } from '@/lib/core/outlining'
import { blankContent } from '@/lib/core/section'
import { bindingNames } from '@/lib/core/statutory'
import { append } from '@/lib/log'
import { carryLaws } from '@/lib/statutory/carry'
import { notManager } from './outline'

/** Makes a report for a year, empty or with another report's outline. */
export async function createReport(
  actor: Actor,
  input: z.infer<typeof createReportSchema>,
): Promise<Outcome<{ slug: string }>> {
  if (!may(actor, 'manageReports')) return notManager
  return db.transaction(async (tx) => {
    const made = {
      id: nanoid(),
      year: input.year,
      title: input.title.trim(),
      slug: input.slug,
      createdAt: now(),
      bound: bindingNames,
    }
    const [row] = await tx.insert(report).values(made).onConflictDoNothing().returning({ id: report.id })
    if (!row)
      return refused('invalid', 'Adressen er tatt.', {
        fields: { slug: 'En annen rapport har denne adressen.' },
      })
    if (input.from) await copyOutline(tx, input.from, made.id)
    await append(tx, {
      actor: actor.id,
      kind: 'report.create',
      reportId: made.id,
      data: { title: made.title, year: made.year },
    })
    return done({ slug: made.slug })
  })
}

/** Titles, order, units and owners, never texts; each copy points back at its original. */
async function copyOutline(tx: Tx, from: string, to: string): Promise<void> {
  const originals = await tx
    .select({
      id: section.id,
      parentId: section.parentId,
      order: section.order,
      front: section.front,
      departmentId: section.departmentId,
      ownerId: section.ownerId,
      required: section.required,
      title: draft.title,
    })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .where(and(eq(section.reportId, from), isNull(section.removedAt)))
  const copies = new Map(originals.map((one) => [one.id, nanoid()]))
  for (const { id, parentId, title, order, front, departmentId, ownerId, required } of flat(
    outline(originals),
  )) {
    const copy = copies.get(id) as string
    const parent = parentId ? (copies.get(parentId) ?? null) : null
    await tx.insert(section).values({
      id: copy,
      reportId: to,
      parentId: parent,
      continuesId: id,
      order,
      front,
      departmentId,
      ownerId,
      required,
      stateSince: now(),
    })
    await tx.insert(draft).values({ sectionId: copy, title, content: blankContent(title), savedAt: now() })
  }
  await carryLaws(tx, { from, to, copies })
}
