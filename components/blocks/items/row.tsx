'use client'

import { memo, useMemo } from 'react'
import { Writers } from '@/components/form/live/writers'
import { drawAndFocus, pathOf } from '@/components/form/place'
import { Grip, useGrip } from '@/components/form/sortable'
import { type LineKeys, RichField } from '@/components/rich/field'
import { useTalkChoices } from '@/components/talk/choices'
import { TalkMark } from '@/components/talk/mark'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import type { Item } from '@/lib/core/blocks/items'
import { say } from '@/lib/core/words/say'
import type { ItemActs } from './acts'

type ItemRowProps = {
  item: Item
  label: string
  /** The DOM id of its text. */
  id: string
  first: boolean
  last: boolean
  acts: ItemActs
}

export const ItemRow = memo(function ItemRow({ item, label, id, first, last, acts }: ItemRowProps) {
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
  const path = pathOf(id) ?? []
  const talk = useTalkChoices(path)
  const step = (by: -1 | 1) => acts.step(item.id, by)
  const called = label.toLowerCase()

  return (
    <li className="b-item" {...member}>
      <Grip label={say('Flytt {name}', { name: called })} handle={handle} onStep={step} />
      <div>
        <RichField
          kind="line"
          id={id}
          label={label}
          placeholder={say('Skriv et punkt, eller lim inn en liste')}
          hint={say('Enter lager et nytt punkt. Alt + pil flytter punktet.')}
          value={item.text}
          onChange={(text) => acts.change(item.id, text)}
          keys={keys}
        />
        <Writers field={id} place={say('dette punktet')} />
        {item.continues && <p className="b-hint b-under">{say('Ført videre fra forrige rapport.')}</p>}
      </div>
      <div>
        <Menu
          label={say('Mer for {name}', { name: called })}
          className="b-grip"
          choices={[
            { name: say('Flytt opp'), act: () => step(-1), disabled: first },
            { name: say('Flytt ned'), act: () => step(1), disabled: last },
            ...talk,
            { name: say('Fjern punktet'), act: () => acts.remove(item.id) },
          ]}
        >
          <Icon name="more" />
        </Menu>
        <TalkMark path={path} label={called} />
      </div>
    </li>
  )
})
