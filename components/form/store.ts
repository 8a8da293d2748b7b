import { useSyncExternalStore } from 'react'
import { asNode, replay } from '@/lib/core/merge'
import type { OpenedSection } from '@/lib/core/opened'
import type { OpenCollision } from '@/lib/core/saving'
import { type Happening, type Line, next } from '@/lib/core/saving-line'
import type { Content } from '@/lib/core/section'
import type { Working } from '@/lib/core/syncing'
import { type Change, diff, get, type Node, same } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'

/** Something the person may take back: "6 punkter lagt til. Angre". */
export type Undo = {
  says: string
  back: Change[]
  /** How the act left everything. */
  done: Node
}

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

/** What is written, as it stood when the page was drawn: a section, or a table of one. */
export type Begun = Pick<OpenedSection, 'id' | 'content' | 'version' | 'savedAt' | 'collisions'> & {
  /** Under what the browser keeps what is not saved, where it is not the section's own draft. */
  keptAs?: string
}

/**
 * The content of one section while it is written. Content is a tree merged by id, so the store speaks in
 * changes by path; unchanged parts keep their identity, and only what changed is drawn again.
 */
export function createStore(opened: Begun) {
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
      const undo = undoable ? { says: undoable, back: diff(local, before), done: local } : scene.undo
      show({ working: { ...scene.working, local }, undo })
    },
    /** Takes the offer to undo: of the act goes what still stands as it was left; what anybody wrote since stays. */
    takeBack({ back, done }: Undo) {
      const { working } = scene
      const mine = back.filter(({ path }) => same(get(working.local, path), get(done, path)))
      const local = replay(working.local, mine)
      const rest = { says: say('Det som er skrevet siden, ble stående.'), back: [], done: local }
      show({ working: { ...working, local }, undo: mine.length < back.length ? rest : null })
    },
  }
}

/** The part of the scene that a component shows; it is drawn again only when that part changes. */
export function useScene<T>(store: Store, select: (scene: Scene) => T): T {
  const read = () => select(store.now())
  return useSyncExternalStore(store.subscribe, read, read)
}

export const contentOf = ({ working }: Scene) => working.local as unknown as Content

/** What the server is known to have. */
export const savedOf = ({ working }: Scene) => working.base as unknown as Content
