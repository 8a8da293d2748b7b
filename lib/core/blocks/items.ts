import { z } from 'zod'
import { inOrder } from '../order'
import { isEmpty, lineSchema, paragraphs } from '../rich'
import { id, list, order, text } from '../text'
import { say } from '../words/say'
import { at, type Lack } from './kind'

/** One bullet. `continues` is the id of last year's item that this one carries on. */
const itemSchema = z.strictObject({ id, order, text: lineSchema, continues: id.optional() })
export type Item = z.infer<typeof itemSchema>

/** How many items a list has room for. */
export const mostItems = 1000

/** The fields that results and challenges share. `heading` is null where the usual words stand. */
export const itemFields = {
  id,
  order,
  heading: text(300).nullable(),
  items: list(itemSchema, mostItems, 'Det er plass til 1000 punkter.'),
}

type List = { id: string; heading: string | null; items: Item[] }

/** What both kinds lack: at least one item, and no empty ones. */
export function itemLacks(block: List, name: string): Lack[] {
  if (block.items.length === 0) return [{ path: at(block), says: say('{name} har ingen punkter.', { name }) }]
  return inOrder(block.items)
    .map((item, i) => ({ item, number: i + 1 }))
    .filter(({ item }) => isEmpty(item.text))
    .map(({ item, number }) => ({
      path: at(block, 'items', item.id, 'text'),
      says: say('{name}: punkt {number} er tomt.', { name, number: String(number) }),
    }))
}

export function itemWords(block: List): string[] {
  return [
    ...(block.heading === null ? [] : [block.heading]),
    ...inOrder(block.items).flatMap((item) => paragraphs(item.text)),
  ]
}
