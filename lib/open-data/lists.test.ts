import { beforeAll, describe, expect, test } from 'vitest'
import { keyTable } from '@/components/report/fixture-tables'
import { freshDatabase } from '@/db/testing/world'
import type { ItemAnswer } from '@/lib/core/open-data/item'
import type { ListedSection, SectionAnswer } from '@/lib/core/open-data/section'
import type { ListedTable, TableAnswer } from '@/lib/core/open-data/table'
import { withdraw } from '@/lib/editions/turn'
import { removeSection } from '@/lib/reports/outline'
import { signed } from '@/lib/testing/answering'
import { aReport, aSection, must, save } from '@/lib/testing/cast'
import { erase, secondAdministrator, tooMuch, wish } from '@/lib/testing/erasing'
import { published, read } from '@/lib/testing/publishing'
import { aFront, aReferenceTo } from './testing/front'
import { aWorld, type World } from './testing/published'
import { data, look } from './testing/reader'

beforeAll(freshDatabase)

let world: World
let home: string
beforeAll(async () => {
  world = await aWorld()
  home = `/api/v1/reports/${world.report.slug}`
})

type Page<T> = { total: number; pages: number; items: T[] }

describe('a list', () => {
  test('walked page by page by its links, gives each thing once', async () => {
    const whole = await data<Page<ItemAnswer>>('/api/v1/items?size=100')
    const walked: ItemAnswer[] = []
    let next: string | undefined = '/api/v1/items?size=3'
    let pages = 0
    while (next) {
      const { body, headers } = await look(next)
      walked.push(...(JSON.parse(body) as Page<ItemAnswer>).items)
      const [, address] = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '') ?? []
      next = address && new URL(address).pathname + new URL(address).search
      pages += 1
    }
    expect(walked).toEqual(whole.items)
    expect(whole.total).toBe(whole.items.length)
    expect(pages).toBe(Math.ceil(whole.total / 3))
    expect(new Set(walked.map((one) => one.kind + one.id)).size).toBe(whole.total)
  })

  test('past its end is empty, and says how to come back', async () => {
    const { body, headers } = await look('/api/v1/items?size=3&page=99')
    expect(JSON.parse(body)).toMatchObject({ page: 99, items: [] })
    expect(headers.get('link')).toMatch(/page=\d>; rel="prev"/)
    expect(headers.get('link')).not.toContain('rel="next"')
  })

  test.each([
    ['items?kind=challenge', 2],
    ['items?kind=answer', 5],
    ['items?kind=result&year=1999', 0],
    ['items?continues=i-fjor-1', 2],
    ['items?unit=EIENDOM&kind=result', 4],
    ['items?unit=Kultur', 0],
    ['tables?caption=energi', 0],
    ['tables?caption=N%C3%98KKELTALL', 1],
    ['reports?kind=company', 0],
    ['reports?year=2026', 1],
  ])('%s has %i', async (asked, total) => {
    expect(await data(`/api/v1/${asked}`)).toMatchObject({ total })
  })

  test('of sections is in reading order, and can be narrowed', async () => {
    const { items } = await data<Page<ListedSection>>(`${home}/sections`)
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Eiendom', '1.1 Bygg'])
    expect(items.map(({ parent }) => parent)).toEqual([null, world.section])
    const below = await data<Page<ListedSection>>(`${home}/sections?parent=${world.section}`)
    expect(below.items.map(({ id }) => id)).toEqual([world.below])
    expect((await data<Page<ListedSection>>(`${home}/sections?number=1`)).total).toBe(2)
    expect((await data<Page<ListedSection>>(`${home}/sections?updatedSince=2200-01-01`)).total).toBe(0)
  })
})

describe('what an answer leads to', () => {
  test('is there: every page, file and answer of this report', async () => {
    const { items: tables } = await data<Page<ListedTable>>('/api/v1/tables')
    const { items: points } = await data<Page<ItemAnswer>>('/api/v1/items')
    const { items: sections } = await data<Page<ListedSection>>(`${home}/sections`)
    const leads = [...tables, ...points, ...sections]
    const pages = leads.map(({ address }) => address)
    const files = tables.flatMap(({ files }) => files.map(({ address }) => address))
    expect(files.map((one) => one.split('.').at(-1))).toEqual(['csv', 'json', 'xlsx', 'csv', 'json', 'xlsx'])
    for (const address of [...pages, ...files]) {
      const { pathname, hash } = new URL(address)
      const page = await read(pathname)
      expect(page.status, address).toBe(200)
      if (hash) expect(page.body).toContain(`id="${hash.slice(1)}"`)
    }
    for (const { href } of [...tables, ...sections]) await data(href)
  })
})

