import type { Cell, Column, Formula, Table } from '../blocks/table'
import { keysAt } from '../order'

let made = 0
export const newId = () => `new-id-${++made}`

export type Told = {
  label: string
  type?: Column['type']
  computed?: { kind: Formula['kind']; of: number[] }
}

const idAt = (i: number) => `column-${i}`
export const final = (value: string): Cell => ({ value, status: 'final' })

/** A table of these columns, with a figure in each cell that is written. */
export function tableOf(told: (string | Told)[], labels = ['Skoler', 'Barnehager']): Table {
  const keys = keysAt([], 0, Math.max(told.length, labels.length))
  const columns = told.map((one, i): Column => {
    const { label, type = 'number', computed } = typeof one === 'string' ? { label: one } : one
    const formula = computed && { kind: computed.kind, of: computed.of.map(idAt) }
    return {
      id: idAt(i),
      order: keys[i]!,
      label,
      type,
      unit: '',
      decimals: null,
      ...(formula && { formula }),
    }
  })
  const rows = labels.map((label, i) => ({
    ...{
      id: `row-no-${i}`,
      order: keys[i]!,
      label,
      unit: '',
      decimals: null,
      total: false,
      highlight: false,
    },
    cells: Object.fromEntries(
      columns
        .filter(({ formula }) => !formula)
        .map(({ id, type }, n) => [id, final(type === 'text' ? 'ord' : `${10 * i + n}`)]),
    ),
  }))
  return {
    ...{ id: 'the-table', kind: 'table', order: 'a0', heading: null, caption: 'Tall', source: '', stub: '' },
    ...{ columns, rows, notes: [], absent: false },
  }
}
