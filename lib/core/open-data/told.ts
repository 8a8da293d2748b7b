import type { Answers } from '../blocks/answers'
import type { Item } from '../blocks/items'
import { inOrder } from '../order'
import { plain } from '../rich'
import type { ListedItem } from './item'
import { said } from './rich'

/** The points of a block as data, each with the address at which it stands on `page`. */

export const toldItems = (kind: 'result' | 'challenge', items: readonly Item[], page: string): ListedItem[] =>
  inOrder(items).map(({ id, text, continues }) => ({
    ...{ id, kind, ...said(text) },
    continues: continues ?? null,
    status: null,
    was: null,
    address: `${page}#p-${id}`,
  }))

export const toldAnswers = (items: Answers['items'], page: string): ListedItem[] =>
  inOrder(items).map(({ id, says, was, status }) => ({
    ...{ id, kind: 'answer' as const, ...said(says) },
    continues: id,
    status,
    was: plain(was),
    address: `${page}#s-${id}`,
  }))
