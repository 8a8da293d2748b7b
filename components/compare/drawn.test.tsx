import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/core/blocks/all'
import type { Table } from '@/lib/core/blocks/table'
import { compare } from '@/lib/core/compare'
import { line, rich } from '@/lib/core/rich'
import type { Content } from '@/lib/core/section'
import { anyContent } from '@/lib/core/testing/contents'
import { ComparisonView } from './comparison'

const drawn = (before: Content, after: Content, all = true) =>
  renderToStaticMarkup(
    <ComparisonView
      comparison={compare(before, after, 2026)}
      all={all}
      other="?vis=alt"
      byOf={() => 'Kari Nesse 12. november'}
      pictureAt={(ref) => `/bilder/${ref}`}
    />,
  )

const stops = (html: string) => html.split('data-change=').length - 1

const content = (...blocks: Block[]): Content => ({ title: 'Eiendom', language: 'nb', blocks })

const figures = (...rows: [label: string, value: string, status?: 'preliminary'][]): Table => ({
  id: 'table-1',
  kind: 'table',
  order: 'a0',
  heading: null,
  caption: 'Nøkkeltall',
  source: 'SSB',
  stub: '',
  columns: [{ id: 'y2026', order: 'a0', label: '2026', type: 'number', unit: 'kWh', decimals: null }],
  rows: rows.map(([label, value, status], i) => ({
    id: `row-${label}`,
    order: `a${i}`,
    label,
    unit: '',
    decimals: null,
    total: false,
    highlight: false,
    cells: { y2026: { value, status: status ?? 'final' } },
  })),
  notes: [],
  absent: false,
})

