'use client'

import { memo, useMemo } from 'react'
import { drawAndFocus } from '@/components/form/place'
import { Grip, useGrip } from '@/components/form/sortable'
import { type LineKeys, RichField } from '@/components/rich/field'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import type { Item } from '@/lib/core/blocks/items'
import type { ItemActs } from './acts'

type ItemRowProps = {
  item: Item
  label: string
  /** The DOM id of its text. */
  id: string
  first: boolean
  last: boolean
  year: number
  acts: ItemActs
}

export const ItemRow = memo(function ItemRow({ item, label, id, first, last, year, acts }: ItemRowProps) {
  const { member, handle } = useGrip(item.id)
  const keys = useMemo<LineKeys>(
    () => ({
      enter: (before, after) => acts.enter(item.id, before, after),
      remove: () => acts.remove(item.id),
      paste: (lines) => acts.paste(item.id, lines),
      move: (step) => drawAndFocus(() => acts.step(item.id, step), id),
    }),
    [acts, item.id, id],
  )
  const step = (by: -1 | 1) => acts.step(item.id, by)

  return (
    <li className="b-item" {...member}>
      <Grip label={`Flytt ${label.toLowerCase()}`} handle={handle} onStep={step} />
      <div>
        <RichField
          kind="line"
          id={id}
          label={label}
          placeholder="Skriv et punkt, eller lim inn en liste"
          hint="Enter lager et nytt punkt. Alt + pil flytter punktet."
          value={item.text}
          onChange={(text) => acts.change(item.id, text)}
          keys={keys}
        />
        {item.continues && <p className="b-hint b-under">Ført videre fra {year - 1}.</p>}
      </div>
      <Menu
        label={`Mer for ${label.toLowerCase()}`}
        className="b-grip"
        choices={[
          { name: 'Flytt opp', act: () => step(-1), disabled: first },
          { name: 'Flytt ned', act: () => step(1), disabled: last },
          { name: 'Fjern punktet', act: () => acts.remove(item.id) },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </li>
  )
})
