import { asNode } from '../merge'
import { inOrder, type Ordered } from '../order'
import type { Content } from '../section'
import { isObject, type Json, type Node } from '../tree'
import { wordsOf } from '../wording'
import { type Alike, type Bag, bagOf, likeness, likenessTo, matched } from './likeness'

type Named = Node & Ordered

/**
 * Last year's section with the ids of this year's, so that it can be compared as an earlier version of it. Parts
 * belong together by kind and heading, points by `continues` or what they say, rows and columns by label.
 */
export function continued(last: Content, now: Content): Content {
  const ids = new Map<string, string>()
  const belong = (before: Named[], after: Named[], alike: Alike<Told>, least: number) =>
    matched(before.map(told), after.map(told), alike, least).map(([was, is]) => {
      const pair = [before[was], after[is]] as [Named, Named]
      ids.set(pair[0].id, pair[1].id)
      return pair
    })
  for (const [was, is] of belong(listIn(last, 'blocks'), listIn(now, 'blocks'), partLikeness, 0.4)) {
    for (const name of Object.keys(was)) {
      const alike = name === 'columns' ? columnLikeness : pointLikeness
      belong(listIn(was, name), listIn(is, name), alike, 0.5)
    }
  }
  return renamed(asNode(last), ids) as unknown as Content
}

/** The nodes of a list in reading order; of any other field, none. */
function listIn(node: unknown, name: string): Named[] {
  const list = asNode(node)[name]
  const isList = Array.isArray(list) && list.every((one) => isObject(one) && typeof one.id === 'string')
  return isList ? inOrder(list as Named[]) : []
}

/** What tells one node from others. */
type Told = { node: Named; name: Bag; words: Bag }

function told(node: Named): Told {
  const text = (value: Json | undefined) => (typeof value === 'string' ? value.trim() : '')
  const name = (text(node.heading) || text(node.caption)).replace(/\b(?:1[89]|2[01])\d\d\b/g, '').trim()
  const words = 'label' in node ? text(node.label) : wordsOf(node).join(' ')
  return { node, name: bagOf(name), words: bagOf(words) }
}

const isSame = (was: Told, is: Told) => was.node.id === is.node.id || is.node.continues === was.node.id

const partLikeness: Alike<Told> = () => (was) => (is) => {
  if (was.node.kind !== is.node.kind) return 0
  if (isSame(was, is)) return 2
  if (was.name.text === is.name.text) return was.name.text ? 1 : 0.9
  return Math.max(likeness(was.name, is.name), likeness(was.words, is.words))
}

const pointLikeness: Alike<Told> = (after) => {
  const toWords = likenessTo(after.map(({ words }) => words))
  return (was) => {
    const toOne = toWords(was.words)
    return (is, i) => (isSame(was, is) ? 2 : toOne(is.words, i))
  }
}

/** A column is its label, the year and all. */
const columnLikeness: Alike<Told> = () => (was) => (is) => {
  if (isSame(was, is)) return 2
  return Number(was.words.text !== '' && was.words.text === is.words.text)
}

/** Where an id stands as a value; anywhere else it is a word. */
const pointers = new Set(['id', 'table', 'of', 'result'])

function renamed(value: Json, ids: ReadonlyMap<string, string>, key = ''): Json {
  if (typeof value === 'string') return pointers.has(key) ? (ids.get(value) ?? value) : value
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids, key))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, one]): [string, Json] => [
    anchored(name, ids),
    renamed(one, ids, name),
  ])
  return Object.fromEntries(entries)
}

/** "cell:ROW:COLUMN", "row:ROW", or an id alone. */
const anchored = (name: string, ids: ReadonlyMap<string, string>) =>
  name
    .split(':')
    .map((step) => ids.get(step) ?? step)
    .join(':')
