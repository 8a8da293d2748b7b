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
  answers: (id) => ({
    id,
    kind: 'answers',
    order: 'a2V',
    year: 2025,
    items: [
      {
        id: 'item-last-year',
        order: 'a0',
        was: line('For få lærere.'),
        status: 'open',
        says: line('Vi leter ennå.'),
      },
    ],
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
  seats: (id) => ({
    id,
    kind: 'seats',
    order: 'a6',
    caption: 'Kommunestyret',
    period: '2023–2027',
    source: 'Politisk sekretariat',
    groups: [
      { id: 'left-1', order: 'a0', name: 'Arbeiderpartiet', short: 'Ap', seats: '9', role: 'Ordfører' },
      { id: 'right-1', order: 'a1', name: 'Høyre', short: 'H', seats: '8', role: '' },
    ],
  }),
  goals: (id) => ({
    id,
    kind: 'goals',
    order: 'a7',
    heading: null,
    goals: [
      {
        id: 'goal-1',
        order: 'a0',
        goal: 'Byggene skal bruke mindre energi.',
        indicator: 'energibruk',
        unit: 'kWh per m²',
        target: '150',
        result: '158',
        status: 'partly',
        comment: '',
      },
    ],
    decisions: [
      {
        id: 'decision-1',
        order: 'a0',
        caseNumber: 'PS 12/26',
        date: '2026-03-10',
        text: 'Rådhuset skal ha varme fra sjøen.',
        status: 'done',
        comment: '',
      },
    ],
  }),
  figure: (id) => ({
    id,
    kind: 'figure',
    order: 'a6',
    shown: { type: 'picture', ref: 'the-school', width: 1200, height: 800 },
    alt: 'En skole i tre med elever foran inngangen.',
    caption: 'Solvik skole sto ferdig i august.',
    credit: 'Foto: Anne Berg',
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
