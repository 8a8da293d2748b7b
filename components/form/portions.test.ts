import { nanoid } from 'nanoid'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Table } from '@/lib/core/blocks/table'
import { asNode } from '@/lib/core/merge'
import { plainly } from '@/lib/core/plainly'
import { saveSchema } from '@/lib/core/saving'
import type { Content } from '@/lib/core/section'
import { replaceWith, updateWith } from '@/lib/core/sheets/lay'
import { suggest } from '@/lib/core/sheets/suggest'
import { diff } from '@/lib/core/tree'
import type { Kept } from './kept'
import { openPage } from './testing/page'
import { createServer } from './testing/server'

/** What the route takes in. */
const largestBody = 2_000_000

const blank = {
  id: 'table-1',
  kind: 'table',
  order: 'a0',
  heading: null,
  caption: 'Tall',
  source: '',
} as const
const empty: Table = { ...blank, stub: '', columns: [], rows: [], notes: [], absent: false }
const content = (...blocks: Table[]): Content => ({ title: 'Eiendom', language: 'nb', blocks })

/** A sheet of figures, each of them `more` than in the first. */
const sheet = (rows: number, columns: number, more = 0) => [
  ['Navn', ...Array.from({ length: columns }, (_, c) => `Kolonne ${c}`)],
  ...Array.from({ length: rows }, (_, r) => [
    `Rad ${r}`,
    ...Array.from({ length: columns }, (_, c) => `${10_000 + r * 7 + c + more}`),
  ]),
]
function imported(rows: number, columns: number): Table {
  const lines = sheet(rows, columns)
  return replaceWith(empty, lines, suggest(lines, ','), nanoid).table
}
function updated(table: Table, rows: number, columns: number): Table {
  const lines = sheet(rows, columns, 1)
  return updateWith(table, lines, suggest(lines, ',')).table
}

/** A page that has `before` and a server behind the door of the real one; `becomes` is one act of the person. */
function aPage(before: Content) {
  const server = createServer(before)
  const page = openPage(before, (save) => {
    const body = JSON.stringify(save)
    expect(new TextEncoder().encode(body).length).toBeLessThan(largestBody)
    expect(saveSchema.safeParse(JSON.parse(body), { error: plainly }).error?.issues ?? []).toEqual([])
    return server.put(save)
  })
  const becomes = (after: Content) => page.writes(diff(page.store.now().working.local, asNode(after)))
  return { server, page, becomes }
}

/** Large tables, on a machine that others use too. */
vi.setConfig({ testTimeout: 60_000 })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test.each<[string, () => [Content, Content]]>([
  [
    'a table of 500 × 12 with every figure changed',
    () => {
      const table = imported(500, 12)
      return [content(table), content(updated(table, 500, 12))]
    },
  ],
  ['a file of 1000 × 59 in an empty table', () => [content(empty), content(imported(1000, 59))]],
  ['a whole new table of 1000 × 59', () => [content(), content(imported(1000, 59))]],
])('%s is saved, and what is typed after it', async (_, act) => {
  const [before, after] = act()
  const { server, page, becomes } = aPage(before)
  becomes(after)
  await vi.advanceTimersByTimeAsync(1000)
  becomes({ ...after, title: 'Eiendom og bygg' })
  await vi.advanceTimersByTimeAsync(3000)
  expect(page.store.now().line.is).toBe('saved')
  expect(diff(server.content, asNode({ ...after, title: 'Eiendom og bygg' }))).toEqual([])
  expect(page.kept).toBeNull()
  page.autosave.stop()
})

test('two who change every figure of a table at once keep both', async () => {
  const table = imported(500, 6)
  const { server, page, becomes } = aPage(content(table))
  const ola = openPage(content(table), (save) => server.put(save))
  const theirs = updated(table, 500, 6)
  ola.writes(diff(asNode(content(table)), asNode(content(theirs))))
  await ola.autosave.settled()
  const mine = { ...table, rows: table.rows.map((row) => ({ ...row, cells: {} })) }
  becomes(content(mine))
  await page.autosave.settled()
  expect(page.store.now().line.is).toBe('saved')
  expect(page.store.now().collisions).toHaveLength(3000)
  for (const one of [page, ola]) one.autosave.stop()
})

test('a page that goes in the middle of a large act has kept all of it', async () => {
  const after = content(imported(1000, 30))
  const { server, page, becomes } = aPage(content())
  server.way = 'cut'
  becomes(after)
  await vi.advanceTimersByTimeAsync(1000)
  page.autosave.stop()
  server.way = 'open'
  const again = aPage(content())
  expect(await again.page.autosave.restore(page.kept as Kept)).toBe(true)
  await again.page.autosave.settled()
  expect(diff(again.server.content, asNode(after))).toEqual([])
  again.page.autosave.stop()
})
