import { useSyncExternalStore } from 'react'
import { asNode, replay } from '@/lib/core/merge'
import type { OpenedSection } from '@/lib/core/opened'
import type { OpenCollision } from '@/lib/core/saving'
import { type Happening, type Line, next } from '@/lib/core/saving-line'
import type { Content } from '@/lib/core/section'
import type { Working } from '@/lib/core/syncing'
import { type Change, diff } from '@/lib/core/tree'

/** Something the person may take back: "6 punkter lagt til. Angre". */
export type Undo = { says: string; back: Change[] }

/** What the form shows right now. */
export type Scene = {
  working: Working
  line: Line
  collisions: readonly OpenCollision[]
  /** Unsaved text is kept by the browser; false where it refuses (private windows). */
  kept: boolean
  undo: Undo | null
}

export type Store = ReturnType<typeof createStore>

/**
 * The content of one section while it is written. Content is a tree merged by id, so the store speaks in
 * changes by path; unchanged parts keep their identity, and only what changed is drawn again.
 */
export function createStore(opened: OpenedSection) {
  const content = asNode(opened.content)
  let scene: Scene = {
    working: { version: opened.version, base: content, local: content },
    line: { is: 'saved', since: opened.savedAt },
    collisions: opened.collisions,
    kept: true,
    undo: null,
  }
  const listeners = new Set<() => void>()

  function show(part: Partial<Scene>) {
    scene = { ...scene, ...part }
    for (const listener of listeners) listener()
  }

  return {
    now: () => scene,
    show,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    happened(happening: Happening) {
      const line = next(scene.line, happening)
      if (line !== scene.line) show({ line })
    },
    /** One act of the person; a later act leaves the offer to undo an earlier one standing. */
    write(changes: readonly Change[], undoable?: string) {
      const before = scene.working.local
      const local = replay(before, changes)
      const undo = undoable ? { says: undoable, back: diff(local, before) } : scene.undo
      show({ working: { ...scene.working, local }, undo })
    },
  }
}

/** The part of the scene that a component shows; it is drawn again only when that part changes. */
export function useScene<T>(store: Store, select: (scene: Scene) => T): T {
  const read = () => select(store.now())
  return useSyncExternalStore(store.subscribe, read, read)
}

export const contentOf = ({ working }: Scene) => working.local as unknown as Content
