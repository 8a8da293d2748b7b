import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { during } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { yearsCalendar } from '@/lib/core/calendar'
import { bindingNames } from '@/lib/core/statutory'
import { carryOut } from '@/lib/editions/carry-out'
import { publish } from '@/lib/editions/publish'
import { assign } from '@/lib/reports/assign'
import { createReport } from '@/lib/reports/create'
import { setDeadlines } from '@/lib/reports/deadlines'
import { addSection, moveSection } from '@/lib/reports/outline'
import { sectionRows } from '@/lib/reports/rows'
import { answerLaw } from '@/lib/statutory/answer'
import { bindReport } from '@/lib/statutory/bind'
import { type Act, approve, must, reopen, submit, write } from './acts'
import { carryOn } from './blocks'
import { instant, minutesAfter, workday } from './calendar'
import type { Chapter } from './chapters/chapter'
import { chapters } from './chapters/outline'
import { correctSickLeave, slipInSickLeave, staff } from './chapters/staff'
import { hang } from './hang'
import { adopt, present } from './presented'
import type { Cast } from './settle'
import { inTurn, type Step } from './step'
import { readBySome } from './visits'

/** Where each chapter stands in a report. */
export type Places = Map<Chapter, string>
export type Laid = { id: string; places: Places }

/** Last year's report: set up, written, signed, published and presented in spring, corrected and adopted in June. */
export async function tellLastYear(cast: Cast, year: number, before: string): Promise<Laid> {
  const laid = await layOut(cast, year, before)
  await inTurn([...laid.places].flatMap(([chapter, id], i) => written(cast, year, chapter, id, i)))
  await during(instant(workday(`${year + 1}-03-31`, -1), '10:15'), () => issue(cast, laid.id, ''))
  await present(cast, laid.id, year)
  await correct(cast, year, laid)
  await adopt(cast, laid.id, year)
  await readBySome(laid.id)
  return laid
}

/** The outline, with who writes what until when; what the year before had of it is carried on. */
async function layOut({ people, units }: Cast, year: number, before: string): Promise<Laid> {
  const { turid } = people
  const begun = instant(workday(`${year}-11-10`), '09:05')
  const about = {
    year,
    title: `Årsrapport ${year}`,
    kind: 'annual',
    slug: String(year),
    from: before,
  } as const
  await during(begun, () => must(createReport(turid, about)))
  const report = await reportOf(year)
  await during(minutesAfter(begun, 2), () => must(bindReport(turid, { report, bound: bindingNames })))
  const copies = await copiesIn(report)
  const due = workday(`${year + 1}-02-17`)
  const places: Places = new Map()
  const add = async (chapter: Chapter, parent: string | null) => {
    const { title, writer, laws, children = [] } = chapter
    const department = units[chapter.department]
    const set = { department, owner: people[writer].id, due: chapter.last ? due : null }
    await during(minutesAfter(begun, 4 + 2 * places.size), async () => {
      const copy = copies.get(title)
      if (copy) await must(moveSection(turid, { id: copy, parent, index: 1000 }))
      const { id } = copy
        ? { id: copy }
        : await must(addSection(turid, { report, parent, title, department }))
      await must(assign(turid, { id, ...set, required: false, slug: null }))
      if (laws) await must(answerLaw(turid, { id, requirements: laws }))
      places.set(chapter, id)
    })
    for (const child of children) await add(child, places.get(chapter) ?? null)
  }
  for (const chapter of chapters(year)) await add(chapter, null)
  const dates = { report, deadlines: deadlines(year, due) }
  await during(minutesAfter(begun, 60), () => must(setDeadlines(turid, dates)))
  return { id: report, places }
}

async function copiesIn(reportId: string): Promise<Map<string, string>> {
  const rows = await sectionRows(db, reportId)
  return new Map(rows.map(({ title, id }) => [title, id]))
}

/** The dates that bind every municipality, and the date for the texts. */
export const deadlines = (year: number, texts: string) => [
  { on: texts, label: 'Kapitlene sendes til godkjenning' },
  ...yearsCalendar(year, 'nb'),
]

export async function reportOf(year: number): Promise<string> {
  const [found] = await db.select({ id: report.id }).from(report).where(eq(report.year, year))
  if (!found) throw new Error(`There is no report for ${year}`)
  return found.id
}

/** Two sittings, submitted, and signed two days later; spread over a few weeks of winter. */
export function written(cast: Cast, year: number, chapter: Chapter, id: string, i: number): Step[] {
  if (!chapter.last) return []
  const { people } = cast
  const { answers, picture, refers } = chapter
  const [writer, signer] = [people[chapter.writer], people[chapter.signer]]
  const told = chapter.last({ year, due: `${year + 1}-06-15` })
  const whole = chapter === staff ? slipInSickLeave(told) : told
  const begun = workday(`${year + 1}-01-25`, 1 + (i % 9))
  const minute = String(5 + 2 * i).padStart(2, '0')
  return [
    { at: instant(begun, `09:${minute}`), act: () => write(() => whole.slice(0, 2))(writer, id) },
    {
      at: instant(workday(begun, 3), `13:${minute}`),
      act: () => write((_, before) => carryOn(whole, before, answers ? 1 : 0))(writer, id),
    },
    ...(answers ? [{ at: instant(workday(begun, 4), `11:${minute}`), act: () => answers(writer, id) }] : []),
    ...(picture
      ? [{ at: instant(workday(begun, 5), `09:${minute}`), act: () => hang(picture)(writer, id) }]
      : []),
    ...(refers ? [{ at: instant(workday(begun, 5), `12:${minute}`), act: () => refers(writer, id) }] : []),
    { at: instant(workday(begun, 6), `10:${minute}`), act: () => submit()(writer, id) },
    { at: instant(workday(begun, 8), `14:${minute}`), act: () => approve()(signer, id) },
  ]
}

export async function issue({ people: { turid } }: Cast, reportId: string, note: string): Promise<void> {
  const { publication } = await must(publish(turid, { report: reportId, note }))
  await carryOut(publication)
}

/** One wrong figure: opened, mended, signed again, and told to the readers. */
async function correct(cast: Cast, year: number, { id, places }: Laid): Promise<void> {
  const { amina, jonas } = cast.people
  const section = places.get(staff)
  if (!section) throw new Error('There is no chapter to correct')
  const day = workday(`${year + 1}-06-08`)
  const note = `Tabell 3.3: Samlet sykefravær i ${year} er rettet fra 7,4 til 7,5 prosent.`
  const steps: [time: string, who: Actor, act: Act][] = [
    ['09:12', amina, reopen('Summen i tabellen over sykefravær er feil.')],
    ['09:15', amina, write(correctSickLeave)],
    ['09:18', amina, submit('Én celle er rettet.')],
    ['13:40', jonas, approve('Kontrollert mot fraværsstatistikken.')],
  ]
  await inTurn(steps.map(([time, who, act]) => ({ at: instant(day, time), act: () => act(who, section) })))
  await during(instant(workday(day, 1), '09:30'), () => issue(cast, id, note))
}
