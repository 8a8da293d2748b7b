import { inOrder, type Ordered } from './order'
import { type Line, paragraphs, type Rich } from './rich'
import { isObject, type Json } from './tree'

/** Fields that no reader sees. */
const silent = new Set(['id', 'order', 'kind', 'type', 'form', 'status', 'continues', 'language', 'at'])

/** The words in any part of a section, in reading order: to show a text that could not be laid in its place. */
export function wordsOf(value: unknown): string[] {
  return inside(value as Json).filter((words) => words.trim() !== '')
}

function inside(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return sorted(value).flatMap(inside)
  if (!isObject(value)) return []
  if (value.type === 'doc') return paragraphs(value as unknown as Line | Rich)
  return Object.entries(value).flatMap(([key, one]) => (silent.has(key) ? [] : inside(one)))
}

function sorted(list: Json[]): Json[] {
  const ordered = list.every((one) => isObject(one) && typeof one.order === 'string')
  return ordered ? (inOrder(list as unknown as Ordered[]) as unknown as Json[]) : list
}
