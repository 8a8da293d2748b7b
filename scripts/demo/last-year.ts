import { and, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { during } from '@/lib/clock'
import { carryOut } from '@/lib/editions/carry-out'
import { publish } from '@/lib/editions/publish'
import { assign } from '@/lib/reports/assign'
import { createReport } from '@/lib/reports/create'
import { setDeadlines } from '@/lib/reports/deadlines'
import { addSection } from '@/lib/reports/outline'
import { approve, must, reopen, submit, write } from './acts'
import { instant, minutesAfter, workday } from './calendar'
import type { Chapter } from './chapters/chapter'
import { chapters } from './chapters/outline'
import { correctSickLeave, slipInSickLeave, staff } from './chapters/staff'
import type { Cast } from './people'
import { inTurn, type Step } from './step'

/** Where each chapter stands in a report. */
export type Places = Map<Chapter, string>
export type Laid = { id: string; places: Places }

/** Last year's report: set up, written, signed, published in spring, and corrected in June. */
export async function tellLastYear(cast: Cast, year: number): Promise<Laid> {
  const laid = await layOut(cast, year)
  await inTurn([...laid.places].flatMap(([chapter, id], i) => written(cast, year, chapter, id, i)))
  await during(instant(workday(`${year + 1}-03-30`), '10:15'), () => issue(cast, laid.id, ''))
  await correct(cast, year, laid)
  return laid
}

/** The outline, with who writes what until when. */
async function layOut({ people: { turid, ...people }, units }: Cast, year: number): Promise<Laid> {
  const begun = instant(workday(`${year}-11-10`), '09:05')
  const title = `Årsrapport ${year}`
  const slug = String(year)
  await during(begun, () => must(createReport(turid, { year, title, slug, from: null })))
  const id = await reportOf(year)
  const places: Places = new Map()
  const due = workday(`${year + 1}-02-17`)
  const add = async (chapter: Chapter, parent: string | null) => {
    const { department, writer, required = false, children = [] } = chapter
    const at = minutesAfter(begun, 4 + 2 * places.size)
    const made = await during(at, () =>
      must(addSection(turid, { report: id, parent, title: chapter.title, department: units[department] })),
    )
    places.set(chapter, made.id)
    const owner = writer === 'turid' ? turid.id : people[writer].id
    const set = { id: made.id, department: units[department], owner, required, slug: null }
    await during(at, () => must(assign(turid, { ...set, due: chapter.last ? due : null })))
    for (const child of children) await add(child, made.id)
  }
  for (const chapter of chapters(year)) await add(chapter, null)
  await during(minutesAfter(begun, 60), () =>
    must(setDeadlines(turid, { report: id, deadlines: deadlines(year, due) })),
  )
  return { id, places }
}

/** The dates that bind every municipality, and the date for the texts. */
export const deadlines = (year: number, texts: string) => [
  { on: texts, label: 'Kapitlene sendes til godkjenning' },
  { on: `${year + 1}-02-22`, label: 'Regnskapet avlegges' },
  { on: `${year + 1}-03-31`, label: 'Årsberetningen avgis' },
]

export async function reportOf(year: number): Promise<string> {
  const [found] = await db
    .select({ id: report.id })
    .from(report)
    .where(and(eq(report.year, year)))
  if (!found) throw new Error(`There is no report for ${year}`)
  return found.id
}

/** Two sittings, submitted, and signed two days later; spread over a few weeks of winter. */
function written(cast: Cast, year: number, chapter: Chapter, id: string, i: number): Step[] {
  if (!chapter.last) return []
  const { people } = cast
  const [writer, signer] = [people[chapter.writer], people[chapter.signer]]
  const told = chapter.last({ year, due: `${year + 1}-06-15` })
  const whole = chapter === staff ? slipInSickLeave(told) : told
  const begun = workday(`${year + 1}-01-25`, 1 + (i % 9))
  const minute = String(5 + 2 * i).padStart(2, '0')
  return [
    { at: instant(begun, `09:${minute}`), act: () => write(() => whole.slice(0, 2))(writer, id) },
    { at: instant(workday(begun, 3), `13:${minute}`), act: () => write(() => whole)(writer, id) },
    { at: instant(workday(begun, 6), `10:${minute}`), act: () => submit()(writer, id) },
    { at: instant(workday(begun, 8), `14:${minute}`), act: () => approve()(signer, id) },
  ]
}

async function issue({ people: { turid } }: Cast, reportId: string, note: string): Promise<void> {
  const { publication } = await must(publish(turid, { report: reportId, note }))
  await carryOut(publication)
}

/** One wrong figure: opened, mended, signed again, and told to the readers. */
async function correct(cast: Cast, year: number, { id, places }: Laid): Promise<void> {
  const { amina, jonas } = cast.people
  const section = places.get(staff)
  if (!section) throw new Error('There is no chapter to correct')
  const day = workday(`${year + 1}-06-08`)
  await inTurn([
    {
      at: instant(day, '09:12'),
      act: () => reopen('Summen i tabellen over sykefravær er feil.')(amina, section),
    },
    { at: instant(day, '09:15'), act: () => write(correctSickLeave)(amina, section) },
    { at: instant(day, '09:18'), act: () => submit('Én celle er rettet.')(amina, section) },
    { at: instant(day, '13:40'), act: () => approve('Kontrollert mot fraværsstatistikken.')(jonas, section) },
    {
      at: instant(workday(day, 1), '09:30'),
      act: () =>
        issue(cast, id, `Tabell 3.3: Samlet sykefravær i ${year} er rettet fra 7,4 til 7,5 prosent.`),
    },
  ])
}
