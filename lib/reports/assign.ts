import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { department, person } from '@/db/schema/people'
import { section } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { assignSchema } from '@/lib/core/outlining'
import { say } from '@/lib/core/words/say'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { tell } from '@/lib/notify'
import { lockOutline, notManager } from './outline'

type Care = z.infer<typeof assignSchema>

/** Who answers for a section, until when, whether publishing must wait for it, and its address. */
export function assign(actor: Actor, input: Care): Promise<Outcome> {
  return assignWhere(actor, input.id, () => input)
}

/** The same of some of it; the rest stays as it stands at that moment. */
export function assignPart(actor: Actor, id: string, part: Partial<Omit<Care, 'id'>>): Promise<Outcome> {
  return assignWhere(actor, id, ({ departmentId, ownerId, due, required }) => ({
    ...{ id, department: departmentId, owner: ownerId, due, required, slug: null },
    ...part,
  }))
}

async function assignWhere(actor: Actor, id: string, wanted: (found: Row) => Care): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const found = await lockOutline(tx, id)
    if (!found || found.removedAt) return absent
    if (found.imported) return closed
    const input = wanted(found)
    if (!(await known(tx, input))) return absent
    if (input.slug && (await isTaken(tx, found, input.slug))) {
      return refused('invalid', say('Adressen er tatt.'), {
        fields: { slug: say('Et annet kapittel her har denne adressen.') },
      })
    }
    const set = {
      departmentId: input.department,
      ownerId: input.owner,
      due: input.due,
      required: input.required,
      slug: input.slug ?? found.slug,
    }
    await tx.update(section).set(set).where(eq(section.id, found.id))
    await tell(tx, 'section_changed', found.id)
    await append(tx, {
      actor: actor.id,
      kind: 'section.assign',
      reportId: found.reportId,
      sectionId: found.id,
      data: set,
    })
    return done()
  })
}

async function known(tx: Tx, { department: unit, owner }: Care): Promise<boolean> {
  const units = unit
    ? await tx.select({ id: department.id }).from(department).where(eq(department.id, unit))
    : [unit]
  const people = owner ? await tx.select({ id: person.id }).from(person).where(eq(person.id, owner)) : [owner]
  return units.length > 0 && people.length > 0
}

type Row = typeof section.$inferSelect

async function isTaken(tx: Tx, found: Row, wanted: string): Promise<boolean> {
  const siblings = await tx
    .select({ id: section.id, parentId: section.parentId, slug: section.slug })
    .from(section)
    .where(and(eq(section.reportId, found.reportId), isNull(section.removedAt)))
  return siblings.some((one) => one.id !== found.id && one.parentId === found.parentId && one.slug === wanted)
}
