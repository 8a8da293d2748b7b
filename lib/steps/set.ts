import { and, eq, inArray, isNull } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { person } from '@/db/schema/people'
import { report, section } from '@/db/schema/reports'
import { step, stepApprover, stepSection } from '@/db/schema/steps'
import { type Actor, may } from '@/lib/core/access'
import { keysAt } from '@/lib/core/order'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { StepSetting, setStepsSchema } from '@/lib/core/step-setting'
import { say } from '@/lib/core/words/say'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { notManager } from '@/lib/reports/outline'

/** Sets the steps of a report's sign-off. What is sent already keeps the steps it was sent under. */
export async function setSteps(actor: Actor, input: z.infer<typeof setStepsSchema>): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(report).where(eq(report.id, input.report)).for('update')
    if (!found) return absent
    if (found.imported) return closed
    const steps = input.steps.map(tidied)
    const gone = await missing(tx, found.id, steps)
    if (gone) return gone
    const known = await tx.delete(step).where(eq(step.reportId, found.id)).returning({ id: step.id })
    const kept = (id: string) => (known.some((old) => old.id === id) ? id : nanoid())
    await keepSteps(
      tx,
      found.id,
      steps.map((one) => ({ ...one, id: kept(one.id) })),
    )
    await append(tx, {
      actor: actor.id,
      kind: 'report.steps',
      reportId: found.id,
      data: { steps: steps.map(({ name, by, wants }) => ({ name, by, wants })) },
    })
    return done()
  })
}

/** What the form keeps of choices that no longer count is let go. */
const tidied = (one: StepSetting): StepSetting => ({
  ...one,
  name: one.name.trim(),
  wants: one.by === 'named' ? one.wants : 'one',
  approvers: one.by === 'named' ? [...new Set(one.approvers)] : [],
  sections: one.everywhere ? [] : [...new Set(one.sections)],
})

/** Writes the steps of a report that has none. */
export async function keepSteps(tx: Tx, reportId: string, steps: readonly StepSetting[]): Promise<void> {
  const keys = keysAt([], 0, steps.length)
  for (const [i, one] of steps.entries()) await put(tx, reportId, one, keys[i] as string)
}

async function put(tx: Tx, reportId: string, one: StepSetting, order: string): Promise<void> {
  const { id: stepId, approvers, sections, ...set } = one
  await tx.insert(step).values({ ...set, id: stepId, reportId, order })
  if (approvers.length > 0)
    await tx.insert(stepApprover).values(approvers.map((personId) => ({ stepId, personId })))
  if (sections.length > 0)
    await tx.insert(stepSection).values(sections.map((sectionId) => ({ stepId, sectionId })))
}

/** What of the choices is there no longer, at its step; null: everybody named can sign in, every section stands here. */
async function missing(
  tx: Tx,
  reportId: string,
  steps: readonly StepSetting[],
): Promise<Outcome<never> | null> {
  const able = await tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        inArray(
          person.id,
          steps.flatMap(({ approvers }) => approvers),
        ),
        isNull(person.disabledAt),
      ),
    )
  const there = await tx
    .select({ id: section.id })
    .from(section)
    .where(
      and(
        inArray(
          section.id,
          steps.flatMap(({ sections }) => sections),
        ),
        eq(section.reportId, reportId),
        isNull(section.removedAt),
      ),
    )
  const lacks = (found: { id: string }[], wanted: readonly string[]) =>
    wanted.some((id) => !found.some((one) => one.id === id))
  const fields = steps.flatMap(({ approvers, sections }, i) => [
    ...(lacks(able, approvers) ? [[`steps.${i}.approvers`, nobody()]] : []),
    ...(lacks(there, sections) ? [[`steps.${i}.sections`, nowhere()]] : []),
  ])
  return fields.length > 0 ? refused('invalid', nobody(), { fields: Object.fromEntries(fields) }) : null
}

const nobody = () =>
  say('En av dem du har valgt, kan ikke logge inn lenger. Ta bort navnet, og velg en annen.')
const nowhere = () => say('Et av kapitlene er tatt ut av rapporten. Ta det bort.')
