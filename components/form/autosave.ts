import { nanoid } from 'nanoid'
import { changesBetween, replay } from '@/lib/core/merge'
import type { Outcome, Refusal } from '@/lib/core/outcome'
import { firstPortion } from '@/lib/core/portions'
import type { News, Save, SaveAnswer } from '@/lib/core/saving'
import { isBlocked, pause } from '@/lib/core/saving-line'
import { hear, layOn, receive, type Sent, unsent } from '@/lib/core/syncing'
import type { Change, Node } from '@/lib/core/tree'
import type { Drawer, Kept } from './kept'
import type { Store } from './store'
import { createTimers } from './timers'

/** Sends one save; throws when the server cannot be reached. */
export type Put = (save: Save) => Promise<Outcome<SaveAnswer>>

export type Autosave = ReturnType<typeof createAutosave>

const afterTyping = 800
const whileTyping = 5000
const beforeKeeping = 150

type Parts = { me: string; store: Store; put: Put; drawer: Drawer }

/**
 * Saves what is written, one request at a time. A save that got no answer is repeated word for word under its
 * own id, because it may have arrived; what was typed after it waits for its turn.
 */
export function createAutosave({ me, store, put, drawer }: Parts) {
  let sent: Sent | null = null
  let flight: Promise<void> | null = null
  let nextId = nanoid()
  let tries = 0
  /** The page is gone from the screen: its text is still sent, but it needs no news. */
  let left = false
  const timers = createTimers()

  const isClosed = () => store.now().line.is === 'closed'
  const wire = ({ baseVersion, saveId, changes }: Sent): Save => ({ baseVersion, saveId, as: me, changes })

  const typedHere = () => unsent(store.now().working)

  /** The next save, of what was changed on top of `seen`: as much as one save carries. */
  function ready(all: readonly Change[] = typedHere(), seen = store.now().working.base): Sent {
    const changes = firstPortion(all)
    const baseVersion = store.now().working.version
    return { baseVersion, saveId: nextId, changes, local: replay(seen, changes) }
  }

  function leaving(...what: Parameters<typeof ready>): Sent {
    const save = ready(...what)
    nextId = nanoid()
    return save
  }

  /** Sends what there is to send, now; resolves when the answer is in. */
  function flush(): Promise<void> {
    timers.stop('typed', 'typing')
    if (flight) return flight
    const waiting = sent ?? (typedHere().length > 0 ? leaving() : null)
    if (waiting) return isClosed() ? Promise.resolve() : send(waiting)
    takenBack()
    return Promise.resolve()
  }

  /** Nothing is left of what was typed: the line must not go on saying that it is being saved. */
  function takenBack() {
    if (store.now().line.is !== 'saving') return
    store.happened({ what: 'takenBack' })
    keep()
  }

  function send(save: Sent): Promise<void> {
    sent = save
    timers.stop('again')
    if (save.changes.length > 0) {
      store.happened({ what: 'sending' })
      keep()
    }
    flight = put(wire(save))
      .catch(() => null)
      .then((outcome) => {
        flight = null
        if (outcome?.ok) return arrived(save, outcome.value)
        if (save.changes.length === 0) missed(outcome?.refusal)
        else if (outcome) refused(outcome.refusal)
        else unreachable()
      })
    return flight
  }

  /** A fetch that failed is no news, because all that is typed may be saved; it is tried again. */
  function missed(refusal?: Refusal) {
    sent = null
    const away = !refusal || refusal.kind === 'later' || refusal.kind === 'unavailable'
    if (!away) store.happened({ what: 'refused', ...refusal })
    if (!left && (away || isBlocked(store.now().line))) repeat()
    goOn()
  }

  function unreachable() {
    store.happened({ what: 'unreachable', online: globalThis.navigator?.onLine === true })
    repeat()
  }

  /** What was typed while an answer was awaited has its turn; what one save could not carry need not wait for it. */
  function goOn(): void | Promise<void> {
    const rest = typedHere()
    if (rest.length === 0) return takenBack()
    if (firstPortion(rest).length < rest.length) return flush()
    timers.start('typed', afterTyping, flush)
  }

  function arrived(save: Sent, answer: SaveAnswer): void | Promise<void> {
    sent = null
    tries = 0
    const { working, clash } = receive(store.now().working, save, answer)
    store.show({ working, collisions: answer.collisions })
    if (clash.length > 0) return beside(save, clash, save.local)
    const rest = unsent(working).length > 0
    if (save.changes.length > 0 || isBlocked(store.now().line)) {
      store.happened({ what: 'answered', savedAt: answer.savedAt, rest })
    }
    keep()
    return goOn()
  }

  /** Saves what clashes from the base it was typed on, so that the server sees two texts and keeps both. */
  function beside({ baseVersion }: Save, clash: Change[], seen: Node): Promise<void> {
    return send({ ...leaving(clash, seen), baseVersion })
  }

  function refused({ kind, says }: Refusal) {
    store.happened({ what: 'refused', kind, says })
    if (isBlocked(store.now().line)) return repeat()
    if (store.now().line.is === 'declined') sent = null
    keep()
  }

  function repeat() {
    tries += 1
    timers.start('again', pause(tries), fetch)
  }

  /** Not repeated by this page: the page before it still keeps it. */
  function drop() {
    sent = null
    timers.stop('again')
  }

  /** What lies unsaved here. */
  function unsaved(): Kept | null {
    const save = sent && sent.changes.length > 0 ? sent : ready()
    const rest = changesBetween(save.local, store.now().working.local)
    return save.changes.length > 0 ? { save: wire(save), rest, at: new Date().toISOString() } : null
  }

  function keep(): Promise<void> {
    return drawer.keep(unsaved()).then(
      () => void (store.now().kept || store.show({ kept: true })),
      () => void (store.now().kept && store.show({ kept: false })),
    )
  }

  function typed() {
    store.happened({ what: 'typed' })
    timers.startOnce('keep', beforeKeeping, keep)
    timers.start('typed', afterTyping, flush)
    timers.startOnce('typing', whileTyping, flush)
  }

  /** Asks for others' work; makes no version. Does nothing while something of mine is under way. */
  function fetch(): Promise<void> {
    if (flight || sent || isClosed()) return flush()
    return unsent(store.now().working).length > 0 ? flush() : send(leaving([]))
  }

  return {
    flush,
    typed,
    fetch,
    /** The server is heard from again: what waits for its next try need not wait. */
    async reached(): Promise<void> {
      if (timers.runs('again')) await fetch()
    },
    /** The section may be written: if it was closed, what was held back is sent. */
    async opened(): Promise<void> {
      if (!isClosed()) return
      store.happened({ what: 'opened' })
      await fetch()
    },
    /** The page may be going: what is typed is kept and sent at once. */
    leave() {
      keep()
      return flush()
    },
    /** Takes in what the server tells unasked, or asks for it when nothing of mine is in the way. */
    async heard(news: News): Promise<void> {
      await flight
      const working = hear(store.now().working, sent, news)
      if (!working) return fetch()
      if (working !== store.now().working) store.show({ working, collisions: news.collisions })
    },
    /** Whether all is confirmed, after trying. */
    async settled(): Promise<boolean> {
      for (;;) {
        await flush()
        if (!sent && unsent(store.now().working).length === 0) return true
        if (store.now().line.is !== 'saving') return false
      }
    },
    /** Repeats what an earlier page never got an answer to, then lays what was typed after it; false: not now. */
    async restore({ save, rest }: Kept): Promise<boolean> {
      await flush()
      if (sent || isClosed()) return false
      await send({ ...save, local: store.now().working.local })
      if (sent) drop()
      if (!['saved', 'saving'].includes(store.now().line.is)) return false
      const { working, clash } = layOn(store.now().working, rest)
      store.show({ working })
      if (clash.length > 0) await beside(save, clash, working.local)
      if (typedHere().length > 0) typed()
      // Whoever asked throws the old copy away now.
      await keep()
      return true
    },
    stop() {
      left = true
      timers.stop('keep', 'typed', 'typing', 'again')
      drawer.close()
    },
  }
}
