import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { requirementException, requirementSection } from '@/db/schema/statutory'
import { bindingNames } from '@/lib/core/statutory'

type Carried = { from: string; to: string; copies: ReadonlyMap<string, string> }

/**
 * What the law asks of the next report, and which of its sections answers: as in the last one. That a requirement does
 * not apply holds on; last year's figures do not: they are from another year now.
 */
export async function carryLaws(tx: Tx, { from, to, copies }: Carried): Promise<void> {
  const [last] = await tx.select().from(report).where(eq(report.id, from))
  // A report that came in published, or was no annual one, was never asked.
  const wasAsked = last?.kind === 'annual' && !last.imported
  await tx
    .update(report)
    .set({ bound: wasAsked ? last.bound : bindingNames })
    .where(eq(report.id, to))
  const laid = await tx
    .select()
    .from(requirementSection)
    .where(inArray(requirementSection.sectionId, [...copies.keys()]))
  const carried = laid.flatMap(({ sectionId, requirement }) => {
    const copy = copies.get(sectionId)
    return copy ? [{ sectionId: copy, requirement }] : []
  })
  if (carried.length > 0) await tx.insert(requirementSection).values(carried)
  const exceptions = await tx
    .select()
    .from(requirementException)
    .where(eq(requirementException.reportId, from))
  const standing = exceptions
    .filter(({ kind }) => kind === 'notApplicable')
    .map((one) => ({ ...one, reportId: to }))
  if (standing.length > 0) await tx.insert(requirementException).values(standing)
}
