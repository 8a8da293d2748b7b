import { sql } from 'drizzle-orm'
import { db, wholly } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { person } from '@/db/schema/people'
import { report } from '@/db/schema/reports'
import { today } from '@/lib/clock'
import { instant, workday } from './calendar'
import { tellLastYear } from './last-year'
import { settle } from './settle'
import { tellThisYear } from './this-year'
import { tellYearBefore } from './year-before'

const lock = 4_711_838

const solvik = {
  name: 'Solvik kommune',
  address: 'Rådhusplassen 1, 9999 Solvik',
  email: 'post@solvik.example',
  // Numbers that nobody has: those of organisations begin with 8 or 9, and no county is 99.
  organisationNumber: '300000002',
  placeNumber: '9901',
  demo: true,
}

/**
 * Fills an installation that has neither people nor reports with Solvik kommune, by replaying use cases as its
 * people. All in one transaction: killed half-way it leaves nothing, and the next start begins again.
 */
export async function fillDemo(begins: () => void): Promise<void> {
  await wholly(async () => {
    await db.execute(sql`select pg_advisory_xact_lock(${lock})`)
    if (!(await isEmpty())) return
    begins()
    await db.insert(installation).values(solvik).onConflictDoUpdate({ target: installation.id, set: solvik })
    const year = reportYear()
    const cast = await settle(instant(workday(`${year - 2}-10-05`), '08:30'))
    const before = await tellYearBefore(cast, year - 2)
    const last = await tellLastYear(cast, year - 1, before)
    await tellThisYear(cast, year, last)
  })
}

/** From September on this year's report is being written, before that last year's. */
function reportYear(): number {
  const [year = 0, month = 0] = today().split('-').map(Number)
  return month >= 9 ? year : year - 1
}

async function isEmpty(): Promise<boolean> {
  const people = await db.select({ id: person.id }).from(person).limit(1)
  const reports = await db.select({ id: report.id }).from(report).limit(1)
  return people.length === 0 && reports.length === 0
}
