import { and, asc, eq, like } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'
import { report } from '@/db/schema/reports'
import { today } from '@/lib/clock'
import { add, pageKey, type Tally } from '@/lib/core/visits/tally'
import { plus } from '@/lib/core/workdays'
import { addVisits } from '@/lib/visits/store'
import { isWorkday } from './calendar'

const days = 60

/** A report has been read lately: its front page most, each page less than the one before, little on days off. */
export async function readBySome(reportId: string): Promise<void> {
  const pages = await db
    .select({ path: editionFile.path })
    .from(report)
    .innerJoin(editionFile, eq(editionFile.editionId, report.currentEditionId))
    .where(and(eq(report.id, reportId), like(editionFile.type, 'text/html%')))
    .orderBy(asc(editionFile.path))
  const tally: Tally = new Map()
  for (let ago = 0; ago < days; ago++) {
    const day = plus(today(), -ago)
    const most = (isWorkday(day) ? 36 : 9) + ((ago * 7) % 11)
    pages.forEach(({ path }, i) => {
      const count = Math.floor(most / (i + 1) - 1.5)
      if (count > 0) add(tally, day, pageKey(reportId, path), count)
    })
  }
  await addVisits(tally)
}
