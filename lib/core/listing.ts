import type { Item } from './blocks/items'
import type { NewId, Path } from './blocks/kind'
import { inOrder, keysAt, type Ordered } from './order'
import { type Line, line } from './rich'
import type { Change } from './tree'

/** Puts one of a list at a place among the others. Nothing, where it stands there already. */
export function moved(list: readonly Ordered[], path: Path, id: string, to: number): Change[] {
  const others = inOrder(list).filter((one) => one.id !== id)
  const place = Math.max(0, Math.min(to, others.length))
  const stays = inOrder(list).findIndex((one) => one.id === id) === place
  return stays ? [] : [{ path: [...path, id, 'order'], to: keysAt(others, place)[0] as string }]
}

/** The same, one step up or down. */
export function nudged(list: readonly Ordered[], path: Path, id: string, step: -1 | 1): Change[] {
  return moved(list, path, id, inOrder(list).findIndex((one) => one.id === id) + step)
}

/** New items with these texts, at a place in the list; `path` is the list's. */
export function added(
  list: readonly Ordered[],
  path: Path,
  { at, texts, newId }: { at: number; texts: readonly Line[]; newId: NewId },
): (Change & { to: Item })[] {
  const keys = keysAt(inOrder(list), at, texts.length)
  return texts.map((text, i) => {
    const id = newId()
    return { path: [...path, id], to: { id, order: keys[i] as string, text } }
  })
}

export const emptyLine: Line = line('')
