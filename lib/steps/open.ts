import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { person } from '@/db/schema/people'
import { section } from '@/db/schema/reports'
import { step, stepApprover, stepSection } from '@/db/schema/steps'
import { type Actor, may } from '@/lib/core/access'
import type { StepSetting } from '@/lib/core/step-setting'

export type OpenedSteps = {
  steps: StepSetting[]
  /** Approvers who can no longer sign in, by name: somebody else must be chosen. */
  gone: { id: string; name: string }[]
}

/** The steps as they are set, for the manager who is to change them; null: not for this actor. */
export async function openSteps(actor: Actor, reportId: string): Promise<OpenedSteps | null> {
  if (!may(actor, 'manageReports')) return null
  const [steps, gone] = await Promise.all([
    stepsIn(db, reportId),
    db
      .selectDistinct({ id: person.id, name: person.name })
      .from(stepApprover)
      .innerJoin(step, eq(step.id, stepApprover.stepId))
      .innerJoin(person, eq(person.id, stepApprover.personId))
      .where(and(eq(step.reportId, reportId), isNotNull(person.disabledAt))),
  ])
  return { steps, gone }
}

/** The steps of a report in their order, whoever asks. */
export async function stepsIn(tx: Tx, reportId: string): Promise<StepSetting[]> {
  const [steps, approvers, sections] = await Promise.all([
    tx.select().from(step).where(eq(step.reportId, reportId)).orderBy(asc(step.order), asc(step.id)),
    tx
      .select({ stepId: stepApprover.stepId, id: stepApprover.personId })
      .from(stepApprover)
      .innerJoin(step, eq(step.id, stepApprover.stepId))
      .innerJoin(person, eq(person.id, stepApprover.personId))
      .where(eq(step.reportId, reportId))
      .orderBy(byName, person.id),
    tx
      .select({ stepId: stepSection.stepId, id: stepSection.sectionId })
      .from(stepSection)
      .innerJoin(step, eq(step.id, stepSection.stepId))
      .innerJoin(section, eq(section.id, stepSection.sectionId))
      .where(and(eq(step.reportId, reportId), isNull(section.removedAt)))
      .orderBy(section.order, section.id),
  ])
  const of = (rows: { stepId: string; id: string }[], id: string) =>
    rows.filter(({ stepId }) => stepId === id).map((row) => row.id)
  return steps.map(({ id, name, by, wants, everywhere }) => ({
    id,
    name,
    by,
    wants,
    everywhere,
    approvers: of(approvers, id),
    sections: of(sections, id),
  }))
}

const byName = sql`${person.name} collate "nb-x-icu"`
