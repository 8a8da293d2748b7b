import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { draft } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { cellIn } from '@/lib/core/preliminary'
import { beginCorrection } from '@/lib/correcting/begin'
import { findSection } from '@/lib/sections/find'
import { signed } from '@/lib/testing/answering'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { aWaitingTable, forwardWish, rollForward, waitingCell, waitingForFinal } from '@/lib/testing/forward'
import { published } from '@/lib/testing/publishing'
import { enterFinal } from './enter-final'
import { preliminaryFigures } from './preliminary'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

/** Last year's report, published with a figure that is not final; and next year's, rolled forward from it. */
async function twoYears() {
  const last = await waitingForFinal(cast)
  await published(cast, last.id)
  const next = await rollForward(cast, last, forwardWish(last.id))
  return { last, next: next.rows.find(({ continuesId }) => continuesId === last.section)!.id }
}

const cellOf = async (section: string, spot: { row: string; column: string }) => {
  const [row] = await db.select().from(draft).where(eq(draft.sectionId, section))
  return cellIn(row!.content, spot)?.cell
}

describe('the final figure of what was published', () => {
  test('is entered in next year’s report, as revised, and leaves the list', async () => {
    const { last, next } = await twoYears()
    const list = await preliminaryFigures(cast.kari, last.slug)
    expect(list).toMatchObject({ hasNext: true, settled: 0 })
    expect(list?.waiting).toMatchObject([
      {
        label: 'Skoler, 2026',
        says: '7,5 %',
        due: '2027-06-15',
        source: 'KOSTRA',
        published: true,
        mayCorrect: true,
        enter: { id: next, report: 'Årsrapport 2027' },
        shut: null,
      },
    ])
    const final = { id: next, row: last.row, column: last.column, was: waitingCell.value, value: '7,4' }
    await must(enterFinal(cast.kari, final))
    expect(await cellOf(next, last)).toEqual({ value: '7.4', status: 'revised' })
    expect(await findSection(db, cast.kari, next)).toMatchObject({ state: 'draft', authors: ['kari'] })
    expect(await preliminaryFigures(cast.kari, last.slug)).toMatchObject({ waiting: [], settled: 1 })
    // What readers have stands, and the same again finds it changed.
    expect(await cellOf(last.section, last)).toEqual(waitingCell)
    expect(await enterFinal(cast.kari, final)).toMatchObject({ refusal: { kind: 'stale' } })
  })

  test('that is the same is final, not revised', async () => {
    const { last, next } = await twoYears()
    await must(
      enterFinal(cast.kari, { id: next, row: last.row, column: last.column, was: '7.50', value: '7,5' }),
    )
    expect(await cellOf(next, last)).toEqual({ value: '7.5', status: 'final' })
  })

  test('that was an error begins a correction, and both lists go on as they were', async () => {
    const { last } = await twoYears()
    const [one] = (await preliminaryFigures(cast.kari, last.slug))!.waiting
    expect(one?.mayCorrect).toBe(true)
    const found = await findSection(db, cast.kari, last.section)
    await must(beginCorrection(cast.kari, { id: one!.section.id, seen: found!.approvedRevisionId! }))
    expect((await preliminaryFigures(cast.kari, last.slug))?.waiting).toHaveLength(1)
  })

  test('waits for a section that is sent or signed, and for a report that is not made', async () => {
    const { last, next } = await twoYears()
    const opened = await db.select().from(draft).where(eq(draft.sectionId, next))
    const blocks = opened[0]!.content.blocks
    const fresh = blocks
      .flatMap((block) => (block.kind === 'table' ? block.columns : []))
      .find(({ label }) => label === '2027')!
    const table = blocks.find(({ kind }) => kind === 'table')!
    await save(cast.kari, next, [
      ...blocks.filter(({ kind }) => kind !== 'table').map(({ id }) => ({ path: ['blocks', id] })),
      {
        path: ['blocks', table.id, 'rows', last.row, 'cells', fresh.id],
        to: { value: '7', status: 'final' },
      },
    ])
    await signed(cast, next)
    const [one] = (await preliminaryFigures(cast.kari, last.slug))!.waiting
    expect(one).toMatchObject({ enter: null, shut: { id: next, state: 'approved', has: true } })
    const final = { id: next, row: last.row, column: last.column, was: '7.50', value: '7,4' }
    expect(await enterFinal(cast.kari, final)).toMatchObject({ refusal: { kind: 'stale' } })

    const alone = await waitingForFinal(cast)
    await published(cast, alone.id)
    const list = await preliminaryFigures(cast.kari, alone.slug)
    expect(list).toMatchObject({ hasNext: false, waiting: [{ enter: null, shut: null }] })
  })
})

test('a draft’s own figure is entered there, and is final: nobody was told another', async () => {
  const report = await aReport(2026)
  const section = await aSection(cast, { report: report.id })
  const table = aWaitingTable()
  await save(cast.kari, section, [{ path: ['blocks', table.id], to: table }])
  const spot = { row: table.rows[0]!.id, column: table.columns[0]!.id }
  expect((await preliminaryFigures(cast.kari, report.slug))?.waiting).toMatchObject([
    { published: false, enter: { id: section, report: null }, mayCorrect: false },
  ])
  await must(enterFinal(cast.kari, { id: section, ...spot, was: '7.50', value: '1 007,4' }))
  expect(await cellOf(section, spot)).toEqual({ value: '1007.4', status: 'final' })
  expect((await preliminaryFigures(cast.kari, report.slug))?.waiting).toEqual([])
})

test('the earliest comes first, and nobody sees what they may not read', async () => {
  const report = await aReport(2026)
  for (const [title, due] of [
    ['Seint', '2027-09-01'],
    ['Tidlig', '2027-03-01'],
  ] as const) {
    const id = await aSection(cast, { report: report.id, title })
    const table = aWaitingTable({ ...waitingCell, due })
    await save(cast.kari, id, [{ path: ['blocks', table.id], to: table }])
  }
  const list = await preliminaryFigures(cast.turid, report.slug)
  expect(list?.waiting.map(({ section }) => section.title)).toEqual(['Tidlig', 'Seint'])
  expect(await preliminaryFigures(cast.elin, report.slug)).toBeNull()
})
