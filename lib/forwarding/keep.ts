import type { Tx } from '@/db/connection'
import { draft, section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { PlannedSection } from '@/lib/core/forward/plan'

/** Few enough for one statement to have all their values. */
const atOnce = 500

/** Puts planned sections into a report without any. Nobody has written in them: they are blank, at version 0. */
export async function keepPlanned(
  tx: Tx,
  reportId: string,
  planned: readonly PlannedSection[],
): Promise<void> {
  const at = now()
  for (let i = 0; i < planned.length; i += atOnce) {
    const some = planned.slice(i, i + atOnce)
    await tx.insert(section).values(
      some.map((one) => ({
        id: one.id,
        reportId,
        parentId: one.parentId,
        order: one.order,
        front: one.front,
        departmentId: one.departmentId,
        ownerId: one.ownerId,
        due: one.due,
        required: one.required,
        guidance: one.guidance,
        example: one.example,
        expectedWords: one.expectedWords,
        continuesId: one.continuesId,
        stateSince: at,
      })),
    )
    await tx.insert(draft).values(
      some.map(({ id, title, content }) => ({
        sectionId: id,
        content,
        title,
        hasBlocks: content.blocks.length > 0,
        savedAt: at,
      })),
    )
  }
}

/** The new section of each old one. */
export const copiesOf = (planned: readonly PlannedSection[]): ReadonlyMap<string, string> =>
  new Map(planned.map(({ continuesId, id }) => [continuesId, id]))
