import { type Change, isList, isObject, type Node } from './tree'

/** What one save carries: well within what the server takes in (a letter is three bytes at most), and soon through a slow line. */
const most = { changes: 3000, letters: 400_000 }

/**
 * As many of these changes as one save carries, in their order; what is too large for any waits for all others, so
 * that it holds nothing back.
 */
export function firstPortion(changes: readonly Change[]): Change[] {
  const portion: Change[] = []
  let tooLarge: Change | undefined
  let room = most.letters
  for (const change of changes) {
    const letters = JSON.stringify(change).length
    if (letters > most.letters) tooLarge ??= change
    else if (letters > room || portion.length === most.changes) break
    else {
      portion.push(change)
      room -= letters
    }
  }
  return portion.length > 0 || !tooLarge ? portion : [hollow(tooLarge)]
}

/** A large new node without what its lists hold: that comes after it, one by one. */
function hollow({ path, to }: Change): Change {
  return isObject(to) && 'id' in to ? { path, to: withoutLists(to) } : { path, to }
}

const withoutLists = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, isList(value) ? [] : value]))
