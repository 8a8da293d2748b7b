import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { figureRequest } from '@/db/schema/figures'
import type { Tie } from '@/lib/core/asking'
import { idOf, type Persona } from './personas'

const person = 'without a role'

/** Asks kultur for figures, and one person without a role by name; gives the request's id. */
export async function anAsking(
  section: string,
  table: string,
  more: Partial<typeof figureRequest.$inferInsert> = {},
): Promise<string> {
  const id = nanoid()
  await db.insert(figureRequest).values({
    id,
    sectionId: section,
    tableId: table,
    departmentId: 'kultur',
    personId: idOf(person),
    askedBy: idOf('author'),
    ...more,
  })
  return id
}

/** What a persona is to such a request. */
export function tiesOf({ name, is, elsewhere }: Persona): Tie[] {
  const held: [Tie, boolean][] = [
    ['unit', elsewhere === 'editor'],
    ['named', name === person],
    ['manager', is.includes('manager')],
  ]
  return held.flatMap(([tie, holds]) => (holds ? [tie] : []))
}
