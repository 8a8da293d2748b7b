import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from './access'
import { isOverdue, judgeFilling, type RequestFacts, ties } from './asking'
import { countOf, emptyPlaces, fillCell, onlyFills } from './asking/cells'
import { answerInSight, inSight } from './asking/sight'
import { type Cell, emptyCell, type Table } from './blocks/table'
import { ready } from './testing/ready'
import { askedWords, owesWords } from './words/asking'

const who = (id: string, ...grants: Grant[]): Actor => ({
  id,
  name: id,
  email: `${id}@solvik.example`,
  grants,
})
const request: RequestFacts = { department: 'hr', person: 'amina', answered: false, withdrawn: false }
const draft = { state: 'draft' as const, imported: false }

const column = (id: string, more: Partial<Table['columns'][number]> = {}): Table['columns'][number] => ({
  id,
  order: `a${id.length}`,
  label: id,
  type: 'number',
  unit: '',
  decimals: null,
  ...more,
})
const row = (id: string, cells: Record<string, Cell> = {}): Table['rows'][number] => ({
  id,
  order: 'a0',
  label: id,
  unit: '',
  decimals: null,
  total: false,
  highlight: false,
  cells,
})
const final = (value: string): Cell => ({ value, status: 'final' })

const table: Table = {
  ...ready.table('the-table'),
  caption: 'Kurs',
  columns: [
    column('people'),
    column('prices'),
    column('sharing', { formula: { kind: 'ratio', of: ['people', 'prices'] } }),
  ],
  rows: [
    row('janitors', { people: final('26') }),
    row('cleaners', { people: { value: '', status: 'missing' } }),
    row('kitchen'),
  ],
  notes: [],
}
const wanted = { table: 'the-table', columns: ['people'] }

