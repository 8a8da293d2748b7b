'use client'

import { nanoid } from 'nanoid'
import type { ReactNode } from 'react'
import { drawAndFocus, drawAndGo, fieldId } from '@/components/form/place'
import { Grip, Sortable, useGrip } from '@/components/form/sortable'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Menu } from '@/components/ui/menu'
import type { Path } from '@/lib/core/blocks/kind'
import { moved, nudged } from '@/lib/core/listing'
import { inOrder, keysAt, type Ordered } from '@/lib/core/order'
import type { Change, Json } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'

type RowsProps<R extends Ordered> = {
  rows: readonly R[]
  /** Of the list in the section. */
  path: Path
  /** "Parti": what each is called, with its number. */
  name: string
  /** "+ Nytt parti" */
  add: string
  blank: Omit<R, 'id' | 'order'>
  write: (changes: Change[], undoable?: string) => void
  children: (row: R) => ReactNode
}

/** A list of things with several fields each: added at the end, moved by grip, Alt and arrows, or menu. */
export function RowsEdit<R extends Ordered>({ rows, path, name, add, blank, write, children }: RowsProps<R>) {
  const list = inOrder(rows)
  const step = (id: string, by: -1 | 1) => write(nudged(list, path, id, by))

  function append() {
    const id = nanoid()
    const to = { ...blank, id, order: keysAt(list, list.length)[0] } as Json
    drawAndGo(() => write([{ path: [...path, id], to }]), [...path, id])
  }
  function remove(id: string) {
    const place = list.findIndex((row) => row.id === id)
    const neighbour = list[place - 1] ?? list[place + 1]
    const drop = () =>
      write([{ path: [...path, id] }], say('{name} er fjernet.', { name: `${name} ${place + 1}` }))
    if (neighbour) drawAndGo(drop, [...path, neighbour.id])
    else drawAndFocus(drop, `${fieldId(path)}.new`)
  }

  return (
    <div id={fieldId(path)}>
      <Sortable ids={list.map(({ id }) => id)} onMove={(id, to) => write(moved(list, path, id, to))}>
        <ol className="b-rows">
          {list.map((row, i) => (
            <RowEdit
              key={row.id}
              id={row.id}
              place={fieldId([...path, row.id])}
              label={`${name} ${i + 1}`}
              first={i === 0}
              last={i === list.length - 1}
              step={(by) => step(row.id, by)}
              remove={() => remove(row.id)}
            >
              {children(row)}
            </RowEdit>
          ))}
        </ol>
      </Sortable>
      <p>
        <Button look="tertiary" className="b-add" id={`${fieldId(path)}.new`} onClick={append}>
          {add}
        </Button>
      </p>
    </div>
  )
}

type RowProps = {
  id: string
  /** The DOM id of the whole row. */
  place: string
  label: string
  first: boolean
  last: boolean
  step: (by: -1 | 1) => void
  remove: () => void
  children: ReactNode
}

function RowEdit({ id, place, label, first, last, step, remove, children }: RowProps) {
  const { member, handle } = useGrip(id)
  const called = label.toLowerCase()
  return (
    <li className="b-item" {...member}>
      <Grip label={say('Flytt {name}', { name: called })} handle={handle} onStep={step} />
      <fieldset id={place} className="b-fields">
        <legend className="ds-sr-only">{label}</legend>
        {children}
      </fieldset>
      <Menu
        label={say('Mer for {name}', { name: called })}
        className="b-grip"
        choices={[
          { name: say('Flytt opp'), act: () => step(-1), disabled: first },
          { name: say('Flytt ned'), act: () => step(1), disabled: last },
          { name: say('Fjern'), act: remove },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </li>
  )
}
