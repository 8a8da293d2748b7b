'use client'

import { fieldId } from '@/components/form/place'
import { Sortable } from '@/components/form/sortable'
import { Button } from '@/components/ui/button'
import { at } from '@/lib/core/blocks/kind'
import { inOrder } from '@/lib/core/order'
import type { Change } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { type ItemsBlock, useItemActs } from './acts'
import { ItemRow } from './row'

type ItemsEditProps = {
  block: ItemsBlock
  /** "Resultat", "Utfordring": what each is called to a screen reader, with its number. */
  name: string
  write: (changes: Change[], undoable?: string) => void
}

/** The items of results and challenges: Enter makes the next, Alt and an arrow moves, pasted bullets become items. */
export function ItemsEdit({ block, name, write }: ItemsEditProps) {
  const acts = useItemActs(block, write)
  const items = inOrder(block.items)
  return (
    <>
      <Sortable ids={items.map((item) => item.id)} onMove={acts.move}>
        <ol>
          {items.map((item, i) => (
            <ItemRow
              key={item.id}
              item={item}
              label={`${name} ${i + 1}`}
              id={fieldId(at(block, 'items', item.id, 'text'))}
              first={i === 0}
              last={i === items.length - 1}
              acts={acts}
            />
          ))}
        </ol>
      </Sortable>
      <p>
        <Button
          look="tertiary"
          className="b-add"
          id={`${fieldId(at(block, 'items'))}.new`}
          onClick={acts.append}
        >
          {say('+ Nytt punkt')}
        </Button>
      </p>
    </>
  )
}
