import { describe, expect, test } from 'vitest'
import type { Block } from './blocks/all'
import type { Row, Table } from './blocks/table'
import { hints } from './hints'
import { type Line, line, type Rich, rich } from './rich'
import type { Language } from './section'

const text = (body: Rich): Block => ({ id: 'tekst-1', kind: 'text', order: 'a0', heading: null, body })
const lead = (doc: Line): Block => ({ id: 'ingress-1', kind: 'lead', order: 'a0', text: doc })

const says = (blocks: Block[], language: Language = 'nb') =>
  hints({ title: 'Eiendom', language, blocks }, 2026).map((hint) => hint.says)

const column = (label: string, order: string) =>
  ({ id: `kolonne-${label}`, order, label, type: 'number', unit: '', decimals: null }) as const

function row(label: string, unit: string, values: Record<string, string>): Row {
  const cells = Object.entries(values).map(([year, value]) => [
    `kolonne-${year}`,
    { value, status: 'final' as const },
  ])
  return {
    id: `rad-${label.slice(0, 8).toLowerCase()}`,
    order: 'a0',
    label,
    unit,
    decimals: null,
    total: false,
    highlight: false,
    cells: Object.fromEntries(cells),
  }
}

function table(...rows: Row[]): Table {
  return {
    id: 'tabell-1',
    kind: 'table',
    order: 'a1',
    heading: null,
    caption: 'Nøkkeltall',
    source: 'HR-systemet',
    stub: '',
    columns: [column('2025', 'a0'), column('2026', 'a1')],
    rows,
    notes: [],
    absent: false,
  }
}

describe('a figure that the table tells otherwise', () => {
  const absence = table(row('Sykefravær', 'prosent', { 2025: '7.9', 2026: '7.5' }))

  test('is shown with both', () => {
    expect(says([text(rich('Sykefraværet gikk ned til 7,4 prosent.')), absence])).toEqual([
      'Teksten sier 7,4 prosent, tabellen «Nøkkeltall» sier 7,5 prosent (Sykefravær, 2026).',
    ])
  })

  test.each([
    'Sykefraværet gikk ned fra 7,9 til 7,5 prosent.',
    'Sykefraværet gikk ned med 0,4 prosent på ett år.',
    'Sykefraværet er nær 8 prosent, og 312 ansatte svarte.',
    'Målet for sykefraværet er 7 prosent.',
    'I 2026 var sykefraværet lavere enn i 2019, se § 14 og side 7.',
    'Energibruken falt med 7,4 prosent.',
  ])('%s: nothing to say', (sentence) => {
    expect(says([text(rich(sentence)), absence])).toEqual([])
  })

  test('the year in the sentence says which figure is meant', () => {
    expect(says([text(rich('I 2025 var sykefraværet 7,2 %.')), absence])).toEqual([
      'Teksten sier 7,2 %, tabellen «Nøkkeltall» sier 7,9 prosent (Sykefravær, 2025).',
    ])
  })

  test('millions and thousands are the same money', () => {
    const backlog = table(row('Etterslep på vedlikehold', '1000 kr', { 2025: '374000', 2026: '386000' }))
    expect(says([lead(line('Etterslepet på vedlikeholdet er 386 millioner kroner.')), backlog])).toEqual([])
    expect(says([lead(line('Etterslepet på vedlikeholdet er 368 millioner kroner.')), backlog])).toEqual([
      'Teksten sier 368 millioner kroner, tabellen «Nøkkeltall» sier 386\u00a0000 (i 1000 kr) (Etterslep på vedlikehold, 2026).',
    ])
  })
})

describe('an abbreviation', () => {
  test('that nobody explains is named once, at its first place', () => {
    expect(says([text(rich('HMS er viktig.', 'Alle har HMS-kort, og HMS måles.'))])).toEqual([
      '«HMS» er ikke forklart.',
    ])
  })

  test.each([
    'Helse, miljø og sikkerhet (HMS) er viktig. HMS måles.',
    'HMS (helse, miljø og sikkerhet) er viktig.',
    'NAV og KS er med, og IT-avdelingen.',
    'VIKTIG MELDING TIL ALLE',
  ])('%s: nothing to say', (sentence) => {
    expect(says([text(rich(sentence))])).toEqual([])
  })
})

