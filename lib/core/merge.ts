import type { Path } from './blocks/kind'
import { mergeText } from './merge/text'
import { type Change, diff, differences, get, isObject, type Json, type Node, same, set } from './tree'

/** A change that somebody has saved, with what stood there before. */
export type Saved = Change & { was?: Json }

/**
 * Two people changed the same place. What stands (`theirs`) stays until somebody chooses; `mine` came later.
 * An absent side means "removed".
 */
export type Collision = { path: Path; base?: Json; mine?: Json; theirs?: Json }

export type Rebased = { content: Node; saved: Saved[]; collisions: Collision[] }

/** Makes one text of two changes of one text; undefined: they cannot be one. */
export type Join = typeof mergeText

/** Joins nothing: whoever changes a text takes it whole. */
export const apart: Join = () => undefined

/**
 * Lays my changes on top of what others saved since my base: a change is laid where everything still stands as
 * I saw it, and two changes of one text are joined by words. No id is lost and no edit is lost: what cannot be
 * laid is a collision with both texts, and a node that one removed while another edited it stays (or comes
 * back) and is flagged. Moving (`order`) never collides: the later move holds.
 */
export function rebase(
  now: Node,
  mine: readonly Change[],
  since: readonly Saved[],
  join: Join = mergeText,
): Rebased {
  const base = unwind(now, since)
  const back = broughtBack(now, mine, since)
  const saved: Saved[] = []
  const collisions: Collision[] = []
  let content = now
  let seen = base

  const lay = (change: Change) => {
    const was = get(content, change.path)
    if (same(was, change.to)) return
    const next = set(content, change)
    if (next !== content) saved.push(was === undefined ? change : { ...change, was })
    else if (!isMove(change.path)) collisions.push({ path: change.path, mine: change.to })
    content = next
  }

  for (const change of back) lay(change)
  for (const change of mine.flatMap((one) => intoTwin(one, base, now))) {
    const { path, to } = change
    const theirs = get(content, path)
    const free = isMove(path) || stands(get(seen, path), theirs)
    const both = free ? undefined : join(path, get(seen, path), to, theirs)
    if (both !== undefined) lay({ path, to: both })
    else if (free || theirs === undefined) lay(change)
    if (!free && both === undefined && !same(theirs, to))
      collisions.push({ path, base: get(base, path), mine: to, theirs })
    seen = set(seen, change)
  }

  const flagged = outermost(back).map(({ path }) => ({
    path,
    base: get(base, path),
    mine: get(content, path),
  }))
  return { content, saved, collisions: oncePerPath([...flagged, ...collisions]) }
}

/**
 * Two people may make the same node at once, where its id follows from what it is about: then what mine has, and
 * theirs has not, is laid into theirs.
 */
function intoTwin(change: Change, base: Node, now: Node): Change[] {
  const [theirs, mine] = [get(now, change.path), change.to]
  const isTwin = get(base, change.path) === undefined && isObject(theirs) && 'id' in theirs && isObject(mine)
  return isTwin ? diff(theirs, mine, change.path).filter(({ to }) => to !== undefined) : [change]
}

/** The same, of three whole contents. */
export function merge(base: Node, mine: Node, theirs: Node): Rebased {
  return rebase(theirs, diff(base, mine), changesBetween(base, theirs))
}

/** The changes that make `to` of `from`, as a saved version keeps them. */
export function changesBetween(from: Node, to: Node): Saved[] {
  return differences(from, to)
}

/** Applies saved changes in turn: content at a later version from one at an earlier. */
export function replay(content: Node, changes: readonly Change[]): Node {
  return changes.reduce((now, change) => set(now, change), content)
}

/** Takes saved changes back in turn: content at an earlier version from one at a later. */
export function unwind(content: Node, changes: readonly Saved[]): Node {
  return changes.reduceRight((now, { path, was }) => set(now, { path, to: was }), content)
}

/** A part of a section as the tree sees it, typed by the caller who knows the path. */
export function asNode(value: unknown): Node {
  if (!isObject(value as Json)) throw new Error('Not a node')
  return value as Node
}

/** The last change of each place, where the ones before it show no more: they lead to the same content. */
export function lastOfEach(changes: readonly Change[]): Change[] {
  const last = new Map(changes.map(({ path }, i) => [JSON.stringify(path), i]))
  return changes.filter(({ path }, i) => last.get(JSON.stringify(path)) === i)
}

/** What others removed although I wrote in it, as it was when they did; the outer before the inner. */
export function broughtBack(now: Node, mine: readonly Change[], since: readonly Saved[]): Change[] {
  const back: Change[] = []
  let content = now
  for (const { path, to } of mine) {
    if (to === undefined || isMove(path)) continue
    for (let depth = 1; depth < path.length; depth += 1) {
      const above = path.slice(0, depth)
      if (get(content, above) !== undefined) continue
      const removed = since.findLast((one) => one.to === undefined && isAt(one.path, above))
      if (removed?.was === undefined) break
      back.push({ path: above, to: removed.was })
      content = set(content, { path: above, to: removed.was })
    }
  }
  return back
}

/** Nobody has changed it since I saw it; being moved is no change. */
function stands(seen: Json | undefined, now: Json | undefined): boolean {
  if (same(seen, now)) return true
  return isObject(seen) && isObject(now) && 'id' in seen && diff(seen, now).every(({ path }) => isMove(path))
}

const isMove = (path: Path) => path.at(-1) === 'order'

const isAt = (a: Path, b: Path) => a.length === b.length && a.every((step, i) => step === b[i])

const isAbove = (above: Path, path: Path) =>
  above.length < path.length && isAt(above, path.slice(0, above.length))

function outermost(changes: readonly Change[]): Change[] {
  return changes.filter(({ path }) => !changes.some((one) => isAbove(one.path, path)))
}

function oncePerPath(collisions: Collision[]): Collision[] {
  return [...new Map(collisions.map((one) => [JSON.stringify(one.path), one])).values()]
}
