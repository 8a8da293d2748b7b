import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Chart } from '@/lib/core/blocks/chart'
import type { Cell, Table } from '@/lib/core/blocks/table'
import { table } from '@/lib/core/blocks/table-kind'
import { runsOf } from './runs'
import { ticks } from './scale'
import { ChartView } from './view'

/** A chart of one row through as many years as there are figures; `null` is a missing one, `*` preliminary. */
function draw(
  form: Chart['form'],
  figures: (string | null)[],
  label = (i: number) => String(2001 + i),
): string {
  const cellOf = (figure: string | null): Cell => {
    if (figure === null) return { value: '', status: 'missing' }
    return { value: figure.replace('*', ''), status: figure.endsWith('*') ? 'preliminary' : 'final' }
  }
  const columns = figures.map((_, i) => ({
    id: `c${i}`,
    order: `a${String.fromCharCode(65 + i)}`,
    label: label(i),
    type: 'number' as const,
    unit: '',
    decimals: null,
  }))
  const cells = Object.fromEntries(figures.map((figure, i) => [`c${i}`, cellOf(figure)]))
  const row = { label: 'Energi', unit: 'kWh', decimals: null, total: false, highlight: false, cells }
  const source: Table = {
    ...table.blank(() => 'tabell-1', 'a0'),
    columns,
    rows: [{ id: 'row-no-1', order: 'a0', ...row }],
  }
  const chart: Chart = {
    id: 'figur-1',
    kind: 'chart',
    order: 'a1',
    caption: 'Energibruk',
    form,
    table: source.id,
    rows: {},
    without: {},
    alt: 'Den går ned.',
  }
  return renderToStaticMarkup(
    <ChartView
      block={chart}
      siblings={[source, chart]}
      year={2026}
      language="nb"
      numberOf={() => '4.1'}
      noteNumberOf={() => 1}
      fileOf={() => null}
      pictureOf={() => []}
    />,
  )
}

const count = (markup: string, part: string) => markup.split(part).length - 1

describe('a chart', () => {
  test('says its title, what it shows, and where the figures are', () => {
    const markup = draw('bar', ['176', '171', '158*'])
    expect(markup).toContain('<title id="c-figur-1-t">Energibruk</title>')
    expect(markup).toContain('Den går ned. Tallene står i tabell 4.1.</desc>')
    expect(markup).toContain('<a href="#tabell-tabell-1">tabell 4.1</a>')
  })

  test('draws no bar where there is no figure, but says so', () => {
    const markup = draw('bar', ['176', null, '158'])
    expect(count(markup, '<rect')).toBe(2)
    expect(markup).toContain('>..</text>')
  })

  test('stripes a preliminary bar and explains it', () => {
    const markup = draw('bar', ['176', '158*'])
    expect(markup).toContain('fill="url(#c-figur-1-p1)"')
    expect(markup).toContain('Skravert: foreløpig tall')
    expect(draw('bar', ['176', '158'])).not.toContain('<pattern')
  })

  test('keeps bars on zero: twice the figure is twice the bar', () => {
    const heights = [...draw('bar', ['50', '100']).matchAll(/height="([\d.]+)"/g)].map((found) =>
      Number(found[1]),
    )
    expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? 0), 0)
  })

  test('lays the bars down where labels or figures are too long to stand', () => {
    const long = draw('bar', ['1', '2', '3'], (i) => `Et tjenesteområde med langt navn ${i}`)
    expect(long).toContain('viewBox="0 0 360')
    expect(draw('bar', Array<string>(20).fill('1234'))).toContain('viewBox="0 0 360')
  })

  test.each([1, 2, 20])('of %i points has only figures for coordinates', (length) => {
    for (const form of ['bar', 'line'] as const) {
      const markup = draw(
        form,
        Array.from({ length }, (_, i) => String(i - 5)),
      )
      expect(markup).not.toMatch(/NaN|Infinity|undefined/)
      expect(markup).not.toContain('style=')
    }
  })

  test('says where its axis begins, when that is not zero', () => {
    expect(draw('line', ['176', '171', '158'])).toContain('Aksen begynner på')
    expect(draw('line', ['10', '171', '158'])).not.toContain('Aksen begynner på')
  })

  test('is not drawn from nothing', () => expect(draw('line', [null, null])).toBe(''))
})

describe('a line', () => {
  const point = (value: number | null, preliminary = false) => ({ label: '', text: '', value, preliminary })

  test('breaks where a figure is missing, and turns dashed towards a preliminary one', () => {
    const points = [point(1), point(2), point(null), point(3), point(4), point(5, true)]
    expect(runsOf(points)).toEqual([
      { from: 0, values: [1, 2], preliminary: false },
      { from: 3, values: [3, 4], preliminary: false },
      { from: 4, values: [4, 5], preliminary: true },
    ])
  })

  test.each([
    [
      [158, 176],
      [155, 160, 165, 170, 175, 180],
    ],
    [
      [1, 8],
      [0, 2, 4, 6, 8],
    ],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
    [
      [7, 7],
      [6, 8],
    ],
  ])('of %j has round figures on its axis', (values, axis) => expect(ticks(values)).toEqual(axis))
})
