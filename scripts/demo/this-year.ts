import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { section } from '@/db/schema/reports'
import { during, today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { ForwardWish } from '@/lib/core/forward/wish'
import { makeForward } from '@/lib/forwarding/make'
import { previewForward } from '@/lib/forwarding/open'
import { assign } from '@/lib/reports/assign'
import { setDeadlines } from '@/lib/reports/deadlines'
import { guide } from '@/lib/reports/guide'
import { addSection, moveSection, removeSection } from '@/lib/reports/outline'
import { must } from './acts'
import { instant, minutesAfter, workday } from './calendar'
import type { Chapter } from './chapters/chapter'
import { ofTheYear } from './chapters/outline'
import { correctionsNow } from './correcting'
import { erasureNow } from './erasing'
import { deadlines, type Laid, type Places, reportOf } from './last-year'
import { lawsOfTheYear } from './laws'
import { mornings } from './mail'
import { remindedOf } from './reminding'
import type { Cast } from './settle'
import { inTurn, type Step } from './step'
import { awayNow, stepsOfTheYear } from './steps'

/** This year's report: last year's outline, and what the last weeks have come to. */
export async function tellThisYear(cast: Cast, year: number, last: Laid): Promise<void> {
  const day = today()
  const begun = instant(workday(day, -18), '08:40')
  const places = await continueFrom(cast, year, last, begun)
  await plan(cast, year, places, minutesAfter(begun, 30))
  const due = workday(day > `${year + 1}-01-31` ? day : `${year + 1}-01-31`, 15)
  await inTurn([
    ...lawsOfTheYear(cast, await reportOf(year), { last: last.places, places }, minutesAfter(begun, 70)),
    stepsOfTheYear(cast, await reportOf(year), places, minutesAfter(begun, 80)),
    awayNow(cast),
    ...correctionsNow(cast, last.places),
    remindedOf(cast, String(year)),
    ...mornings(),
    erasureNow(cast, await reportOf(year - 2)),
    ...[...places].flatMap(([chapter, id]) =>
      (chapter.now?.({ year, due }) ?? []).map(
        ([daysAgo, time, who, act]): Step => ({
          at: instant(workday(day, -daysAgo), time),
          act: () => act(cast.people[who], id),
        }),
      ),
    ),
  ])
}

/** Last year's outline; what belonged to that year alone gives place to what belongs to this. */
async function continueFrom(cast: Cast, year: number, last: Laid, begun: Date): Promise<Places> {
  const { turid } = cast.people
  await during(begun, () => rollForward(turid, year, last.id))
  const report = await reportOf(year)
  const copies = await db
    .select({ id: section.id, of: section.continuesId, parent: section.parentId })
    .from(section)
    .where(eq(section.reportId, report))
  const copyOf = (chapter: Chapter) => copies.find(({ of }) => of === last.places.get(chapter))
  const places: Places = new Map()
  for (const [chapter] of last.places) {
    const copy = copyOf(chapter)
    if (!copy) throw new Error(`${chapter.title} was not carried on`)
    if (chapter === ofTheYear(year - 1)) {
      places.set(ofTheYear(year), await replace(cast, report, copy, ofTheYear(year), minutesAfter(begun, 10)))
    } else places.set(chapter, copy.id)
  }
  return places
}

/** Everything comes along, and is made as the preview shows it. */
async function rollForward(actor: Actor, year: number, from: string): Promise<void> {
  const along = { owners: true, steps: true, guidance: true, dates: true, tables: true, parts: true }
  const about = { year, title: `Årsrapport ${year}`, kind: 'annual', slug: String(year) } as const
  const wish: ForwardWish = { from, ...about, along, keep: 'same', units: [], sections: [] }
  const preview = await previewForward(actor, String(year - 1), wish)
  await must(makeForward(actor, { ...wish, seen: preview?.seen ?? '' }))
}

type Copy = { id: string; parent: string | null }

async function replace(cast: Cast, report: string, old: Copy, chapter: Chapter, at: Date): Promise<string> {
  const { turid } = cast.people
  const { title, department } = chapter
  const { parent } = old
  return during(at, async () => {
    await must(removeSection(turid, { id: old.id }))
    const { id } = await must(
      addSection(turid, { report, parent, title, department: cast.units[department] }),
    )
    await must(moveSection(turid, { id, parent, index: 4 }))
    return id
  })
}

/** Who writes what until when. */
async function plan({ people, units }: Cast, year: number, places: Places, at: Date): Promise<void> {
  const day = today()
  await inTurn(
    [...places].map(([chapter, id], i) => {
      const { department, writer, due, guidance } = chapter
      const set = { id, department: units[department], owner: people[writer].id, required: false, slug: null }
      const date = due === undefined ? null : workday(day, due)
      return {
        at: minutesAfter(at, i),
        async act() {
          await must(assign(people.turid, { ...set, due: date }))
          if (guidance) await must(guide(people.turid, { id, ...guidance }))
        },
      }
    }),
  )
  const latest = Math.max(...[...places.keys()].map(({ due = 0 }) => due))
  const report = await reportOf(year)
  await during(minutesAfter(at, 40), () =>
    must(setDeadlines(people.turid, { report, deadlines: deadlines(year, workday(day, latest)) })),
  )
}
