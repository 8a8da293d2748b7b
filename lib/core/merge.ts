import type { Path } from './blocks/kind'
import { type Change, diff, get, isObject, type Json, type Node, same, set } from './tree'

/** A change that somebody has saved, with what stood there before. */
export type Saved = Change & { was?: Json }

/**
 * Two people changed the same place. What stands (`theirs`) stays until somebody chooses; `mine` came later.
 * An absent side means "removed".
 */
export type Collision = { path: Path; base?: Json; mine?: Json; theirs?: Json }

export type Rebased = { content: Node; saved: Saved[]; collisions: Collision[] }

/**
 * Lays my changes on top of what others saved since my base.
 * No id is lost and no edit is lost: what cannot be laid is a collision with both texts, and a node that one
 * removed while another edited it comes back and is flagged. Moving (`order`) never collides: the later move holds.
 */
export function rebase(now: Node, mine: readonly Change[], since: readonly Saved[]): Rebased {
  let content = now
  const saved: Saved[] = []
  const collisions: Collision[] = []

  const lay = (change: Change) => {
    const was = get(content, change.path)
    if (same(was, change.to)) return
    const next = set(content, change)
    if (next === content) {
      collisions.push({ path: change.path, mine: change.to })
      return
    }
    content = next
    saved.push(was === undefined ? change : { ...change, was })
  }

  for (const change of mine) {
    const theirs = get(content, change.path)
    const removed = since.findLast((one) => one.to === undefined && isAbove(one.path, change.path))
    if (removed && get(content, removed.path) === undefined && removed.was !== undefined) {
      if (change.to === undefined || isMove(change.path)) continue
      lay({ path: removed.path, to: removed.was })
      lay(change)
      collisions.push({ path: removed.path, base: removed.was, mine: get(content, removed.path) })
      continue
    }
    const touched = since.filter((one) => touches(one.path, change) && !isMove(one.path))
    if (touched.length === 0 || isMove(change.path)) lay(change)
    else if (!same(theirs, change.to)) {
      collisions.push({ path: change.path, base: touched[0]?.was, mine: change.to, theirs })
    }
  }
  return { content, saved, collisions: oncePerPath(collisions) }
}

/** The same, of three whole contents: what the browser and the property tests use. */
export function merge(base: Node, mine: Node, theirs: Node): Rebased {
  const since = diff(base, theirs).map((change) => ({ ...change, was: get(base, change.path) }))
  return rebase(theirs, diff(base, mine), since)
}

/** One of the two paths lies on the other: the same place, or one inside the other. */
function touches(theirs: Path, mine: Change): boolean {
  const [short, long] = theirs.length < mine.path.length ? [theirs, mine.path] : [mine.path, theirs]
  return short.every((step, i) => step === long[i])
}

const isAbove = (above: Path, path: Path) =>
  above.length < path.length && above.every((step, i) => step === path[i])

const isMove = (path: Path) => path.at(-1) === 'order'

function oncePerPath(collisions: Collision[]): Collision[] {
  return [...new Map(collisions.map((one) => [one.path.join('/'), one])).values()]
}

/** Applies saved changes in turn: content at a later version from one at an earlier. */
export function replay(content: Node, changes: readonly Change[]): Node {
  return changes.reduce((now, change) => set(now, change), content)
}

/** A part of a section as the tree sees it, typed by the caller who knows the path. */
export function asNode(value: unknown): Node {
  if (!isObject(value as Json)) throw new Error('Not a node')
  return value as Node
}
