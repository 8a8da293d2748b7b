import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { draft, edition, report, revision, section } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { outOfDate } from '@/lib/core/following'
import { differingTotals, differingWords } from '@/lib/core/grid/totals'
import { hints } from '@/lib/core/hints'
import { inlinesOf } from '@/lib/core/inlines'
import { exhibitNumbers } from '@/lib/core/numbering'
import { numbers } from '@/lib/core/outline'
import { prose } from '@/lib/core/prose'
import { lacks } from '@/lib/core/section'
import { states } from '@/lib/core/workflow'
import { preliminaryFigures } from '@/lib/figures/preliminary'
import { openFindingsOf } from '@/lib/findings/open'
import { verifyChain } from '@/lib/log/verify'
import { sectionRows } from '@/lib/reports/rows'
import { openCollisions } from '@/lib/sections/collisions'
import { openSection } from '@/lib/sections/open'
import { actorByEmail } from '@/lib/session/actor'
import { signIn } from '@/lib/session/sign-in'
import { openVisits } from '@/lib/visits/open'
import { myWork } from '@/lib/work/mine'
import { isWorkday } from './calendar'
import { fillDemo } from './fill'
import { password } from './settle'
import { people } from './solvik'

describe.each([
  { now: '2026-11-23T16:00:00Z', year: 2026, alone: 'Folkevalgtopplæring' },
  { now: '2028-01-03T07:30:00Z', year: 2027, alone: 'Kommunestyre- og fylkestingsvalget' },
])('the demo, filled at $now', ({ now, year, alone }) => {
  const begins = vi.fn()
  const fill = () => during(new Date(now), () => fillDemo(begins))

  // Three reports are written from beginning to end.
  beforeAll(async () => {
    const drop = await freshDatabase()
    await fill()
    return drop
  }, 240_000)

  test('the installation is Solvik, and says that it is a demonstration', async () => {
    expect(await db.select().from(installation)).toMatchObject([{ name: 'Solvik kommune', demo: true }])
  })

  test('the log is one chain, in the order of time, in office hours, with nothing in the future', async () => {
    expect((await verifyChain()).broken).toBeNull()
    const told = await db.select({ at: event.at }).from(event).orderBy(asc(event.seq))
    const times = told.map(({ at }) => at.getTime())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(Math.max(...times)).toBeLessThan(new Date(now).getTime())
    const odd = told.filter(({ at }) => !isOfficeHour(at))
    expect(odd).toEqual([])
  })

  test('last year is signed throughout, and published and corrected with a note, presented and adopted', async () => {
    const last = await reportFor(year - 1)
    const rows = await sectionRows(db, last.id)
    expect(rows.filter((row) => row.hasBlocks && row.state !== 'approved')).toEqual([])
    const editions = await db
      .select()
      .from(edition)
      .where(eq(edition.reportId, last.id))
      .orderBy(edition.number)
    expect(editions.map(({ number, note }) => [number, note])).toEqual([
      [1, ''],
      [2, expect.stringMatching(/^Avgitt \d+\. mars/)],
      [3, expect.stringMatching(/^Revidert \d+\. april/)],
      [4, `Tabell 3.3: Samlet sykefravær i ${year - 1} er rettet fra 7,4 til 7,5 prosent.`],
      [5, expect.stringMatching(/^Vedtatt \d+\. juni .* av kommunestyret, sak 41/)],
    ])
    expect(last.currentEditionId).toBe(editions[4]?.id)
  })

  test('the corrected table has the number that the note tells', async () => {
    const last = await reportFor(year - 1)
    const rows = await sectionRows(db, last.id)
    const numbered = numbers(rows)
    const signed = await signedContents(last.id)
    const chapters = [...numbered].map(([id, number]) => ({ number, blocks: signed.get(id)?.blocks ?? [] }))
    const blocks = chapters.flatMap((chapter) => chapter.blocks)
    const table = blocks.find((block) => block.kind === 'table' && block.caption.startsWith('Sykefravær'))
    expect(exhibitNumbers(chapters).get(table?.id ?? '')).toBe('3.3')
  })

  test('this year shows every state, and follows on from last year', async () => {
    const [last, current] = [await reportFor(year - 1), await reportFor(year)]
    const rows = await sectionRows(db, current.id)
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(states))
    expect(current.currentEditionId).toBeNull()
    const before = new Set((await sectionRows(db, last.id)).map(({ id }) => id))
    const added = rows.filter(({ continuesId }) => !before.has(continuesId ?? ''))
    expect(added.map(({ title }) => title)).toEqual([alone])
  })

  test('the chapter that was sent back has two authors, and an open collision waits in another', async () => {
    const rows = await sectionRows(db, (await reportFor(year)).id)
    const returned = rows.filter(({ state }) => state === 'returned')
    expect(returned.map(({ title, authors }) => [title, authors.length])).toEqual([['Eiendom', 2]])
    const colliding = await Promise.all(rows.map(async ({ id }) => (await openCollisions(db, id)).length))
    expect(colliding.filter((open) => open > 0)).toEqual([1])
    expect(await db.select().from(version).where(eq(version.how, 'restore'))).toHaveLength(1)
  })

  test('a chapter waits in its second step, for the economist and who stands in for him', async () => {
    const work = async (email: string) => myWork((await actorByEmail(email))!)
    const grete = await actorByEmail(people.grete.email)
    const [waiting] = (await during(new Date(now), () => work(people.gro.email))).waiting.filter(
      ({ step }) => step?.number === 2,
    )
    expect(waiting).toMatchObject({
      title: 'Befaringer og studieturer',
      step: { name: 'Økonomi', of: 3 },
    })
    const todo = (await during(new Date(now), () => work(people.grete.email))).todo.find(
      ({ id }) => id === waiting?.id,
    )
    expect(todo).toMatchObject({
      task: 'approve',
      insteadOf: waiting?.withWhom.find((id) => id !== grete?.id),
    })
  })

  test('what is published waits for nobody', async () => {
    const actors = await Promise.all(emails.map(actorByEmail))
    const work = await Promise.all(actors.flatMap((actor) => (actor ? [myWork(actor)] : [])))
    const waiting = work.flatMap((one) => one.waiting)
    expect(new Set(waiting.map(({ report }) => report.year))).toEqual(new Set([year]))
  })

  test('nothing is lacking in what was submitted, and every total is the sum of its parts', async () => {
    const contents = (await db.select().from(revision)).map(({ content }) => content)
    expect(contents.flatMap(lacks)).toEqual([])
    const current = [...(await signedContents((await reportFor(year - 1)).id)).values(), ...(await drafted())]
    const tables = current.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table')
    expect(tables.flatMap(differingTotals).map(differingWords)).toEqual([])
  })

  test('a draft follows a table that has changed, a signed chapter too, and a published one refers', async () => {
    const gro = await actorByEmail(people.gro.email)
    const touched = gro ? (await myWork(gro)).touched : []
    expect(touched.map(({ title, touched: [one] }) => [title, one?.was, one?.now])).toEqual([
      ['Kommunestyret', '109', '112'],
    ])
    const ola = await actorByEmail(people.ola.email)
    const climate = (await sectionRows(db, (await reportFor(year)).id)).find(({ title }) =>
      /klima/.test(title),
    )
    const { content, sources } = (ola && climate && (await openSection(ola, climate.id)))!
    const behind = outOfDate(content, (id) => sources[id]?.content)
    expect(behind.map(({ was, now }) => [was, now])).toEqual([['162', '165']])
    expect(hints(content, year).map(({ says }) => says)).toEqual([
      '«SD» er ikke forklart.',
      expect.stringContaining('En setning er på'),
    ])
    const published = [...(await signedContents((await reportFor(year - 1)).id)).values()]
    const pieces = published.flatMap((one) => prose(one).flatMap(({ doc }) => inlinesOf(doc)))
    expect(pieces.filter(({ type }) => type === 'reference')).toHaveLength(1)
  })

  test('a chapter says another figure than its table, and is given a hint', async () => {
    const kari = await actorByEmail(people.kari.email)
    const property = (await sectionRows(db, (await reportFor(year)).id)).find(
      ({ title }) => title === 'Eiendom',
    )
    const { content } = (kari && property && (await openSection(kari, property.id)))!
    const table = `«Nøkkeltall for kommunale bygg, ${year - 2}–${year}»`
    expect(hints(content, year).map(({ says }) => says)).toEqual([
      `Teksten sier 163 kWh, tabellen ${table} sier 161 kWh per m² (Energibruk, ${year}).`,
    ])
  })

  test('two chapters tell the same figure otherwise, which the manager finds', async () => {
    const turid = await actorByEmail(people.turid.email)
    const found = turid && (await openFindingsOf(turid, (await reportFor(year)).id))
    expect(found?.map(({ says }) => says)).toEqual([expect.stringContaining('Egen solstrøm')])
  })

  test('of last year’s preliminary figures two became final in this year’s report, and one is overdue', async () => {
    const kari = await actorByEmail(people.kari.email)
    const last = kari && (await preliminaryFigures(kari, String(year - 1)))
    expect(last?.waiting).toMatchObject([
      { label: `Utslipp fra bygg, ${year - 1}`, due: `${year}-06-15`, published: true },
    ])
    expect(last?.settled).toBe(2)
  })

  test('last year’s report has been read, its front page most, and some of its pages by nobody', async () => {
    const turid = (await actorByEmail(people.turid.email))!
    const seen = await during(new Date(now), () => openVisits(turid, String(year - 1)))
    expect(seen?.pages[0]).toMatchObject({ path: '', month: expect.any(Number) })
    expect(seen?.pages.at(-1)?.all).toBe(0)
    expect(seen?.days.every(({ count }) => count > 0)).toBe(true)
  })

  test('everybody can sign in', async () => {
    const tried = await Promise.all(emails.map((email) => signIn(email, password, '127.0.0.1')))
    expect(tried.filter(({ ok }) => !ok)).toEqual([])
  })

  test('filling again changes nothing', async () => {
    const before = (await verifyChain()).length
    await fill()
    expect((await verifyChain()).length).toBe(before)
    expect(begins).toHaveBeenCalledOnce()
    expect(await db.select().from(report)).toHaveLength(3)
  })
})

const emails = Object.values(people).map(({ email }) => email)

const reportFor = async (year: number) => (await db.select().from(report).where(eq(report.year, year)))[0]!

function isOfficeHour(at: Date): boolean {
  const [day = '', time = ''] = at.toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' }).split(' ')
  return isWorkday(day) && time >= '08:00' && time < '16:00'
}

const drafted = async () => {
  const all = await db.select({ content: draft.content }).from(draft)
  return all.map(({ content }) => content)
}

async function signedContents(reportId: string) {
  const rows = await db
    .select({ id: section.id, content: revision.content })
    .from(section)
    .innerJoin(revision, eq(revision.id, section.approvedRevisionId))
    .where(eq(section.reportId, reportId))
  return new Map(rows.map(({ id, content }) => [id, content]))
}
