import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { withFollowers } from '@/lib/core/following'
import { unsent } from '@/lib/core/syncing'
import type { Change } from '@/lib/core/tree'
import { hearEarlyWords, wordsSoFar } from '../ui/early-words'
import { createAutosave, type Put } from './autosave'
import { drawer } from './kept'
import { createHands } from './live/hands'
import { keepingCaret } from './live/keeping-caret'
import { type Begun, contentOf, createStore, type Store } from './store'

/** While nobody tells what others save, the page asks. */
const betweenFetches = 20_000

/** The content while it is written, and its autosave, for as long as the page is open. */
export type Writing = ReturnType<typeof createWriting>

function createWriting(opened: Begun, me: string, put: Put) {
  const hands = createHands()
  const store = keepingCarets(createStore(opened))
  const autosave = createAutosave({
    me,
    store,
    put: hands.hold(put, ({ savedAt }) => store.happened({ what: 'answered', savedAt, rest: true })),
    drawer: drawer(me, opened.keptAs ?? opened.id, nanoid()),
  })
  return {
    store,
    autosave,
    hands,
    /** Whether others' work is told as it is saved. */
    told: false,
    write(changes: readonly Change[], undoable?: string) {
      if (changes.length === 0) return
      store.write(withFollowers(contentOf(store.now()), opened.id, changes), undoable)
      autosave.typed()
    },
    undo() {
      const { undo } = store.now()
      if (!undo) return
      store.takeBack(undo)
      autosave.typed()
    },
  }
}

function keepingCarets(store: Store): Store {
  return {
    ...store,
    show: (part) => (part.working ? keepingCaret(() => store.show(part)) : store.show(part)),
  }
}

/** Saves when a field or the page is left or hidden, and asks for others' work while it is seen. */
export function useWriting(opened: Begun, me: string, put: Put): Writing {
  const [writing] = useState(() => createWriting(opened, me, put))
  const [early] = useState(wordsSoFar)
  useEffect(() => {
    const { flush, leave, fetch, stop } = writing.autosave
    const seen = () => void (document.visibilityState === 'visible' ? fetch() : leave())
    // Where the browser keeps nothing, closing the page would lose what is not saved.
    const warn = (event: Event) => {
      const { kept, working } = writing.store.now()
      if (!kept && unsent(working).length > 0) event.preventDefault()
    }
    const ask = () => !writing.told && document.visibilityState === 'visible' && fetch()
    const often = setInterval(ask, betweenFetches)
    const letGo = writing.hands.watch()
    hearEarlyWords(early)
    // A page that is reloaded or come back to may have been drawn before its own last save arrived.
    fetch()
    addEventListener('focusout', flush)
    addEventListener('pagehide', leave)
    addEventListener('beforeunload', warn)
    addEventListener('online', fetch)
    addEventListener('focus', fetch)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearInterval(often)
      letGo()
      removeEventListener('focusout', flush)
      removeEventListener('pagehide', leave)
      removeEventListener('beforeunload', warn)
      removeEventListener('online', fetch)
      removeEventListener('focus', fetch)
      document.removeEventListener('visibilitychange', seen)
      flush()
      stop()
    }
  }, [writing, early])
  return writing
}