describe('who may fill in', () => {
  const reaching = who('per', { role: 'editor', departments: ['organisasjon', 'hr'] })

  test('whoever writes for the unit or one above it, the person named, and nobody by another role', () => {
    expect(ties(reaching, request)).toEqual(['unit'])
    expect(ties(who('amina'), request)).toEqual(['named'])
    expect(ties(who('jonas', { role: 'approver', departments: ['hr'] }), request)).toEqual([])
    expect(ties(who('kari', { role: 'editor', departments: ['eiendom'] }), request)).toEqual([])
    expect(ties(who('rune', { role: 'administrator', departments: null }), request)).toEqual([])
  })

  test('a manager looks on, and is told so in words', () => {
    const turid = who('turid', { role: 'manager', departments: null })
    expect(judgeFilling(turid, request, draft)).toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  test('nobody, when the section was sent, the question taken back or the answer given', () => {
    const says = (facts: RequestFacts, state: 'draft' | 'submitted') => {
      const judged = judgeFilling(who('amina'), facts, { state, imported: false })
      return judged.ok ? '' : judged.refusal.says
    }
    expect(says(request, 'draft')).toBe('')
    expect(says(request, 'submitted')).toBe(
      'Kapittelet er sendt til godkjenning. Be den som skriver, om å hente det tilbake.',
    )
    expect(says({ ...request, withdrawn: true }, 'draft')).toContain('trukket tilbake')
    expect(says({ ...request, answered: true }, 'draft')).toContain('Ta svaret tilbake')
  })
})

describe('what is still empty', () => {
  test('counts the cells that were asked for; a sign for missing says something', () => {
    expect(countOf([table], wanted)).toEqual({ asked: 3, empty: 1 })
    expect(emptyPlaces(table, wanted).map((place) => place.row.id)).toEqual(['kitchen'])
  })

  test('leaves out what is computed when the whole table was asked for', () => {
    expect(countOf([table], { ...wanted, columns: [] })).toEqual({ asked: 6, empty: 4 })
  })

  test('is nothing any more when table or columns are gone', () => {
    expect(countOf([], wanted)).toBeNull()
    expect(countOf([table], { ...wanted, columns: ['removed'] })).toBeNull()
  })

  test('is told in words, with who owes it and until when', () => {
    const owed = {
      ...wanted,
      department: { id: 'hr', name: 'HR' },
      person: null,
      due: '2027-01-20',
      late: false,
      answered: null,
    }
    expect(owesWords(owed, [table])).toBe('HR skylder 1 av 3 tall til 20. januar 2027')
    expect(owesWords({ ...owed, late: true }, [table])).toContain('Fristen var 20. januar 2027')
    expect(askedWords(owed, [table])).toBe('Bestilt fra HR, frist 20. januar 2027: 1 av 3 tall mangler')
    expect(owesWords(owed, [])).toContain('tatt ut av kapittelet')
    const answered = { by: 'Amina Yusuf', at: '2027-01-19T10:00:00.000Z' }
    expect(owesWords({ ...owed, answered }, [table])).toBe(
      'HR har sagt fra at alt er fylt ut, men ett tall er tomt',
    )
  })

  test('is late the day after, unless it was answered', () => {
    expect(isOverdue({ due: '2027-01-20', answered: null }, '2027-01-20')).toBe(false)
    expect(isOverdue({ due: '2027-01-20', answered: null }, '2027-01-21')).toBe(true)
    expect(isOverdue({ due: '2027-01-20', answered: 'ja' }, '2027-01-21')).toBe(false)
  })
})

describe('a cell that is filled in', () => {
  const place = { row: table.rows[2]!, column: table.columns[0]! }
  const typed = (text: string, old = emptyCell) => fillCell(table, place, text, old).to

  test('is read as in any table', () => {
    expect(typed('1 234,5')).toEqual(final('1234.5'))
    expect(typed('..')).toEqual({ value: '', status: 'missing' })
    expect(typed('12*')).toEqual({ value: '12', status: 'preliminary' })
    expect(typed('1,234')).toEqual({ value: '1.234', status: 'final', or: '1234' })
    expect(typed('')).toBeUndefined()
  })

  test('keeps a unit that the table does not know, rather than lose it', () => {
    expect(typed('12 kg')).toEqual(final('12 kg'))
  })
})

describe('what a save may hold', () => {
  const content = { title: 'Eiendom', language: 'nb' as const, blocks: [ready.lead('the-lead'), table] }
  const cellAt = (...rest: string[]) => [{ path: ['blocks', 'the-table', 'rows', ...rest], to: final('1') }]

  test('only cells that were asked for, in rows that its sender saw', () => {
    expect(onlyFills(cellAt('kitchen', 'cells', 'people'), content, wanted)).toBe(true)
    expect(onlyFills(cellAt('kitchen', 'cells', 'prices'), content, wanted)).toBe(false)
    expect(onlyFills(cellAt('unknown', 'cells', 'people'), content, wanted)).toBe(false)
    expect(onlyFills(cellAt('kitchen', 'label'), content, wanted)).toBe(false)
    expect(onlyFills(cellAt('kitchen'), content, wanted)).toBe(false)
    expect(onlyFills([{ path: ['title'], to: 'x' }], content, wanted)).toBe(false)
    expect(onlyFills([{ path: ['blocks', 'the-lead', 'text'] }], content, wanted)).toBe(false)
    expect(onlyFills(cellAt('kitchen', 'cells', 'sharing'), content, { ...wanted, columns: [] })).toBe(false)
  })

  test('and its sender sees the table alone, of the draft and of what others save', () => {
    expect(inSight(content, wanted).blocks).toEqual([table])
    const since = [
      { path: ['blocks', 'the-lead', 'text'], to: 'hemmelig' },
      { path: ['title'], to: 'hemmelig' },
      ...cellAt('kitchen', 'cells', 'prices'),
    ]
    const answer = { version: 2, savedAt: '', state: 'draft' as const, since, collisions: [] }
    expect(answerInSight(answer, wanted).since).toEqual(cellAt('kitchen', 'cells', 'prices'))
  })
})