describe('a table', () => {
  test('has its figures with all their decimals, each with how sure it is', async () => {
    const table = await data<TableAnswer>(`${home}/tables/${keyTable.id}`)
    expect(table).toMatchObject({ number: '1.1', caption: keyTable.caption })
    expect(table.columns.filter(({ type }) => type === 'number').length).toBeGreaterThan(2)
    const cells = table.rows.flatMap((row) => row.cells)
    expect(cells).toContainEqual(expect.objectContaining({ status: 'preliminary', value: '158' }))
    const hidden = cells.filter(({ status }) => ['missing', 'suppressed', 'notApplicable'].includes(status))
    expect(hidden.every(({ value }) => value === null)).toBe(true)
  })
})

describe('an edition by its number', () => {
  test('has its own text, and leads to its own pages', async () => {
    const now = await data<SectionAnswer>(`${home}/sections/${world.below}`)
    const then = await data<SectionAnswer>(`${home}/editions/1/sections/${world.below}`)
    expect(JSON.stringify(now.blocks)).toContain('tre skoler')
    expect(JSON.stringify(then.blocks)).not.toContain('tre skoler')
    expect(then.address).toContain(`/${world.report.slug}/u/1/`)
    expect((await read(new URL(then.address).pathname)).status).toBe(200)
    expect(now.updated >= then.updated).toBe(true)
  })
})

describe('what stands on the front page', () => {
  test('is a section without a number, whose references lead to the others as on the page', async () => {
    const { cast } = world
    const report = await aReport(2020)
    const id = await aFront(cast, report.id)
    const other = await aSection(cast, { report: report.id, title: 'Eiendom', at: 'approved' })
    await save(cast.kari, id, aReferenceTo(other))
    await signed(cast, id)
    await published(cast, report.id)
    const { items } = await data<Page<ListedSection>>(`/api/v1/reports/${report.slug}/sections`)
    expect(items.map(({ number, title }) => [number, title])).toEqual([
      ['', expect.any(String)],
      ['1', 'Eiendom'],
    ])
    const front = await data<SectionAnswer>(`/api/v1/reports/${report.slug}/sections/${id}`)
    expect(front.address.endsWith(`/${report.slug}`)).toBe(true)
    const [lead] = front.blocks
    expect(lead).toMatchObject({ kind: 'lead', text: 'Se kapittel 1.' })
    expect(JSON.stringify(lead)).toContain(`"href":"/${report.slug}/eiendom"`)
    expect((await read(`/${report.slug}`)).body).toContain(`href="/${report.slug}/eiendom">kapittel 1</a>`)
  })
})

// These change what readers have.
describe('what was taken away', () => {
  test('a section that is out of the report leads to the edition that had it', async () => {
    await must(removeSection(world.cast.turid, { id: world.below }))
    await published(world.cast, world.report.id, 'Bygg er tatt ut.')
    const { status, body } = await look(`${home}/sections/${world.below}`)
    expect(status).toBe(410)
    const { see } = JSON.parse(body) as { see: string }
    expect(await data<SectionAnswer>(see)).toMatchObject({ title: 'Bygg' })
  })

  test('what was erased is gone from the API with its pages', async () => {
    const { report, section, first } = await tooMuch(world.cast)
    await published(world.cast, report.id)
    const there = `/api/v1/reports/${report.slug}`
    expect((await look(`${there}/sections/${section}`)).body).toContain(first)
    const anne = await secondAdministrator()
    expect((await erase(world.cast, anne, wish(report.id, first))).failure).toBeNull()
    const asks = ['', '/sections', `/sections/${section}`, '/editions', '/editions/1/sections']
    for (const asked of asks) expect((await look(there + asked)).body).not.toContain(first)
    expect((await look(`${there}/editions/1/sections/${section}`)).status).toBe(410)
    expect((await look(`${there}/sections/${section}`)).status).toBe(200)
    expect((await look(`/api/v1/tables?report=${report.slug}`)).body).not.toContain(first)
  })

  test('a withdrawn report says why, and is in no list', async () => {
    await must(withdraw(world.cast.turid, { report: world.report.id, note: 'Feil i regnskapet.' }))
    for (const address of [home, `${home}/sections`, `${home}/editions/1/sections/${world.section}`]) {
      const { status, body } = await look(address)
      expect(status).toBe(410)
      expect(body).toContain('Feil i regnskapet.')
    }
    expect((await look('/api/v1/items')).body).not.toContain(world.report.slug)
  })
})
