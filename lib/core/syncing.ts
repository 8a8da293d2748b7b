import { rebase, replay } from './merge'
import type { Save, SaveAnswer } from './saving'
import { type Change, diff, get, type Node, same } from './tree'

/** One browser's copy: what the server had at `version`, and what stands on the screen. */
export type Working = { version: number; base: Node; local: Node }

/**
 * A save on its way, with the screen as it was when it left. `mine` are the changes of mine that its answer
 * may bring back: its own, and those of saves before it from the same base.
 */
export type Sent = Save & { local: Node; mine: readonly Change[] }

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
 * Takes in an answer: others' work comes in below what was typed since the save left.
 * Where that would silently write over others' words, nothing is taken in: the clashing changes must first
 * be saved from the old base, so that the server sees two texts and keeps both.
 */
export function receive(working: Working, sent: Sent, answer: SaveAnswer): Received {
  const base = replay(working.base, answer.since)
  const since = diff(sent.local, working.local)
  const others = answer.since.filter((one) => !sent.mine.some((mine) => equal(mine, one)))
  const clash = since.filter(
    (mine) =>
      !isMove(mine) &&
      !same(get(base, mine.path), mine.to) &&
      others.some((one) => !isMove(one) && touch(one.path, mine.path)) &&
      !answer.collisions.some((one) => touch(one.path, mine.path)),
  )
  if (clash.length > 0) return { working, clash }
  const local = rebase(base, since, []).content
  return { working: { version: answer.version, base, local: settle(working.local, local) }, clash }
}

/** The new content, with the old objects wherever they are equal, so that only what changed is drawn again. */
export function settle(old: Node, next: Node): Node {
  return replay(old, diff(old, next))
}

const equal = (a: Change, b: Change) => same([...a.path], [...b.path]) && same(a.to, b.to)

const isMove = ({ path }: Change) => path.at(-1) === 'order'

function touch(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((step, i) => step === long[i])
}
