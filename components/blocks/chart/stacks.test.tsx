import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { kinds } from '@/lib/core/blocks/all'
import type { Chart } from '@/lib/core/blocks/chart'
import type { Table } from '@/lib/core/blocks/table'
import { chartText } from '@/lib/core/chart-text'
import { pasteAt } from '@/lib/core/grid/paste'
import { inLanguage } from '@/lib/language'
import { ChartView } from './view'

/** A chart of all rows of what a person pasted. */
function made(form: Chart['form'], cells: string[][]): [Chart, Table] {
  let n = 0
  const newId = () => `id${String(++n).padStart(6, '0')}`
  const table = pasteAt(kinds.table.blank(newId, 'a0'), { row: null, column: 'label' }, cells, newId)
  const rows = Object.fromEntries(table.rows.map(({ id }) => [id, true as const]))
  return [{ ...kinds.chart.blank(newId, 'a1'), caption: 'Ansatte', form, table: table.id, rows }, table]
}

function draw(form: Chart['form'], cells: string[][]): string {
  const [chart, table] = made(form, cells)
  return renderToStaticMarkup(
    <ChartView
      block={chart}
      siblings={[table, chart]}
      year={2026}
      language="nb"
      numberOf={() => '4.1'}
      noteNumberOf={() => 1}
      fileOf={() => null}
      pictureOf={() => []}
    />,
  )
}

const heights = (markup: string) =>
  [...markup.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map((found) => Number(found[1]))
const staff = [
  ['', '2025', '2026'],
  ['Kvinner', '30', '31'],
  ['Menn', '10', '12'],
]

describe('stacked bars', () => {
  const markup = draw('stacked', staff)

  test('pile up the rows, with the sum above and the names beside', () => {
    const [women = 0, men = 0] = heights(markup)
    expect((women + 2) / (men + 2)).toBeCloseTo(3, 1)
    expect(markup).toContain('>40</text>')
    expect(markup).toContain('>43</text>')
    expect(markup).toMatch(/>Kvinner<\/text>.*>Menn<\/text>|>Menn<\/text>.*>Kvinner<\/text>/)
    expect(markup).not.toContain('class="key')
  })

  test('say that the sum is not known where a part is missing', () => {
    const gap = draw('stacked', [...staff.slice(0, 2), ['Menn', '..', '12']])
    expect(heights(gap)).toHaveLength(3)
    expect(gap).toContain('>..</text>')
  })

  test('sum with the decimals of their parts, in whichever language the figures are written', () => {
    const cells = [staff[0]!, ['Kvinner', '1 230,5', '31,25'], ['Menn', '10', '12']]
    expect(draw('stacked', cells)).toContain('>1\u00a0240,5</text>')
    expect(inLanguage('en', () => draw('stacked', cells))).toContain('>1,240.5</text>')
  })

  test('pile what is below zero downwards', () => {
    const below = draw('stacked', [
      ['', '2025', '2026'],
      ['Inn', '30', '31'],
      ['Ut', '-10', '-12'],
    ])
    expect(heights(below)).toHaveLength(4)
    expect(below).not.toMatch(/NaN|Infinity|height="-/)
  })
})

describe('shares', () => {
  test('are of a hundred per cent, in every bar', () => {
    const markup = draw('share', staff)
    expect(markup).toContain('>75\u00a0%</text>')
    const [a = 0, b = 0, c = 0, d = 0] = heights(markup)
    expect(a + b).toBeCloseTo(c + d, 0)
    expect(markup).toContain('Prosent av summen')
  })

  test('of a whole with a part missing are not drawn', () => {
    const gap = draw('share', [...staff.slice(0, 2), ['Menn', '..', '12']])
    expect(heights(gap)).toHaveLength(2)
    expect(gap).toContain('>..</text>')
  })

  test('are told in words, column by column', () => {
    expect(chartText(...made('share', staff))).toBe(
      '2025: Kvinner 75\u00a0% og Menn 25\u00a0%. 2026: Kvinner 72\u00a0% og Menn 28\u00a0%.',
    )
  })
})

test.each(['stacked', 'share'] as const)('%s with long names lie down, with a key', (form) => {
  const many = [
    'Oppvekst og utdanning',
    'Helse, omsorg og velferd',
    'Teknisk drift',
    'Administrasjon',
    'Kultur',
  ]
  const markup = draw(form, [
    ['', ...many],
    ['Kvinner', '1', '2', '3', '4', '5'],
    ['Menn', '1', '1', '1', '1', '1'],
  ])
  expect(markup).toContain('viewBox="0 0 360')
  expect(markup).toContain('class="key small"')
  expect(markup).not.toMatch(/NaN|Infinity|style=/)
})

test('bars of one column are a bar for each row', () => {
  const rows = Array.from({ length: 12 }, (_, i) => [`Enhet med et ganske langt navn ${i}`, String(i)])
  const markup = draw('bar', [['', 'Sykefravær'], ...rows])
  expect(markup.split('<rect').length - 1).toBe(12)
  expect(markup).toContain('Enhet med et ganske langt navn 11')
})

test.each(['bar', 'line', 'stacked', 'share'] as const)(
  '%s holds very small and very large figures',
  (form) => {
    const markup = draw(form, [
      ['', '2025', '2026'],
      ['Stort', '12345678901', '1'],
      ['Lite', '0,0001', '0'],
    ])
    expect(markup).not.toMatch(/NaN|Infinity|e-\d|style=/)
  },
)
