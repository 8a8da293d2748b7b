import type { Table } from '../blocks/table'
import { asNode, replay } from '../merge'
import { type Change, get, same } from '../tree'

/** One act in the grid: what it wrote, and what stood there. Both lists change the same fields, in the same order. */
export type Done = { wrote: Change[]; stood: Change[] }

/** What an act wrote, with what stood there before it. */
export function doneBy(before: Table, wrote: Change[]): Done {
  const root = asNode({ blocks: [before] })
  return {
    wrote,
    stood: wrote.map(({ path }) => {
      const to = get(root, path)
      return { path, ...(to !== undefined && { to }) }
    }),
  }
}

const places = ({ wrote }: Done) => wrote.map(({ path }) => [...path])

/** Whether an act writes on in the very fields that the one before it wrote in. */
export const goesOn = (last: Done, next: Done): boolean => same(places(last), places(next))

/** Two acts in the same fields as one: what stood there first, and what was written last. */
export const joined = ({ stood }: Done, { wrote }: Done): Done => ({ wrote, stood })

/**
 * Takes an act back, field by field. What somebody else has written over since is theirs, and stays: `kept` counts it.
 * The act that takes it back can be taken back in its turn: redo.
 */
export function takeBack(table: Table, done: Done): { changes: Change[]; again: Done; kept: number } {
  const root = asNode({ blocks: [table] })
  const mine = done.stood.filter((_, i) => {
    const wrote = done.wrote[i]
    return wrote && same(get(root, wrote.path), wrote.to)
  })
  return { changes: mine, again: doneBy(table, mine), kept: done.stood.length - mine.length }
}

/** The table as it would stand without an act; what somebody else has written over since stays. */
export function without(table: Table, done: Done): Table {
  const [before] = Object.values(replay(asNode({ blocks: [table] }), takeBack(table, done).changes))
  return (before as unknown as [Table])[0]
}
