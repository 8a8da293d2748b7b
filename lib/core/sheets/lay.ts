import type { NewId } from '../blocks/kind'
import { type Cell, type Column, decimal, emptyCell, type Row, type Table } from '../blocks/table'
import { timesHundred } from '../decimals'
import { isOdd, readCell } from '../grid/cells'
import { addColumns, addRows, setColumn } from '../grid/lines'
import { forget } from '../grid/notes'
import { inOrder } from '../order'
import { isComputed } from '../settled'
import { type Choices, nameWithout, type Role } from './suggest'

/** A table made of a sheet, and what a person should look at. */
export type Laid = {
  table: Table
  /** Figures that can be read in two ways, and what is no figure although it should be: as they stand in the file. */
  unsure: string[]
  odd: string[]
  /** Rows and columns of the file that the table does not have, where only known ones are filled in. */
  strange: string[]
}

type Entry = { label: string; unit: string; cells: (Cell | null)[] }
type Plan = { name: string; role: Role; unit: string; i: number }

/** The whole table anew; its title, source and the notes on its title stay. */
export function replaceWith(table: Table, lines: readonly string[][], choices: Choices, newId: NewId): Laid {
  const { plans, entries, unsure, odd, stub } = read(lines, choices)
  const bare = {
    ...table,
    columns: [],
    rows: [],
    absent: false,
    notes: forget(table.notes, (anchor) => !['caption', 'heading'].includes(anchor)),
    ...(stub !== '' && { stub }),
  }
  const ids = plans.map(() => newId())
  const widened = plans.reduce(
    (now, plan, i) => {
      const label = plan.role === 'text' ? plan.name : nameWithout(plan.name)
      const type = plan.role === 'text' ? 'text' : 'number'
      return setColumn(now, ids[i] as string, { label, type, unit: plan.unit })
    },
    addColumns(bare, 0, ids),
  )
  const grown = addRows(
    widened,
    0,
    entries.map(() => newId()),
  )
  const rows = inOrder(grown.rows).map((row, n): Row => {
    const { label = '', unit = '', cells = [] } = entries[n] ?? {}
    const put = cells.flatMap((one, i) => (one ? [[ids[i] as string, one] as const] : []))
    return { ...row, label, unit, cells: Object.fromEntries(put) }
  })
  return { table: { ...grown, rows }, unsure, odd, strange: [] }
}

/** Only the cells whose row and column the table has by the same names; nothing is emptied or removed. */
export function updateWith(table: Table, lines: readonly string[][], choices: Choices): Laid {
  const { plans, entries, unsure, odd } = read(lines, choices)
  const targets = plans.map(
    (plan) => byName(table.columns, nameWithout(plan.name)) ?? byName(table.columns, plan.name),
  )
  const known = new Map(entries.map((entry) => [plain(entry.label), entry]))
  const rows = table.rows.map((row): Row => {
    const entry = known.get(plain(row.label))
    if (!entry) return row
    const put = entry.cells.flatMap((one, i) => {
      const column = targets[i]
      return one && column && !isComputed(row, column) ? [[column.id, one] as const] : []
    })
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(put) } }
  })
  const strange = [
    ...plans.filter((_, i) => !targets[i]).map((plan) => plan.name),
    ...entries.filter((entry) => !byName(table.rows, entry.label)).map((entry) => entry.label),
  ]
  return { table: { ...table, rows }, unsure, odd, strange }
}

const plain = (name: string) => name.trim().toLowerCase()
const byName = <T extends { label: string }>(list: readonly T[], name: string): T | undefined =>
  list.find((one) => plain(one.label) === plain(name))

function read(lines: readonly string[][], { header, from, to, columns, decimals }: Choices) {
  const named = columns.map((column, i): Plan => {
    return { ...column, i, name: (header === null ? '' : (lines[header]?.[i] ?? '')).slice(0, 300) }
  })
  const place = (role: Role) => named.find((plan) => plan.role === role)
  const [label, unit] = [place('label'), place('unit')]
  const plans = named.filter((plan) => ['number', 'percent', 'text'].includes(plan.role))
  const [unsure, odd]: [string[], string[]] = [[], []]
  const entries = lines.slice(from, to).map((line): Entry => {
    const cells = plans.map((plan) => {
      const text = line[plan.i] ?? ''
      const { unit: _, ...one } = readCell(text, emptyCell, plan.unit, typeOf(plan), decimals ?? undefined)
      if (one.or) unsure.push(text)
      if (isOdd(one, { type: typeOf(plan) })) odd.push(text)
      const isShare = plan.role === 'percent' && !text.includes('%') && decimal.test(one.value)
      const shown = isShare ? (timesHundred(one.value) ?? '') : one.value
      return one.value === '' && one.status === 'final' ? null : { ...one, value: shown.slice(0, 2000) }
    })
    const said = (of: Plan | undefined, room: number) => (of ? (line[of.i] ?? '').slice(0, room) : '')
    return { label: said(label, 500), unit: said(unit, 60), cells }
  })
  return { plans, entries, unsure, odd, stub: label?.name ?? '' }
}

const typeOf = ({ role }: Plan): Column['type'] => (role === 'text' ? 'text' : 'number')
