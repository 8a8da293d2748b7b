import { during } from '@/lib/clock'
import { assign } from '@/lib/reports/assign'
import { createReport } from '@/lib/reports/create'
import { addSection } from '@/lib/reports/outline'
import { bindReport } from '@/lib/statutory/bind'
import { must } from './acts'
import { instant, workday } from './calendar'
import { chapters } from './chapters/outline'
import { property } from './chapters/property'
import { eraseTooMuch } from './erasing'
import { issue, reportOf, written } from './last-year'
import type { Cast } from './settle'
import { inTurn } from './step'

/** The year before last: a small report, with the chapter whose challenges last year's answers. */
export async function tellYearBefore(cast: Cast, year: number): Promise<string> {
  const { turid, kari } = cast.people
  const home = chapters(year).find(({ children = [] }) => children.includes(property))
  if (!home) throw new Error('The chapter stands in the outline')
  const begun = instant(workday(`${year}-11-12`), '09:05')
  const { report, id } = await during(begun, async () => {
    const title = `Årsrapport ${year}`
    await must(createReport(turid, { year, title, kind: 'annual', slug: String(year), from: null }))
    const report = await reportOf(year)
    // It is no more than a few chapters: the årsberetning of that year stood elsewhere.
    await must(bindReport(turid, { report, bound: [] }))
    const add = (parent: string | null, title: string, department: string) =>
      must(addSection(turid, { report, parent, title, department }))
    const above = await add(null, home.title, cast.units[home.department])
    const department = cast.units[property.department]
    const { id } = await add(above.id, property.title, department)
    await must(assign(turid, { id, department, owner: kari.id, due: null, required: false, slug: null }))
    return { report, id }
  })
  const then = { ...property, last: property.before, answers: undefined, refers: undefined }
  await inTurn(written(cast, year, then, id, 0))
  await during(instant(workday(`${year + 1}-03-31`, -1), '10:15'), () => issue(cast, report, ''))
  await eraseTooMuch(cast, report, workday(`${year + 1}-04-20`))
  return report
}
