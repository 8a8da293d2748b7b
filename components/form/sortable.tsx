'use client'

import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { type KeyboardEvent, type ReactNode, useId, useMemo } from 'react'
import { say } from '@/lib/core/words/say'
import { Icon } from '../ui/icon'

type SortableProps = {
  ids: readonly string[]
  /** Moves one to a place among the others. */
  onMove: (id: string, to: number) => void
  children: ReactNode
}

/** A click is no drag. Made once: a new object would draw every member anew. */
const deliberate = { activationConstraint: { distance: 4 } }

/** A list whose members are dragged by their grip. The keyboard moves them with Alt and an arrow, see Grip. */
export function Sortable({ ids, onMove, children }: SortableProps) {
  const sensors = useSensors(useSensor(PointerSensor, deliberate))
  const joined = ids.join()
  const items = useMemo(() => joined.split(','), [joined])
  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(String(active.id), ids.indexOf(String(over.id)))
  }
  return (
    <DndContext
      id={useId()}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{ announcements: silent }}
    >
      <SortableContext items={items} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}

/** Dragging is for those who see; the others have Alt and arrows, and the menu. */
const nothing = () => undefined
const silent: Announcements = {
  onDragStart: nothing,
  onDragOver: nothing,
  onDragEnd: nothing,
  onDragCancel: nothing,
}

/** Makes an element follow the pointer while its grip is held. */
export function useGrip(id: string) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id,
  })
  return {
    member: {
      ref: setNodeRef,
      style: transform ? { transform: CSS.Translate.toString(transform), transition } : undefined,
      'data-lifted': isDragging || undefined,
    },
    handle: { ref: setActivatorNodeRef, ...listeners },
  }
}

type GripProps = {
  label: string
  handle: ReturnType<typeof useGrip>['handle']
  onStep: (step: -1 | 1) => void
}

export function Grip({ label, handle, onStep }: GripProps) {
  return (
    <button
      type="button"
      className="b-grip"
      data-grip=""
      aria-label={label}
      title={say('Dra, eller hold Alt og trykk pil opp eller ned')}
      {...handle}
      onKeyDown={(event) => stepped(event, onStep)}
    >
      <Icon name="grip" />
    </button>
  )
}

/** Alt and an arrow. */
export function stepped(event: KeyboardEvent, onStep: (step: -1 | 1) => void) {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  onStep(event.key === 'ArrowUp' ? -1 : 1)
}
