import { inOrder, keysAt } from '@/lib/core/order'
import { line } from '@/lib/core/rich'
import type { Json } from '@/lib/core/tree'
import { aSection, type Cast, save } from '@/lib/testing/cast'

const sentence =
  'Skolen åpnet to uker før fristen og kostet mindre enn rammen, og elevene trives i de nye rommene.'

const name = (kind: string, i: number) => `${kind}-${String(i).padStart(3, '0')}`

/** A section of 300 results and a table of 100 rows by 12 columns, or of fewer. */
export async function aBigSection(
  cast: Cast,
  { points, rows: lines } = { points: 300, rows: 100 },
): Promise<string> {
  const id = await aSection(cast, { at: 'blank' })
  const orders = keysAt(inOrder([]), 0, 300)
  const items = orders
    .slice(0, points)
    .map((order, i) => ({ id: name('punkt', i), order, text: line(sentence) }))
  const columns = orders.slice(0, 12).map((order, i) => ({
    ...{ id: name('kolonne', i), order, label: `${2015 + i}`, type: 'number', unit: '', decimals: null },
  }))
  const rows = orders.slice(0, lines).map((order, i) => {
    const cells = columns.map((column, n) => [column.id, { value: `${i * 12 + n}.5`, status: 'final' }])
    const plain = { unit: '', decimals: null, total: false, highlight: false }
    return { id: name('rad-nr', i), order, label: `Rad ${i}`, ...plain, cells: Object.fromEntries(cells) }
  })
  const results = { id: 'resultater', kind: 'results', order: 'a0', heading: null, items }
  const empty = { heading: null, caption: 'Tall', source: '', stub: '', notes: [], absent: false }
  const table = { id: 'stor-tabell', kind: 'table', order: 'a1', ...empty, columns, rows }
  await save(cast.kari, id, [
    { path: ['blocks', results.id], to: results as Json },
    { path: ['blocks', table.id], to: table as Json },
  ])
  return id
}
