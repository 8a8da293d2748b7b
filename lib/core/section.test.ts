import { describe, expect, test } from 'vitest'
import { kindNames, kinds } from './blocks/all'
import { line, rich } from './rich'
import { blankContent, draftSchema, lacks, words } from './section'
import { item, ready, said, saidOf, section } from './testing/ready'

let made = 0
const newId = () => `thing-${++made}`

const everything = () => section(...kindNames.map((kind) => ready[kind](`the-${kind}`)))

test('a section with one good part of every kind lacks nothing, and can be saved', () => {
  expect(lacks(everything())).toEqual([])
  expect(draftSchema.parse(everything())).toEqual(everything())
})

test('a section without title and text says so', () => {
  expect(said(blankContent(' '))).toEqual([
    ['title', 'Kapittelet har ingen tittel.'],
    ['blocks', 'Kapittelet er tomt.'],
  ])
})

test.each(kindNames)('a new %s can be saved at once, and lacks something, in its own place', (kind) => {
  const block = kinds[kind].blank(newId, 'a0')
  expect(draftSchema.safeParse(section(block)).success).toBe(true)
  const found = lacks(section(block))
  expect(found.length).toBeGreaterThan(0)
  for (const { path, says } of found) {
    expect(path.slice(0, 2)).toEqual(['blocks', block.id])
    expect(says).toMatch(/^[A-ZÆØÅ].*\.$/)
  }
})

test('what is lacking comes in the order in which it is read', () => {
  const content = section(
    { ...ready.text('the-text'), order: 'a2', body: rich('') },
    { ...ready.lead('the-lead'), order: 'a1', text: line(' ') },
  )
  expect(said(content)).toEqual([
    ['blocks/the-lead/text', 'Ingressen er tom.'],
    ['blocks/the-text/body', 'Teksten er tom.'],
  ])
})

describe('results and challenges', () => {
  test.each(['results', 'challenges'] as const)('%s: at least one point, and no empty ones', (kind) => {
    const block = ready[kind]('the-list')
    const name = kind === 'results' ? 'Resultater' : 'Utfordringer'
    expect(saidOf({ ...block, items: [] })).toEqual([['blocks/the-list', `${name} har ingen punkter.`]])
    const items = [item('last', 'a2', ''), item('first', 'a0', ' '), item('good', 'a1', 'Bra.')]
    expect(saidOf({ ...block, items })).toEqual([
      ['blocks/the-list/items/item-first/text', `${name}: punkt 1 er tomt.`],
      ['blocks/the-list/items/item-last/text', `${name}: punkt 3 er tomt.`],
    ])
  })
})

describe('a chart', () => {
  test('has a caption, words for those who do not see it, and a table of the same section', () => {
    const chart = { ...ready.chart('the-chart'), caption: '', alt: ' ' }
    expect(said(section(ready.text('the-table'), chart))).toEqual([
      ['blocks/the-chart/caption', 'Figuren har ingen tittel.'],
      ['blocks/the-chart/table', 'Figuren har ingen tabell å tegne fra.'],
      ['blocks/the-chart/alt', 'Figuren mangler tekst for dem som ikke ser den.'],
    ])
    expect(said(section(ready.table('the-table'), ready.chart('the-chart')))).toEqual([])
  })
})

test('the words of a section are all that a reader sees, in reading order', () => {
  const content = everything()
  expect(words({ ...content, blocks: content.blocks.toReversed() })).toEqual([
    'Eiendom',
    'Et godt år.',
    'Skolen sto ferdig.',
    'Veien videre',
    'Rekruttering.',
    'For få lærere.',
    'Vi leter ennå.',
    'Brødtekst.',
    'Sykefravær',
    'Enhet',
    '2026',
    '%',
    'Skoler',
    '7.50',
    'Uten vikarer.',
    'KOSTRA',
    'Utvikling',
    'Fraværet går ned.',
    'En skole i tre med elever foran inngangen.',
    'Solvik skole sto ferdig i august.',
    'Foto: Anne Berg',
    'Kommunestyret',
    '2023–2027',
    'Arbeiderpartiet',
    'Ap',
    '9',
    'Ordfører',
    'Høyre',
    'H',
    '8',
    'Politisk sekretariat',
    'Byggene skal bruke mindre energi.',
    'energibruk',
    'kWh per m²',
    '150',
    '158',
    'PS 12/26',
    'Rådhuset skal ha varme fra sjøen.',
  ])
})

describe('what may be saved', () => {
  const refuses = (content: unknown) => !draftSchema.safeParse(content).success

  test('a draft may be wrong in content, not in form', () => {
    const table = ready.table('the-table')
    const rows = table.rows.map((row) => ({
      ...row,
      cells: { 'year-2026': { value: 'vet ikke', status: 'final' as const } },
    }))
    expect(refuses(section({ ...table, rows, caption: '' }))).toBe(false)
    expect(refuses({ ...section(), unknown: 1 })).toBe(true)
    expect(refuses({ ...section(), blocks: [{ ...ready.lead('the-lead'), colour: 'red' }] })).toBe(true)
    expect(refuses({ ...section(), blocks: [{ id: 'the-goal', kind: 'goals', order: 'a0' }] })).toBe(true)
    expect(refuses({ ...section(), language: 'sv' })).toBe(true)
  })

  test('no id stands twice in a list, for then the second would be lost in merging', () => {
    expect(refuses(section(ready.lead('the-lead'), ready.text('the-lead')))).toBe(true)
    const items = [item('same', 'a0', 'Ett.'), item('same', 'a1', 'To.')]
    expect(refuses(section({ ...ready.results('the-list'), items }))).toBe(true)
  })

  test('a full list says how much there is room for', () => {
    const items = Array.from({ length: 1001 }, (_, i) => item(`${i}`, 'a0', 'x'))
    const result = draftSchema.safeParse(section({ ...ready.results('the-list'), items }))
    expect(result.error?.issues[0]?.message).toBe('Det er plass til 1000 punkter.')
  })
})
