import { expect, test } from 'vitest'
import { paged, shows, withChapters } from './narrowing'
import { sorted } from './sorting'
import { addressOf, type View, viewOf, wholeBoard } from './view'

const row = (id: string, more: object = {}) => ({
  id,
  number: id,
  state: 'draft' as const,
  department: 'Eiendom',
  departmentId: 'eiendom',
  with: ['Kari'],
  due: null,
  required: false,
  step: null,
  ...more,
})
const day = '2027-02-09'
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

const read = (address: string) => viewOf(Object.fromEntries(new URLSearchParams(address)))

test('an address says what is shown, and comes back from it unchanged', () => {
  const view: View = {
    state: 'returned',
    unit: 'eiendom',
    step: 'Økonomi',
    late: true,
    required: true,
    sort: { by: 'frist', down: true },
    page: 3,
  }
  expect(read(addressOf(view))).toEqual(view)
  expect(addressOf(wholeBoard)).toBe('?')
})

test.each(['', '?status=toString&sorter=__proto__&side=-1&sen=nei', '?side=1e99&sorter=--frist&status='])(
  'an address that asks for nothing known shows everything: %s',
  (address) => {
    expect(read(address)).toEqual(wholeBoard)
  },
)

test('an address with a field twice asks for nothing in it', () => {
  expect(viewOf({ status: ['utkast', 'godkjent'], sen: 'ja' })).toEqual({ ...wholeBoard, late: true })
})

test('what is asked for must all hold', () => {
  const late = row('1', { due: '2027-02-05', required: true })
  const waits = row('2', {
    state: 'submitted',
    departmentId: null,
    step: { name: 'Økonomi', wants: 'one', number: 1, of: 2 },
  })
  const shown = (view: Partial<View>) =>
    ids([late, waits].filter((one) => shows({ ...wholeBoard, ...view }, one, day)))
  expect(shown({})).toEqual(['1', '2'])
  expect(shown({ late: true, required: true })).toEqual(['1'])
  expect(shown({ late: true, state: 'submitted' })).toEqual([])
  expect(shown({ step: 'Økonomi' })).toEqual(['2'])
  expect(shown({ unit: 'eiendom' })).toEqual(['1'])
  expect(shown({ unit: 'ingen' })).toEqual(['2'])
})

test('sorting keeps the order of the report among equals, and puts what has nothing last either way', () => {
  const rows = [
    row('1'),
    row('2', { due: '2027-03-01', with: ['Åse'] }),
    row('3', { due: '2027-02-01', state: 'approved' }),
    row('4', { due: '2027-03-01', state: 'blank', with: [] }),
  ]
  expect(ids(sorted(rows, { by: 'frist', down: false }))).toEqual(['3', '2', '4', '1'])
  expect(ids(sorted(rows, { by: 'frist', down: true }))).toEqual(['2', '4', '3', '1'])
  expect(ids(sorted(rows, { by: 'status', down: false }))).toEqual(['4', '1', '2', '3'])
  expect(ids(sorted(rows, { by: 'hos', down: true }))).toEqual(['2', '1', '3', '4'])
  expect(ids(sorted(rows, { by: 'nummer', down: true }))).toEqual(['4', '3', '2', '1'])
})

test('a page that is not there gives the last one', () => {
  expect(paged(['a', 'b', 'c'], 2, 2)).toEqual({ rows: ['c'], page: 2, pages: 2, total: 3 })
  expect(paged(['a', 'b', 'c'], 9, 2)).toMatchObject({ rows: ['c'], page: 2 })
  expect(paged([], 1)).toEqual({ rows: [], page: 1, pages: 1, total: 0 })
})

test('the chapters above what is shown stand along, and no others', () => {
  const all = ['4', '4.2', '4.2.1', '4.2.10', '5', '5.1'].map((id) => row(id))
  const chapters = ['4', '4.2', '5']
  const shown = all.filter(({ id }) => id === '4.2.10')
  expect(ids(withChapters(all, shown, ({ id }) => chapters.includes(id)))).toEqual(['4', '4.2', '4.2.10'])
})
