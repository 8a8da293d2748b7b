import { z } from 'zod'
import type { Path } from './blocks/kind'
import { storable, unstorable } from './text'
import { because } from './words/say'

/**
 * A section seen as a tree, so that one diff and one merge serve every kind of block:
 *   node    the section itself, or an object with an id: its fields change one by one
 *   list    an array of nodes: changes by id (their place is a field, `order`)
 *   record  an object field of a node without `type` (cells, anchors): changes by key
 *   value   all else, rich text and cells too: changes whole
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Node = { [key: string]: Json }

/** One field, node or entry set anew; without `to`: removed. */
export type Change = { path: Path; to?: Json }

/** Deeper than anything that people write; what walks a tree can then do so by calling itself. */
const deepest = 100

const json: z.ZodType<Json> = z
  .unknown()
  .refine(
    (value) => isWithin(value, deepest),
    because('Innholdet er satt sammen på en måte som ikke kan lagres.'),
  )
  .pipe(z.json() as z.ZodType<Json>)

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((one) => isWithin(one, levels - 1))
}

export const changeSchema = z.strictObject({
  path: z.array(z.string().min(1).max(120).refine(storable)).min(1).max(6),
  to: json.refine(isStorable, unstorable).optional(),
})

function isStorable(value: Json): boolean {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.every(isStorable)
  return !isObject(value) || Object.entries(value).every(([key, one]) => storable(key) && isStorable(one))
}

export const isObject = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isNode = (value: Json): value is Node & { id: string } =>
  isObject(value) && typeof value.id === 'string'

/** An array whose changes go by id. */
export const isList = (value: Json | undefined): value is (Node & { id: string })[] =>
  Array.isArray(value) && value.every(isNode)

export const isRecord = (value: Json | undefined): value is Node =>
  isObject(value) && !('type' in value) && !('id' in value)

/** Equal as JSON, whatever the order of keys. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, i) => same(one, b[i]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => same(own(a, key), own(b, key)))
}

/** What stands at a path, or undefined. */
export function get(root: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if (Array.isArray(value)) return value.find((one) => isNode(one) && one.id === step)
    return isObject(value) ? own(value, step) : undefined
  }, root)
}

/** One path is the other, or lies in it. */
export function touch(a: Path, b: Path): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((step, i) => step === long[i])
}

/** A copy with one change made; unchanged (the same object) where the path leads nowhere. */
export function set(root: Node, change: Change): Node {
  return put(root, change.path, change.to) as Node
}

function put(value: Json, [step, ...rest]: Path, to: Json | undefined): Json {
  if (step === undefined) return value
  if (Array.isArray(value)) return putInList(value, step, rest, to)
  if (!isObject(value)) return value
  const old = own(value, step)
  if (rest.length > 0) {
    const next = old === undefined ? old : put(old, rest, to)
    return next === old ? value : { ...value, [step]: next as Json }
  }
  if (to !== undefined) return { ...value, [step]: to }
  if (old === undefined) return value
  const { [step]: _, ...others } = value
  return others
}

function putInList(list: Json[], id: string, rest: Path, to: Json | undefined): Json[] {
  const i = list.findIndex((one) => isNode(one) && one.id === id)
  if (rest.length > 0) {
    const old = list[i]
    const next = old === undefined ? old : put(old, rest, to)
    return next === old ? list : list.with(i, next as Json)
  }
  if (to === undefined) return i < 0 ? list : list.toSpliced(i, 1)
  if (!isNode(to) || to.id !== id) return list
  return i < 0 ? [...list, to] : list.with(i, to)
}

const own = (value: Node, key: string): Json | undefined =>
  Object.hasOwn(value, key) ? value[key] : undefined

/** A change with what stood there before it. */
type Difference = Change & { was?: Json }

/** The changes that make `to` of `from`; both are sections or nodes of one. */
export function diff(from: Node, to: Node, at: Path = []): Change[] {
  return differences(from, to, at).map(({ was: _, ...change }) => change)
}

/** The same, each with what it changes. */
export function differences(from: Node, to: Node, at: Path = []): Difference[] {
  // Most of a section is the very same objects as before.
  if (from === to) return []
  const keys = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...keys].flatMap((key) => between(own(from, key), own(to, key), [...at, key]))
}

function between(from: Json | undefined, to: Json | undefined, path: Path): Difference[] {
  if (same(from, to)) return []
  if (isList(from) && isList(to)) return betweenNodes(byId(from), byId(to), path)
  if (isRecord(from) && isRecord(to)) return betweenEntries(from, to, path)
  return [differing(path, to, from)]
}

function differing(path: Path, to: Json | undefined, was: Json | undefined): Difference {
  const change = to === undefined ? { path } : { path, to }
  return was === undefined ? change : { ...change, was }
}

function betweenNodes(from: Map<string, Node>, to: Map<string, Node>, path: Path): Difference[] {
  const removed = [...from].filter(([id]) => !to.has(id)).map(([id, was]) => ({ path: [...path, id], was }))
  const others = [...to].flatMap(([id, node]): Difference[] => {
    const old = from.get(id)
    return old ? differences(old, node, [...path, id]) : [{ path: [...path, id], to: node }]
  })
  return [...removed, ...others]
}

function betweenEntries(from: Node, to: Node, path: Path): Difference[] {
  const keys = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...keys]
    .filter((key) => !same(own(from, key), own(to, key)))
    .map((key) => differing([...path, key], own(to, key), own(from, key)))
}

const byId = (list: (Node & { id: string })[]) => new Map(list.map((node) => [node.id, node]))
