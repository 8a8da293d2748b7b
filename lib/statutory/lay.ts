import { and, eq, inArray, isNull } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { report, section } from '@/db/schema/reports'
import { requirementException, requirementSection } from '@/db/schema/statutory'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { askedOf } from '@/lib/core/statutory'
import type { Laying } from '@/lib/core/statutory/setting'
import { mayReferBack } from '@/lib/core/statutory/standing'
import { say } from '@/lib/core/words/say'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { notManager } from '@/lib/reports/outline'
import { lastYear } from './last-year'

/** Says how a report meets one requirement: which sections answer it, or why none does. */
export async function layRequirement(actor: Actor, input: Laying): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [home] = await tx.select().from(report).where(eq(report.id, input.report)).for('update')
    if (!home) return absent
    if (home.imported) return closed
    const { requirement, way, reason, last } = input
    if (!askedOf(home.bound).includes(requirement))
      return refused('invalid', say('Kravet gjelder ikke denne rapporten.'))
    const sections = way === 'answered' || way === 'lastYear' ? [...new Set(input.sections)] : []
    const here = await sectionsIn(tx, home.id)
    if (!sections.every((id) => here.includes(id)))
      return field('sections', say('Et av kapitlene er tatt ut av rapporten. Ta det bort.'))
    if (way === 'lastYear') {
      const { sections, referred } = await lastYear(tx, home.year)
      if (!mayReferBack(requirement, referred))
        return field('way', say('Kravet kan ikke besvares med fjorårets tall.'))
      if (!sections.some(({ id }) => id === last))
        return field('last', say('Leserne har ikke lenger dette kapittelet. Velg et annet.'))
    }
    await tx
      .delete(requirementSection)
      .where(
        and(eq(requirementSection.requirement, requirement), inArray(requirementSection.sectionId, here)),
      )
    await tx
      .delete(requirementException)
      .where(
        and(eq(requirementException.reportId, home.id), eq(requirementException.requirement, requirement)),
      )
    if (sections.length > 0)
      await tx.insert(requirementSection).values(sections.map((sectionId) => ({ sectionId, requirement })))
    const exception = { reportId: home.id, requirement }
    if (way === 'notApplicable')
      await tx.insert(requirementException).values({ ...exception, kind: way, reason })
    if (way === 'lastYear')
      await tx.insert(requirementException).values({ ...exception, kind: way, lastSectionId: last })
    const said = { requirement, way, sections, ...(reason && { reason }), ...(last && { last }) }
    await append(tx, { actor: actor.id, kind: 'report.lay', reportId: home.id, data: said })
    return done()
  })
}

function field(name: string, says: string) {
  return refused('invalid', says, { fields: { [name]: says } })
}

/** Everything that stands in the outline of a report. */
async function sectionsIn(tx: Tx, reportId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: section.id })
    .from(section)
    .where(and(eq(section.reportId, reportId), isNull(section.removedAt)))
  return rows.map(({ id }) => id)
}
