import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical } from './canonical'
import {
  type Collision,
  changesBetween,
  lastOfEach,
  merge,
  type Rebased,
  rebase,
  replay,
  type Saved,
  unwind,
} from './merge'
import { split } from './merge/split'
import { draftSchema } from './section'
import { type Edit, edited, edits, section } from './testing/sections'
import { type Change, diff, get, isObject, type Json, type Node, same } from './tree'
import { wordsOf } from './wording'

/** One base and what two people made of it. */
const pair = fc.tuple(section, edits(), edits()).map(([content, mine, theirs]) => ({
  base: content as unknown as Node,
  mine: edited(content, 'mine', mine) as unknown as Node,
  theirs: edited(content, 'theirs', theirs) as unknown as Node,
}))

const tries = { numRuns: 200 }

const isMove = (change: Change) => change.path.at(-1) === 'order'

const starts = (path: readonly string[], start: readonly string[]) =>
  start.every((step, i) => step === path[i])

/** The ids of everything in a tree, as often as they occur. */
function ids(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(ids)
  if (!isObject(value)) return []
  return [...(typeof value.id === 'string' ? [value.id] : []), ...Object.values(value).flatMap(ids)]
}

const words = (text: Json | undefined) =>
  wordsOf(text).flatMap((one) => split(one).map((word) => word.trim()))

/** Every word that a change brought stands in the text that was made of it and another. */
function isJoined(base: Node, { path, to }: Change, content: Node): boolean {
  const before = words(get(base, path))
  const stands = words(get(content, path))
  return words(to).every((word) => before.includes(word) || stands.includes(word))
}

/** A change is kept if it stands, or was joined with another, or if a collision holds it on its side. */
function isKept(
  base: Node,
  change: Change,
  { content, collisions }: Rebased,
  side: 'mine' | 'theirs',
): boolean {
  const { path, to } = change
  if (same(get(content, path), to)) return true
  if (to !== undefined && get(content, path) !== undefined && isJoined(base, change, content)) return true
  return collisions.some((one: Collision) => {
    if (starts(path, one.path)) return same(get(one[side], path.slice(one.path.length)), to)
    return starts(one.path, path) && same(get(to, one.path.slice(path.length)), one[side])
  })
}

test('no edit of mine is lost: it stands, or a collision has its text', () => {
  fc.assert(
    fc.property(pair, ({ base, mine, theirs }) => {
      const merged = merge(base, mine, theirs)
      const lost = diff(base, mine).filter((one) => !isMove(one) && !isKept(base, one, merged, 'mine'))
      expect(lost).toEqual([])
    }),
    tries,
  )
})

test('no edit of theirs is lost: it stands, or a collision has its text', () => {
  fc.assert(
    fc.property(pair, ({ base, mine, theirs }) => {
      const merged = merge(base, mine, theirs)
      const lost = diff(base, theirs).filter((one) => !isMove(one) && !isKept(base, one, merged, 'theirs'))
      expect(lost).toEqual([])
    }),
    tries,
  )
})

test('no id is lost, none comes twice, and none comes from nowhere', () => {
  fc.assert(
    fc.property(pair, ({ base, mine, theirs }) => {
      const before = new Set(ids(base))
      const [my, their, merged] = [ids(mine), ids(theirs), ids(merge(base, mine, theirs).content)]
      const inBoth = my.filter((id) => their.includes(id))
      const added = [...my, ...their].filter((id) => !before.has(id))
      expect(merged).toEqual(expect.arrayContaining([...inBoth, ...added]))
      expect(new Set(merged).size).toBe(merged.length)
      expect([...before, ...my, ...their]).toEqual(expect.arrayContaining(merged))
    }),
    tries,
  )
})

test('what stands after a merge can be saved', () => {
  fc.assert(
    fc.property(pair, ({ base, mine, theirs }) => {
      draftSchema.parse(merge(base, mine, theirs).content)
    }),
    tries,
  )
})

