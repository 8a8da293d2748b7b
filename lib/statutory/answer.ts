import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { requirementException, requirementSection } from '@/db/schema/statutory'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { askedOf } from '@/lib/core/statutory'
import type { answerSchema } from '@/lib/core/statutory/setting'
import { say } from '@/lib/core/words/say'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { lockOutline, notManager } from '@/lib/reports/outline'

/** Everything that one section answers, said from the section. What is answered does apply after all. */
export async function answerLaw(actor: Actor, input: z.infer<typeof answerSchema>): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const found = await lockOutline(tx, input.id)
    if (!found || found.removedAt) return absent
    if (found.imported) return closed
    const [home] = await tx.select().from(report).where(eq(report.id, found.reportId))
    const asked = askedOf(home?.bound ?? [])
    const requirements = [...new Set(input.requirements)]
    if (!requirements.every((one) => asked.includes(one)))
      return refused('stale', say('Et av kravene gjelder ikke lenger rapporten. Last siden på nytt.'))
    await tx
      .delete(requirementSection)
      .where(and(eq(requirementSection.sectionId, found.id), inArray(requirementSection.requirement, asked)))
    if (requirements.length > 0) {
      await tx
        .insert(requirementSection)
        .values(requirements.map((requirement) => ({ sectionId: found.id, requirement })))
      await tx
        .delete(requirementException)
        .where(
          and(
            eq(requirementException.reportId, found.reportId),
            eq(requirementException.kind, 'notApplicable'),
            inArray(requirementException.requirement, requirements),
          ),
        )
    }
    await append(tx, {
      actor: actor.id,
      kind: 'section.answer',
      reportId: found.reportId,
      sectionId: found.id,
      data: { requirements },
    })
    return done()
  })
}
