import { type Collision, merge, replay, type Saved, unwind } from './merge'
import type { News, Save, SaveAnswer } from './saving'
import { type Change, diff, type Node, touch } from './tree'

/** One browser's copy: what the server had at `version`, and what stands on the screen. */
export type Working = { version: number; base: Node; local: Node }

/** A save on its way, with the screen as it was when it left. */
export type Sent = Save & { local: Node }

/** What is typed and not yet confirmed. */
export function unsent({ base, local }: Working): Change[] {
  return diff(base, local)
}

export type Received = {
  working: Working
  /** Typed since the save left, and on top of something others wrote, unseen: save it from the old base. */
  clash: Change[]
}

/**
 * Takes in an answer: others' work comes in below what was typed since the save left, by words where both
 * wrote in one text. Where that would write over others' words, nothing is taken in: the clashing changes must
 * first be saved from the old base, so that the server sees two texts and keeps both.
 */
export function receive(working: Working, sent: Sent, answer: SaveAnswer): Received {
  return takeIn(working, sent.local, answer)
}

/**
 * Takes in what the server tells unasked; null: not so, ask for it instead. Then something is missing in
 * between, or a save of mine is under way (its answer brings all), or what I typed must be saved first.
 */
export function hear(working: Working, sent: Sent | null, news: News): Working | null {
  if (news.version <= working.version) return working
  if (sent || news.from !== working.version) return null
  const { working: next, clash } = takeIn(working, working.base, news)
  return clash.length > 0 ? null : next
}

/**
 * Lays what an earlier page typed after its last save on what stands now. What clashes is left out: save it from
 * the base of that page.
 */
export function layOn(working: Working, rest: readonly Saved[]): Received {
  const { local } = working
  const seen = unwind(local, rest)
  const mine = replay(seen, rest)
  const laid = merge(seen, mine, local)
  return {
    working: { ...working, local: settle(local, laid.content) },
    clash: mineOf(laid.collisions, seen, mine),
  }
}

type Told = Pick<SaveAnswer, 'version' | 'since'>

/** `seen` is the screen below what was typed since. */
function takeIn(working: Working, seen: Node, { version, since }: Told): Received {
  const base = replay(working.base, since)
  // Nothing of others: what was typed since stands as it is, however much that is.
  if (diff(seen, base).length === 0) return { working: { ...working, version, base }, clash: [] }
  const laid = merge(seen, working.local, base)
  if (laid.collisions.length > 0) return { working, clash: mineOf(laid.collisions, seen, working.local) }
  return { working: { version, base, local: settle(working.local, laid.content) }, clash: [] }
}

/** The changes of mine that a collision is about: of a field, or of what lies in a node that was removed. */
function mineOf(collisions: readonly Collision[], seen: Node, local: Node): Change[] {
  return diff(seen, local).filter((change) => collisions.some(({ path }) => touch(path, change.path)))
}

/** The new content, with the old objects wherever they are equal, so that only what changed is drawn again. */
export function settle(old: Node, next: Node): Node {
  return replay(old, diff(old, next))
}
