import { nanoid } from 'nanoid'
import { keysAt } from '@/lib/core/order'
import { line } from '@/lib/core/rich'
import type { Change } from '@/lib/core/tree'

/** A list of results with these points. */
export function results(...points: string[]): Change[] {
  const keys = keysAt([], 0, points.length)
  const items = points.map((words, i) => ({ id: nanoid(), order: keys[i] ?? '', text: line(words) }))
  const id = nanoid()
  return [{ path: ['blocks', id], to: { id, kind: 'results', order: 'a1', heading: null, items } }]
}
