import { and, asc, eq, exists, or } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { step, stepApprover, stepSection } from '@/db/schema/steps'
import type { Step } from '@/lib/core/steps'

/** The steps that apply to a section as the manager has set them now; a step that names nobody applies to nothing. */
export async function stepsFor(tx: Tx, section: { id: string; reportId: string }): Promise<Step[]> {
  const here = tx
    .select({ id: stepSection.stepId })
    .from(stepSection)
    .where(and(eq(stepSection.stepId, step.id), eq(stepSection.sectionId, section.id)))
  const rows = await tx
    .select({ step, approver: stepApprover.personId })
    .from(step)
    .leftJoin(stepApprover, eq(stepApprover.stepId, step.id))
    .where(and(eq(step.reportId, section.reportId), or(eq(step.everywhere, true), exists(here))))
    .orderBy(asc(step.order), asc(step.id), asc(stepApprover.personId))
  const found = new Map<string, Step>()
  for (const { step: one, approver } of rows) {
    const { id, name, wants } = one
    const named = found.get(id)?.by
    const by =
      one.by === 'unit' ? 'unit' : [...(Array.isArray(named) ? named : []), ...(approver ? [approver] : [])]
    found.set(id, { id, name, wants, by })
  }
  return [...found.values()].filter(({ by }) => by.length > 0)
}
