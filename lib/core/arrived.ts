import { replay } from './merge'
import { type Change, diff, get, type Node } from './tree'

/**
 * Whether the content has everything that these changes, made in turn, leave behind: nobody who made them needs any of
 * it back. What they wrote over themselves is not asked for. In doubt it has not.
 */
export function hasAll(content: Node, changes: readonly Change[]): boolean {
  const last = lasting(changes)
  const isThere = last.every(({ path, to }) => to === undefined || get(content, path) !== undefined)
  return isThere && diff(content, replay(content, last)).length === 0
}

/** Without what a later change of the same place, or of what it lies in, took away. */
function lasting(changes: readonly Change[]): Change[] {
  const later = new Set<string>()
  return changes
    .toReversed()
    .filter(({ path }) => {
      const isOver = path.some((_, i) => later.has(JSON.stringify(path.slice(0, i + 1))))
      later.add(JSON.stringify(path))
      return !isOver
    })
    .toReversed()
}