describe('a link', () => {
  const linked = (words: string): Rich => ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Planen finner du ' },
          {
            type: 'text',
            text: words,
            marks: [{ type: 'link', attrs: { href: 'https://solvik.example/plan' } }],
          },
        ],
      },
    ],
  })

  test('says where it leads', () => {
    expect(says([text(linked('her'))])).toEqual(['Lenken «her» sier ikke hvor den fører.'])
    expect(says([text(linked('https://solvik.example/plan'))])).toHaveLength(1)
    expect(says([text(linked('i klimaplanen'))])).toEqual([])
  })
})

describe('a sentence', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `ord${i}`).join(' ')

  test('of more than 35 words is long; points in abbreviations and dates end nothing', () => {
    expect(says([text(rich(`${words(35)}.`))])).toEqual([])
    expect(says([text(rich(`${words(36)}.`))])).toHaveLength(1)
    expect(says([text(rich(`${words(18)} ca. ${words(18)}.`))])).toHaveLength(1)
    expect(says([text(rich(`${words(18)}. Så ${words(18)}.`))])).toEqual([])
  })
})

describe('the two written standards', () => {
  test('are not mixed', () => {
    expect(says([text(rich('Vi har ikkje nådd målet, men jobber videre.'))])).toEqual(['«ikkje» er nynorsk.'])
    expect(says([text(rich('Vi har ikke nådd målet.'))], 'nn')).toEqual(['«ikke» er bokmål.'])
    expect(says([text(rich('Dei har ikkje nådd målet.'))], 'nn')).toEqual([])
  })

  test('a quotation speaks for itself', () => {
    expect(says([text(rich('Ordføreren sa «eg er nøgd» i talen.'))])).toEqual([])
  })
})

test('a table says where its figures come from, and has some in each column', () => {
  const bare = { ...table(row('Ansatte', '', { 2025: '410' })), source: '' }
  const empty = {
    ...bare,
    rows: bare.rows.map((one) => ({
      ...one,
      cells: { ...one.cells, 'kolonne-2026': { value: '', status: 'final' as const } },
    })),
  }
  expect(says([empty])).toEqual([
    'Tabellen «Nøkkeltall»: kolonnen «2026» har ingen tall.',
    'Tabellen «Nøkkeltall» sier ikke hvor tallene kommer fra.',
  ])
})

test('last year’s words in an answer are not this year’s to mend', () => {
  const block = {
    id: 'svar-1',
    kind: 'answers',
    order: 'a0',
    items: [{ id: 'punkt-1', order: 'a0', was: line('HMS er svak.') }],
  }
  expect(says([block as unknown as Block])).toEqual([])
})

test('a hint is known again by what it is about, wherever it moves', () => {
  const [one] = hints({ title: '', language: 'nb', blocks: [text(rich('HMS er viktig.'))] }, 2026)
  const [other] = hints({ title: '', language: 'nb', blocks: [lead(line('Vi måler HMS.'))] }, 2026)
  expect(one?.key).toBe(other?.key)
  expect(one?.why).not.toBe('')
})

describe('a thousand items, and a text made to be slow,', { timeout: 3000 }, () => {
  const long = (piece: string) => text(rich(piece.repeat(Math.floor(50_000 / piece.length))))
  const figures = table(row('Sykefravær', 'prosent', { 2025: '7.9', 2026: '7.5' }))

  test.each([
    ['ABCDEF (', 'GHIJKL ('],
    ['«mål sykefravær 7,4 prosent mål', '«'],
    ['sykefravær målmål 1 111', 'mål'],
    ['ca. A', 'f.eks. Bl.a. '],
    ['Sykefravær 7 111x', ' 111'],
    ['AB ', '.  \n'],
  ])('%s %s', (start, piece) => {
    const blocks = [lead(line(start)), long(start), long(piece), long(`${start} ${piece}`), figures]
    expect(hints({ title: '', language: 'nb', blocks }, 2026)).toBeInstanceOf(Array)
  })

  test('are read at once', () => {
    const items = Array.from({ length: 1000 }, (_, i) => ({
      id: `punkt-${i}`,
      order: `a${String(i).padStart(4, '0')}`,
      text: line(`ABC${i % 10} og XYZ: sykefraværet i enhet ${i} var 7,${i % 10} prosent, mot 7,9 i fjor.`),
    }))
    const results: Block = { id: 'resultater', kind: 'results', order: 'a0', heading: null, items }
    expect(says([results, figures])).toContain('«XYZ» er ikke forklart.')
  })
})
