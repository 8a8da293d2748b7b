import { nanoid } from 'nanoid'
import { type Block, type KindName, kinds } from '@/lib/core/blocks/all'
import { added, emptyLine, moved, nudged } from '@/lib/core/listing'
import { inOrder, keysAt } from '@/lib/core/order'
import type { Json } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { kindName } from './block-words'
import { drawAndGo } from './place'
import { contentOf } from './store'
import type { Writing } from './writing'

/** What a person does with whole parts of the section. */
export function blockActs({ store, write }: Pick<Writing, 'store' | 'write'>) {
  const list = () => inOrder(contentOf(store.now()).blocks)
  const path = ['blocks']
  return {
    step: (id: string, step: -1 | 1) => write(nudged(list(), path, id, step)),
    move: (id: string, to: number) => write(moved(list(), path, id, to)),
    remove(id: string) {
      const index = list().findIndex((block) => block.id === id)
      const block = list()[index] as Block
      const neighbour = list()[index - 1] ?? list()[index + 1]
      const drop = () =>
        write([{ path: [...path, id] }], say('{part} er fjernet.', { part: kindName(block) }))
      drawAndGo(drop, neighbour ? [...path, neighbour.id] : path)
    },
    /** At the end of the section, with an empty item to begin with; answers its id. */
    add(kind: KindName): string {
      const block = kinds[kind].blank(nanoid, keysAt(list(), list().length)[0] as string)
      const place = [...path, block.id]
      drawAndGo(() => write([{ path: place, to: begun(block) as unknown as Json }]), place)
      return block.id
    },
  }
}

export type SectionActs = ReturnType<typeof blockActs>

function begun(block: Block): Block {
  if (block.kind !== 'results' && block.kind !== 'challenges') return block
  const items = added([], [], { at: 0, texts: [emptyLine], newId: nanoid })
  return { ...block, items: items.map(({ to }) => to) }
}
