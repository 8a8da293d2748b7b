import { describe, expect, test } from 'vitest'
import type { Block } from '../blocks/all'
import type { Table } from '../blocks/table'
import { compareWithLast } from '../compare'
import { line } from '../rich'
import type { Content } from '../section'

const content = (...blocks: Block[]): Content => ({
  title: 'Eiendom',
  language: 'nb',
  blocks: blocks.map((block, i) => ({ ...block, order: `a${i}` })),
})

const challenges = (id: string, ...items: { id: string; text: string; continues?: string }[]): Block => ({
  id,
  kind: 'challenges',
  order: 'a0',
  heading: null,
  items: items.map(({ text, ...item }, i) => ({ ...item, order: `a${i}`, text: line(text) })),
})

/** A table of one row, with a figure for each year. */
const energy = (id: string, figures: Record<string, string>, caption = 'Nøkkeltall'): Table => {
  const years = Object.entries(figures)
  return {
    id,
    kind: 'table',
    order: 'a1',
    heading: null,
    caption,
    source: '',
    stub: '',
    columns: years.map(([label], i) => ({
      id: `${id}-c${i}`,
      order: `a${i}`,
      label,
      type: 'number',
      unit: 'kWh',
      decimals: null,
    })),
    rows: [
      {
        id: `${id}-row`,
        order: 'a0',
        label: 'Energibruk',
        unit: '',
        decimals: null,
        total: false,
        highlight: false,
        cells: Object.fromEntries(
          years.map(([, value], i) => [`${id}-c${i}`, { value, status: 'final' as const }]),
        ),
      },
    ],
    notes: [],
    absent: false,
  }
}

const fatesOf = (last: Content, now: Content, part: number) =>
  compareWithLast(last, now, 2026)
    .parts[part]?.lines.filter(({ fate }) => fate !== 'same')
    .map(({ label, fate }) => [label, fate])

describe('last year’s section is compared by what belongs together', () => {
  test('a carried-on point by its origin, another by what it says', () => {
    const last = content(
      challenges(
        'old-part',
        { id: 'point-1', text: 'Etterslepet er stort.' },
        { id: 'point-2', text: 'Tre barnehager har dårlig luft på kalde dager.' },
        { id: 'point-3', text: 'Vi har ikke nok omsorgsboliger.' },
      ),
    )
    const now = content(
      challenges(
        'new-part',
        { id: 'fresh-1', text: 'Vedlikeholdet henger etter.', continues: 'point-1' },
        { id: 'fresh-2', text: 'To barnehager har dårlig luft på kalde dager.' },
        { id: 'fresh-4', text: 'Byggeprisene svinger.' },
      ),
    )
    expect(fatesOf(last, now, 1)).toEqual([
      ['Utfordring 1', 'changed'],
      ['Utfordring 2', 'changed'],
      ['Utfordring 3', 'removed'],
      ['Utfordring 3', 'added'],
    ])
  })

  test('the figures of a year that both tables show, wherever it stands', () => {
    const last = content(energy('tab-old', { '2024': '176', '2025': '169' }))
    const now = content(energy('tab-new', { '2025': '168', '2026': '163' }))
    const { figures, parts } = compareWithLast(last, now, 2026)
    expect(figures.map(({ what, before, after }) => [what, before.figure, after.figure])).toEqual([
      ['Energibruk, 2025', '169', '168'],
    ])
    expect(parts[1]?.lines.map(({ id, fate }) => [id, fate])).toEqual([
      ['caption', 'same'],
      ['column:tab-old-c0', 'removed'],
      ['column:tab-new-c0', 'same'],
      ['column:tab-new-c1', 'added'],
      ['row:tab-new-row', 'same'],
    ])
  })

  test('of two tables, the one with the same title though its year is another', () => {
    const last = content(
      energy('table-1', { '2025': '1' }, 'Drift 2025'),
      energy('table-2', { '2025': '2' }, 'Areal'),
    )
    const now = content(
      energy('table-3', { '2025': '2' }, 'Areal'),
      energy('table-4', { '2025': '1' }, 'Drift 2026'),
    )
    const { parts, figures } = compareWithLast(last, now, 2026)
    expect(figures).toEqual([])
    expect(parts.map(({ fate }) => fate)).toEqual(['same', 'same', 'changed'])
    expect(parts.filter(({ moved }) => moved)).toHaveLength(1)
  })

  test('the same section with other ids has not changed', () => {
    const last = content(
      challenges('old-part', { id: 'point-1', text: 'Ord.' }),
      energy('table-1', { '2025': '1' }),
    )
    const now = content(
      challenges('new-part', { id: 'fresh-1', text: 'Ord.', continues: 'point-1' }),
      energy('table-2', { '2025': '1' }),
    )
    expect(compareWithLast(last, now, 2026).changes).toBe(0)
  })
})
