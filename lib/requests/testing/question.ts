import { nanoid } from 'nanoid'
import { ready } from '@/lib/core/testing/ready'
import type { Change, Json } from '@/lib/core/tree'
import { aLead, aSection, type Cast, must, save } from '@/lib/testing/cast'
import { ask } from '../ask'

/** A word of the draft that nobody who is asked for figures may see. */
export const secret = 'hemmeligheten'

export const cellPath = (row = 'schools') => ['blocks', 'the-table', 'rows', row, 'cells', 'year-2026']
export const figure = (value: string, path = cellPath()): Change[] => [
  { path, to: { value, status: 'final' } },
]
export const theTable: Change = {
  path: ['blocks', 'the-table'],
  to: ready.table('the-table') as unknown as Json,
}

/** What is asked of Kultur, where Elin writes. */
export const questionTo = ({ elin }: Cast) => ({
  columns: ['year-2026'],
  department: elin.grants[0]?.departments?.[0] ?? '',
  person: null,
  note: '',
})

/** Kari writes for Eiendom, and asks Kultur for the figures of a table. */
export async function aQuestion(cast: Cast): Promise<{ id: string; request: string }> {
  const id = await aSection(cast, { title: 'Eiendom' })
  await save(cast.kari, id, [...aLead(`Bare for oss: ${secret}.`, 'the-lead'), theTable])
  const request = nanoid()
  await must(ask(cast.kari, { id, request, table: 'the-table', ...questionTo(cast), due: '2027-01-20' }))
  return { id, request }
}
