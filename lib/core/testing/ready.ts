import type { Block, KindName } from '../blocks/all'
import { line, rich } from '../rich'
import { type Content, lacks } from '../section'

/** A part that lacks nothing, of each kind. */
export const ready: { [K in KindName]: (id: string) => Extract<Block, { kind: K }> } = {
  lead: (id) => ({ id, kind: 'lead', order: 'a0', text: line('Et godt år.') }),
  results: (id) => ({
    id,
    kind: 'results',
    order: 'a1',
    heading: null,
    items: [item('first', 'a0', 'Skolen sto ferdig.')],
  }),
  challenges: (id) => ({
    id,
    kind: 'challenges',
    order: 'a2',
    heading: 'Veien videre',
    items: [item('first', 'a0', 'Rekruttering.')],
  }),
  text: (id) => ({ id, kind: 'text', order: 'a3', heading: null, body: rich('Brødtekst.') }),
  table: (id) => ({
    id,
    kind: 'table',
    order: 'a4',
    heading: null,
    caption: 'Sykefravær',
    source: 'KOSTRA',
    stub: 'Enhet',
    columns: [{ id: 'year-2026', order: 'a0', label: '2026', type: 'number', unit: '%', decimals: 1 }],
    rows: [
      {
        id: 'schools',
        order: 'a0',
        label: 'Skoler',
        unit: '',
        decimals: null,
        total: false,
        highlight: false,
        cells: { 'year-2026': { value: '7.50', status: 'final' } },
      },
    ],
    notes: [{ id: 'note-1', order: 'a0', text: 'Uten vikarer.', at: { 'row:schools': true } }],
    absent: false,
  }),
  chart: (id) => ({
    id,
    kind: 'chart',
    order: 'a5',
    caption: 'Utvikling',
    form: 'bar',
    table: 'the-table',
    rows: {},
    without: {},
    alt: 'Fraværet går ned.',
  }),
}

export const item = (id: string, order: string, plain: string) => ({
  id: `item-${id}`,
  order,
  text: line(plain),
})
export const section = (...blocks: Block[]): Content => ({ title: 'Eiendom', language: 'nb', blocks })

/** What is lacking, as path and words. */
export const said = (content: Content) => lacks(content).map(({ path, says }) => [path.join('/'), says])
export const saidOf = (block: Block) => said(section(block))
