import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { ForwardWish } from '@/lib/core/forward/wish'
import { sectionRows } from '@/lib/reports/rows'
import { aSection, type Cast, theCast } from '@/lib/testing/cast'
import { forwardWish, rollForward } from '@/lib/testing/forward'
import { lastYear, seenBy, whatIsGone } from '@/lib/testing/last-year'
import { makeForward } from './make'
import { openForward, previewForward } from './open'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
  await whatIsGone()
})

const forward = (home: { slug: string }, wish: ForwardWish) => rollForward(cast, home, wish)

const eventsOf = (reportId: string) => db.select().from(event).where(eq(event.reportId, reportId))

describe('made once', () => {
  test('by two managers at the same moment, and by one who presses twice', async () => {
    const home = await lastYear(cast)
    const wish = forwardWish(home.id)
    const { seen } = await seenBy(cast.turid, home.slug, wish)
    const manager = { ...cast.siv, grants: cast.turid.grants }
    const all = await Promise.all(
      [cast.turid, manager, cast.turid].map((one) => makeForward(one, { ...wish, seen })),
    )
    expect(all.map((one) => one.ok && one.value.slug)).toEqual([wish.slug, wish.slug, wish.slug])
    const reports = await db.select().from(report).where(eq(report.continuesId, home.id))
    expect(reports).toHaveLength(1)
    expect(await eventsOf(reports[0]!.id)).toHaveLength(1)
    expect(await sectionRows(db, reports[0]!.id)).toHaveLength(4)
  })

  test('another by another name is refused, and so is an address that is taken', async () => {
    const home = await lastYear(cast)
    await forward(home, forwardWish(home.id))
    const again = forwardWish(home.id, { title: 'Årsmelding 2027' })
    const { seen, refusal } = await seenBy(cast.turid, home.slug, again)
    expect(refusal?.says).toBe('«Årsrapport 2027» er allerede laget ut fra denne rapporten.')
    expect(await makeForward(cast.turid, { ...again, seen })).toMatchObject({ refusal: { kind: 'stale' } })
    const taken = forwardWish(home.id, { year: 2028, slug: home.slug })
    expect((await seenBy(cast.turid, home.slug, taken)).refusal?.fields).toHaveProperty('slug')
    const third = forwardWish(home.id, { kind: 'interim', title: 'Tertialrapport 1 2027' })
    expect((await forward(home, third)).report.kind).toBe('interim')
  })

  test('not as it was not seen', async () => {
    const home = await lastYear(cast)
    const wish = forwardWish(home.id)
    const { seen } = await seenBy(cast.turid, home.slug, wish)
    await aSection(cast, { report: home.id, title: 'Nytt', at: 'blank' })
    expect(await makeForward(cast.turid, { ...wish, seen })).toMatchObject({ refusal: { kind: 'stale' } })
    expect(await db.select().from(report).where(eq(report.continuesId, home.id))).toEqual([])
  })

  test('not for a closed unit, an older year, or by somebody else than a manager', async () => {
    const home = await lastYear(cast)
    const closed = forwardWish(home.id, { units: [{ from: 'eiendom', to: 'byggdrift' }] })
    expect((await seenBy(cast.turid, home.slug, closed)).refusal?.says).toContain('lagt ned')
    const older = forwardWish(home.id, { year: 2025 })
    expect((await seenBy(cast.turid, home.slug, older)).refusal?.fields).toHaveProperty('year')
    const wish = forwardWish(home.id)
    const { seen } = await seenBy(cast.turid, home.slug, wish)
    expect(await makeForward(cast.jonas, { ...wish, seen })).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await previewForward(cast.jonas, home.slug, wish)).toBeNull()
    expect(await openForward(cast.jonas, home.slug)).toBeNull()
  })
})
