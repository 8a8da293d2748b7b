import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import type { OpenedSection } from '@/lib/core/opened'
import type { Change } from '@/lib/core/tree'
import { createAutosave, type Put } from './autosave'
import { drawer } from './kept'
import { createStore, type Store } from './store'

const betweenFetches = 20_000

/** The content while it is written, and its autosave, for as long as the page is open. */
export type Writing = ReturnType<typeof createWriting>

function createWriting(opened: OpenedSection, me: string, put: Put) {
  const store: Store = createStore(opened)
  const autosave = createAutosave({ store, put, drawer: drawer(me, opened.id, nanoid()) })
  return {
    store,
    autosave,
    write(changes: readonly Change[], undoable?: string) {
      if (changes.length === 0) return
      store.write(changes, undoable)
      autosave.typed()
    },
    undo() {
      const { undo } = store.now()
      if (!undo) return
      store.show({ undo: null })
      store.write(undo.back)
      autosave.typed()
    },
  }
}

/** Saves when a field or the page is left or hidden, and asks for others' work while it is seen. */
export function useWriting(opened: OpenedSection, me: string, put: Put): Writing {
  const [writing] = useState(() => createWriting(opened, me, put))
  useEffect(() => {
    const { flush, fetch, stop } = writing.autosave
    const seen = () => void (document.visibilityState === 'visible' ? fetch() : flush())
    const often = setInterval(() => document.visibilityState === 'visible' && fetch(), betweenFetches)
    // A page that is reloaded or come back to may have been drawn before its own last save arrived.
    fetch()
    addEventListener('focusout', flush)
    addEventListener('pagehide', flush)
    addEventListener('online', fetch)
    addEventListener('focus', fetch)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(often)
      removeEventListener('focusout', flush)
      removeEventListener('pagehide', flush)
      removeEventListener('online', fetch)
      removeEventListener('focus', fetch)
      document.removeEventListener('visibilitychange', seen)
      flush()
      stop()
    }
  }, [writing])
  return writing
}
