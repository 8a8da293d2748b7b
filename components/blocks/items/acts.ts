import { nanoid } from 'nanoid'
import { useMemo, useRef } from 'react'
import { drawAndFocus, fieldId } from '@/components/form/place'
import { type Item, mostItems } from '@/lib/core/blocks/items'
import { at } from '@/lib/core/blocks/kind'
import { added, emptyLine, moved, nudged } from '@/lib/core/listing'
import { inOrder } from '@/lib/core/order'
import { isEmpty, type Line } from '@/lib/core/rich'
import type { Change } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'

export type ItemsBlock = { id: string; items: Item[] }
type Write = (changes: Change[], undoable?: string) => void
export type ItemActs = ReturnType<typeof useItemActs>

/** What a person does to a list of items. The acts stay the same, so that one key draws one item. */
export function useItemActs(block: ItemsBlock, write: Write) {
  const now = useRef({ block, write })
  now.current = { block, write }
  return useMemo(() => actsOn(now), [])
}

function actsOn(now: { readonly current: { block: ItemsBlock; write: Write } }) {
  const list = () => inOrder(now.current.block.items)
  const path = (...rest: string[]) => at(now.current.block, 'items', ...rest)
  const place = (id: string) => list().findIndex((item) => item.id === id)
  const write: Write = (changes, undoable) => now.current.write(changes, undoable)
  const textId = (id: string | undefined) =>
    id === undefined ? `${fieldId(path())}.new` : fieldId(path(id, 'text'))
  const insert = (index: number, texts: readonly Line[]) =>
    added(list(), path(), { at: index, texts, newId: nanoid })

  return {
    change: (id: string, text: Line) => write([{ path: path(id, 'text'), to: text }]),
    append() {
      const [item] = insert(list().length, [emptyLine])
      if (item) drawAndFocus(() => write([item]), textId(item.to.id))
    },
    enter(id: string, before: Line, after: Line) {
      const [item] = insert(place(id) + 1, [after])
      if (!item) return
      const split = [{ path: path(id, 'text'), to: before }, item]
      drawAndFocus(() => write(split), textId(item.to.id), 'start')
    },
    /** An empty item goes without a word; one with text can be taken back. */
    remove(id: string) {
      const index = place(id)
      const [item, neighbour] = [list()[index], list()[index - 1] ?? list()[index + 1]]
      if (!item) return
      const says = isEmpty(item.text) ? undefined : say('Punktet er fjernet.')
      drawAndFocus(() => write([{ path: path(id) }], says), textId(neighbour?.id))
    },
    step(id: string, step: -1 | 1) {
      write(nudged(list(), path(), id, step))
    },
    move: (id: string, to: number) => write(moved(list(), path(), id, to)),
    /** Says why, where there is no room for so many. */
    paste(id: string, lines: readonly Line[]): string | null {
      const empty = isEmpty(list()[place(id)]?.text ?? emptyLine)
      const [first, ...rest] = lines
      const items = insert(place(id) + 1, empty ? rest : lines)
      if (list().length + items.length > mostItems)
        return say('Det er plass til 1000 punkter. Ingenting er limt inn.')
      const filled = empty && first ? [{ path: path(id, 'text'), to: first }] : []
      const says = say('{count} punkter lagt til.', { count: String(lines.length) })
      drawAndFocus(() => write([...filled, ...items], says), textId(items.at(-1)?.to.id ?? id))
      return null
    },
  }
}
