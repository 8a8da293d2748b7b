import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import type { Table } from '@/lib/core/blocks/table'
import { attentionWords } from '@/lib/core/forward/attention'
import type { ForwardWish } from '@/lib/core/forward/wish'
import type { Content } from '@/lib/core/section'
import type { StepSetting } from '@/lib/core/step-setting'
import { contentAt } from '@/lib/sections/contents'
import { findSection } from '@/lib/sections/find'
import { history } from '@/lib/sections/history'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { rename } from '@/lib/sections/rename'
import { twoPoints } from '@/lib/sections/versions'
import { openSteps } from '@/lib/steps/open'
import { setSteps } from '@/lib/steps/set'
import { signed as sign } from '@/lib/testing/answering'
import { type Cast, must, save, theCast } from '@/lib/testing/cast'
import { forwardWish, rollForward } from '@/lib/testing/forward'
import { lastYear, seenBy, whatIsGone } from '@/lib/testing/last-year'
import { openForward } from './open'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
  await whatIsGone()
})

const forward = (home: { slug: string }, wish: ForwardWish) => rollForward(cast, home, wish)

const eventsOf = (reportId: string) => db.select().from(event).where(eq(event.reportId, reportId))

describe('next year’s report', () => {
  test('stands as its preview showed it, made by one act of one person', async () => {
    const home = await lastYear(cast)
    const wish = forwardWish(home.id, { units: [{ from: 'byggdrift', to: 'kultur' }] })
    const { plan, refusal } = await seenBy(cast.turid, home.slug, wish)
    expect(refusal).toBeNull()
    expect(
      plan.sections.map(({ number, title, attention }) => [number, title, attention.map(attentionWords)]),
    ).toEqual([
      ['', 'Forside', []],
      ['1', 'Organisasjon', []],
      ['1.1', 'Eiendom', []],
      [
        '2',
        'Drift i 2026',
        [
          'Tittelen nevner 2026.',
          'Lise Lie kan ikke logge inn lenger. Velg en ny ansvarlig.',
          'Påkrevd, men har ingen ansvarlig.',
        ],
      ],
    ])
    const next = await forward(home, wish)
    expect(next.report).toMatchObject({
      continuesId: home.id,
      year: 2027,
      kind: 'annual',
      title: 'Årsrapport 2027',
    })
    const shown = (one: {
      title: string
      departmentId: string | null
      due: string | null
      required: boolean
    }) => [one.title, one.departmentId, one.due, one.required]
    expect(new Set(next.rows.map(shown))).toEqual(new Set(plan.sections.map(shown)))
    expect(
      new Set(next.rows.map(({ state, version, authors }) => [state, version, authors.length].join())),
    ).toEqual(new Set(['blank,0,0']))
    expect(await eventsOf(next.report.id)).toMatchObject([
      { kind: 'report.forward', actor: 'turid', data: { from: home.id, sections: 4 } },
    ])
    const moved = next.rows.find(({ continuesId }) => continuesId === home.closed)
    // 15 February 2028 is a Tuesday.
    expect(moved).toMatchObject({ departmentId: 'kultur', ownerId: null, due: '2028-02-15', required: true })
  })

  test('begins with last year’s figures, which nobody here wrote, and goes the way of every section', async () => {
    const home = await lastYear(cast)
    const { rows } = await forward(home, forwardWish(home.id))
    const { id } = rows.find(({ continuesId }) => continuesId === home.signed)!
    const opened = (await openSection(cast.kari, id))!
    expect(opened).toMatchObject({
      state: 'blank',
      version: 0,
      mayWrite: true,
      guidance: { guidance: 'Skriv kort.' },
    })
    expect(opened.last?.section).toBe(home.signed)
    const [carried] = tablesIn(opened.content)
    expect(carried?.columns.map(({ label }) => label)).toEqual(['2026', '2027'])
    const [row] = home.table.rows
    expect(carried?.rows).toMatchObject([{ id: row!.id, cells: row!.cells }])
    expect(carried?.id).not.toBe(home.table.id)

    const fresh = carried!.columns.find(({ label }) => label === '2027')!.id
    const lead = opened.content.blocks.find(({ kind }) => kind === 'lead')!
    const written = { value: '7', status: 'final' as const }
    await save(cast.kari, id, [
      { path: ['blocks', carried!.id, 'rows', row!.id, 'cells', fresh], to: written },
    ])
    expect(await findSection(db, cast.kari, id)).toMatchObject({ state: 'draft', authors: ['kari'] })
    expect(await contentAt(db, id, 0)).toEqual(opened.content)
    const between = await twoPoints(cast.kari, id, 0, 1)
    expect(between?.from).toEqual(opened.content)
    expect(tablesIn(between!.to)[0]?.rows[0]?.cells[fresh]?.value).toBe('7')
    expect(await history(cast.kari, id)).toMatchObject({
      carried: true,
      sittings: [{ from: 1, to: 1, people: ['kari'] }],
    })
    const { version } = (await findSection(db, cast.kari, id))!
    // What came along empty is still to be written.
    expect(await move(cast.kari, { id, move: 'submit', seen: version, note: '' })).toMatchObject({
      refusal: { places: [{ says: 'Ingressen er tom.' }] },
    })
    await save(cast.kari, id, [{ path: ['blocks', lead.id] }])
    await sign(cast, id)
    expect((await findSection(db, cast.jonas, id))?.state).toBe('approved')
  })

  test('is not begun by a manager who puts its titles right', async () => {
    const home = await lastYear(cast)
    const { rows } = await forward(home, forwardWish(home.id))
    const { id } = rows.find(({ continuesId }) => continuesId === home.signed)!
    await must(rename(cast.turid, { id, title: 'Bygg og eiendom' }))
    expect((await findSection(db, cast.turid, id))?.state).toBe('blank')
    expect((await contentAt(db, id, 0))?.title).toBe('Eiendom')
  })

  test('has the steps, but for those who can no longer sign', async () => {
    const home = await lastYear(cast)
    const unit: StepSetting = {
      ...{ id: 'step-1', name: 'Enheten', by: 'unit', wants: 'one' },
      ...{ approvers: [], everywhere: true, sections: [] },
    }
    const named: StepSetting = { ...unit, by: 'named', everywhere: false, sections: [home.signed] }
    const steps = [
      unit,
      { ...named, id: 'step-2', name: 'Økonomi', approvers: ['siv', 'rune'] },
      { ...named, id: 'step-3', name: 'Stab', approvers: ['rune'] },
    ]
    await must(setSteps(cast.turid, { report: home.id, steps }))
    await db.update(person).set({ disabledAt: new Date() }).where(eq(person.id, 'rune'))
    const wish = forwardWish(home.id)
    const { plan } = await seenBy(cast.turid, home.slug, wish)
    expect(plan.attention.map(attentionWords)).toEqual([
      'rune kan ikke logge inn lenger, og er tatt ut av leddet «Økonomi».',
      'rune kan ikke logge inn lenger, og er tatt ut av leddet «Stab».',
      'Leddet «Stab» blir ikke med: Det har ingen godkjennere eller kapitler igjen.',
    ])
    const next = await forward(home, wish)
    const { id } = next.rows.find(({ continuesId }) => continuesId === home.signed)!
    expect((await openSteps(cast.turid, next.report.id))?.steps).toMatchObject([
      { name: 'Enheten', by: 'unit' },
      { name: 'Økonomi', approvers: ['siv'], sections: [id] },
    ])
    await db.update(person).set({ disabledAt: null }).where(eq(person.id, 'rune'))
  })

  test('has only its outline where nothing else is to come along', async () => {
    const home = await lastYear(cast)
    const along = { owners: false, steps: false, guidance: false, dates: false, tables: false, parts: false }
    const { rows } = await forward(home, forwardWish(home.id, { along }))
    expect(rows.filter((row) => row.hasBlocks || row.departmentId || row.due)).toEqual([])
  })

  test('a unit that was split gives each of its sections to another', async () => {
    const home = await lastYear(cast)
    const wish = forwardWish(home.id, {
      units: [{ from: 'eiendom', to: 'kultur' }],
      sections: [{ from: home.signed, to: null }],
    })
    const { plan } = await seenBy(cast.turid, home.slug, wish)
    expect(plan.sections.map(({ title, departmentId, was }) => [title, departmentId, was])).toEqual([
      ['Forside', null, null],
      ['Organisasjon', 'kultur', 'eiendom'],
      ['Eiendom', null, 'eiendom'],
      ['Drift i 2026', null, 'byggdrift'],
    ])
  })
})

test('what a manager chooses among: units in use, the closed ones first, and what was made before', async () => {
  const home = await lastYear(cast)
  await forward(home, forwardWish(home.id))
  const opened = (await openForward(cast.turid, home.slug))!
  expect(opened.units.map(({ id, closed, sections }) => [id, closed, sections.length])).toEqual([
    ['byggdrift', true, 1],
    ['eiendom', false, 2],
  ])
  expect(opened.living.map(({ id }) => id)).toEqual(['eiendom', 'kultur'])
  expect(opened.made).toMatchObject([{ title: 'Årsrapport 2027', year: 2027 }])
})

const tablesIn = ({ blocks }: Content): Table[] => blocks.filter((block) => block.kind === 'table')