describe('a comparison as drawn', () => {
  test('draws a chart once where only its text for those who do not see it was approved', () => {
    const chart = (altOf: string): Block => ({
      ...{ id: 'chart-1', kind: 'chart', order: 'a1', caption: 'Energibruk', form: 'bar', table: 'table-1' },
      ...{ rows: {}, without: {}, alt: 'Den gikk ned.', altOf },
    })
    const [before, after] = ['', 'approved'].map((altOf) => content(figures(['Strøm', '12']), chart(altOf)))
    const parts = compare(before as Content, after as Content, 2026).parts
    expect(parts.map(({ redrawn }) => redrawn)).not.toContain(true)
  })

  test.each([true, false])('has a stop for each change, and no more (all shown: %s)', (all) => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        expect(stops(drawn(before, after, all))).toBe(compare(before, after, 2026).changes)
      }),
      { numRuns: 150 },
    )
  })

  test('is valid HTML whatever changed', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off', 'long-title': 'off' },
    })
    for (const [before, after] of fc.sample(fc.tuple(anyContent, anyContent), { numRuns: 60, seed: 3 })) {
      const report = await validator.validateString(drawn(before as Content, after as Content))
      expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    }
  })

  test('sets a changed cell as before and now, with the status in words', () => {
    const html = drawn(
      content(figures(['Energi', '161', 'preliminary'])),
      content(figures(['Energi', '158'])),
    )
    const [cell] = html.match(/<td id="endring-table-1-cell-row-Energi-y2026".*?<\/td>/) ?? []
    expect(
      cell
        ?.replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('Før 161 foreløpig tall Nå 158 endelig tall')
  })

  test('marks rows that came and went, and folds those that stand', () => {
    const html = drawn(
      content(figures(['Areal', '1'], ['Energi', '2'], ['Utslipp', '3'])),
      content(figures(['Areal', '1'], ['Energi', '2'], ['Vann', '4'])),
      false,
    )
    expect(html).toContain('Rad 1 til 2 er uendret.')
    expect(html).toContain('<del><span class="ds-sr-only">fjernet: </span>Utslipp</del>')
    expect(html).toContain('<ins><span class="ds-sr-only">satt inn: </span>Vann</ins>')
    expect(html).toMatch(/<del>3.*<ins>4/)
  })

  test('draws a chart twice where its table changed', () => {
    const chart: Block = {
      id: 'chart-1',
      kind: 'chart',
      order: 'a1',
      caption: 'Energi',
      form: 'bar',
      table: 'table-1',
      rows: {},
      without: {},
      alt: 'Den går ned.',
    }
    const html = drawn(
      content(figures(['Energi', '161']), chart),
      content(figures(['Energi', '158']), chart),
      false,
    )
    expect(html.match(/<figure/g)).toHaveLength(2)
    expect(html).toContain('Figuren er tegnet på nytt, fordi tabellen er endret.')
  })

  test('folds the paragraphs of a long text that stand', () => {
    const text = (middle: string): Block => ({
      id: 'text-1',
      kind: 'text',
      order: 'a0',
      heading: null,
      body: rich('En.', 'To.', 'Tre.', middle, 'Fem.', 'Seks.', 'Sju.'),
    })
    const html = drawn(content(text('Fire.')), content(text('Fire hundre.')), false)
    expect(html).toContain('To avsnitt er uendret.')
    expect(html).not.toContain('Sju.')
    expect(html).toContain('endret av Kari Nesse 12. november')
  })

  test('sets a goal as a card with each changed field marked, and leaves the others', () => {
    const goals = (result: string, status: 'partly' | 'reached'): Block => ({
      ...{ id: 'goals-1', kind: 'goals', order: 'a0', heading: null, decisions: [] },
      goals: [
        {
          ...{ id: 'goal-1', order: 'a0', goal: 'Lavere fravær', indicator: 'NAV', unit: '%', target: '7' },
          ...{ result, status, comment: '' },
        },
      ],
    })
    const html = drawn(content(goals('8', 'partly')), content(goals('6,9', 'reached')), false)
    expect(html).toMatch(/<dt>Resultat<\/dt><dd>.*?<del>.*?8.*?<\/del><ins>.*?6,9.*?<\/ins>.*?<\/dd>/)
    expect(html).toMatch(/<del>.*?Delvis nådd<\/span><\/del> <ins>.*?Nådd<\/span><\/ins>/)
    expect(html.match(/<dt>Måltall<\/dt><dd>(.*?)<\/dd>/)?.[1]).not.toContain('<ins>')
    expect(stops(html)).toBe(1)
  })

  test('sets what became of a challenge as the status that went and the one that came', () => {
    const answers = (status: 'open' | 'solved'): Block => ({
      ...{ id: 'answers-1', kind: 'answers', order: 'a0', year: 2025 },
      items: [{ id: 'item-1', order: 'a0', was: line('Etterslepet er stort.'), status, says: line('Nå.') }],
    })
    const html = drawn(content(answers('open')), content(answers('solved')), false)
    expect(html).toMatch(/<del>.*?Fortsatt åpen<\/span><\/del> <ins>.*?Løst<\/span><\/ins>/)
  })

  test('sets an elected body as two half circles and who had, and has, how many seats', () => {
    const seats = (...groups: [name: string, seats: string][]): Block => ({
      ...{ id: 'seats-1', kind: 'seats', order: 'a0', caption: 'Kommunestyret', period: '', source: '' },
      groups: groups.map(([name, count], i) => ({
        ...{ id: `group-${name}`, order: `a${i}`, name, short: '', seats: count, role: '' },
      })),
    })
    const html = drawn(
      content(seats(['Rødt', '2'], ['Høyre', '3'])),
      content(seats(['Rødt', '4'], ['Venstre', '1'])),
      false,
    )
    expect(html.match(/<svg/g)).toHaveLength(2)
    expect(html).toMatch(/Rødt<.*?<td class="n"><del>2<\/del><\/td><td class="n"><ins>4<\/ins><\/td>/)
    expect(html).toMatch(/I alt<\/th><td class="n">5<\/td><td class="n">5<\/td>/)
    expect(stops(html)).toBe(3)
  })

  test('sets a picture beside the one it took the place of, and only then', () => {
    const picture = (ref: string): Block => ({
      ...{ id: 'figure-1', kind: 'figure', order: 'a0', alt: 'Skolen', caption: 'Ny skole', credit: 'Foto' },
      shown: { type: 'picture', ref, width: 960, height: 640 },
    })
    const html = drawn(content(picture('old')), content(picture('new')), false)
    expect(html).toMatch(/Før.*?src="\/bilder\/old".*?Nå.*?src="\/bilder\/new"/)
    expect(drawn(content(picture('old')), content(picture('old'))).match(/<img/g)).toHaveLength(1)
  })
})