test('edits that touch nothing in common give the same content whoever saves first', () => {
  fc.assert(
    fc.property(pair, ({ base, mine, theirs }) => {
      fc.pre(areApart(diff(base, mine), diff(base, theirs)))
      const [one, other] = [merge(base, mine, theirs), merge(base, theirs, mine)]
      expect(one.collisions).toEqual([])
      expect(canonical(one.content)).toBe(canonical(other.content))
    }),
    tries,
  )
})

const areApart = (mine: Change[], theirs: Change[]) =>
  mine.every((one) => theirs.every((other) => !starts(one.path, other.path) && !starts(other.path, one.path)))

test('a collision has both texts and what stood before, and they differ', () => {
  fc.assert(
    fc.property(pair, ({ base, mine, theirs }) => {
      const { content, collisions } = merge(base, mine, theirs)
      for (const one of collisions) {
        expect(same(one.mine, one.theirs)).toBe(false)
        expect(canonical(one.base ?? null)).toBe(canonical(get(base, one.path) ?? null))
        expect(get(content, one.path)).toEqual(one.theirs ?? one.mine)
      }
    }),
    tries,
  )
})

test('who changed nothing changes nothing, and who saves alone gets what they wrote', () => {
  fc.assert(
    fc.property(pair, ({ base, mine }) => {
      expect(merge(base, base, mine)).toEqual({ content: mine, saved: [], collisions: [] })
      const alone = merge(base, mine, base)
      expect(canonical(alone.content)).toBe(canonical(mine))
      expect(alone.collisions).toEqual([])
    }),
    tries,
  )
})

test('saving the same again changes nothing', () => {
  fc.assert(
    fc.property(pair, ({ base, mine }) => {
      expect(merge(base, mine, mine)).toEqual({ content: mine, saved: [], collisions: [] })
    }),
    tries,
  )
})

test('a difference, replayed, makes the one of the other; taken back, it is undone', () => {
  fc.assert(
    fc.property(pair, ({ mine, theirs }) => {
      const changes = changesBetween(mine, theirs)
      expect(canonical(replay(mine, changes))).toBe(canonical(theirs))
      expect(canonical(unwind(theirs, changes))).toBe(canonical(mine))
    }),
    tries,
  )
})

type Turn = { who: string; base: number; edits: Edit[] }
const turns = fc.array(
  fc.record({ who: fc.constantFrom('kari', 'ola', 'siri'), base: fc.nat(), edits: edits(4) }),
  { maxLength: 8 },
)

test('several people saving from old versions: every answer leads to what the server has', () => {
  fc.assert(
    fc.property(section, turns, (first, list: Turn[]) => {
      const versions: { content: Node; saved: Saved[] }[] = [{ content: first as unknown as Node, saved: [] }]
      for (const [n, turn] of list.entries()) {
        const at = turn.base % versions.length
        const base = versions[at]?.content as Node
        const since = versions.slice(at + 1).flatMap((one) => one.saved)
        const mine = diff(
          base,
          edited(draftSchema.parse(base), `${turn.who}${n}`, turn.edits) as unknown as Node,
        )
        const now = versions.at(-1)?.content as Node
        const merged = rebase(now, mine, since)

        expect(mine.filter((one) => !isMove(one) && !isKept(base, one, merged, 'mine'))).toEqual([])
        expect(canonical(replay(base, [...since, ...merged.saved]))).toBe(canonical(merged.content))
        expect(canonical(unwind(merged.content, [...since, ...merged.saved]))).toBe(canonical(base))
        draftSchema.parse(merged.content)
        versions.push(merged)
      }
    }),
    tries,
  )
})

test('the last change of each place leads where all of them lead', () => {
  fc.assert(
    fc.property(section, edits(), edits(), edits(), (content, first, second, third) => {
      const base = content as unknown as Node
      let now = content
      const all: Change[] = []
      for (const [i, some] of [first, second, third].entries()) {
        const next = edited(now, `sitting-${i}`, some)
        all.push(...diff(now as unknown as Node, next as unknown as Node))
        now = next
      }
      expect(canonical(replay(base, lastOfEach(all)))).toBe(canonical(replay(base, all)))
    }),
    tries,
  )
})
