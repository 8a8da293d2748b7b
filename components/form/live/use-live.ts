import { useEffect, useRef, useState } from 'react'
import type { Message } from '@/lib/core/live'
import type { OpenedSection } from '@/lib/core/opened'
import { same } from '@/lib/core/tree'
import type { Writing } from '../writing'
import type { Live } from './live'
import { createPresence, type Presence } from './presence'

type Given = {
  opened: OpenedSection
  me: string
  live: Live
  /** The section stands otherwise than the page shows: show what it is now. */
  onMoved: () => void
  /** Somebody said something about it. */
  onTalk: () => void
}

/** Takes what happens in the section into its form, and tells others where the person is. */
export function useLive(writing: Writing, given: Given): Presence {
  const { opened, me, live } = given
  const latest = useRef(given)
  latest.current = given
  const [presence] = useState(() => createPresence(me, live.tab))

  useEffect(() => {
    const { store, autosave, hands } = writing
    const taken: { [I in Message['is']]: (message: Extract<Message, { is: I }>) => void | Promise<void> } = {
      async saved({ news }) {
        await hands.free(news.since)
        await autosave.heard(news)
      },
      async standing({ standing }) {
        if (standing.mayWrite) await autosave.opened()
        const { state, mayWrite } = latest.current.opened
        if (same(standing, { state, mayWrite })) return
        // Where nothing more can be written, what is unsaved stays on the screen, and the line says why.
        if (standing.mayWrite || (await autosave.settled())) latest.current.onMoved()
      },
      present: ({ present }) => presence.show(present),
      talk: () => latest.current.onTalk(),
      async gone() {
        if (await autosave.settled()) latest.current.onMoved()
      },
    }
    let turn: Promise<unknown> = Promise.resolve()
    const take = <I extends Message['is']>(message: Extract<Message, { is: I }>) =>
      taken[message.is as I](message)
    const stopWatching = live.watch(opened.id, {
      version: () => store.now().working.version,
      told: (message) => {
        const next = () => take(message)
        turn = turn.then(next, next)
      },
      open(is) {
        writing.told = is
        if (!is) return presence.show([])
        void autosave.reached()
      },
    })
    return stopWatching
  }, [writing, live, opened.id, presence])

  useEffect(() => sayWhere(live, opened.id, me), [live, opened.id, me])
  return presence
}

/** Says at which field the person is, for as long as the page is seen. */
function sayWhere(live: Live, section: string, me: string): () => void {
  const standby = live.arrive(section, me)
  const entered = ({ target }: FocusEvent) => standby.at(placeOf(target))
  const left = ({ relatedTarget }: FocusEvent) => relatedTarget === null && standby.at(null)
  addEventListener('focusin', entered)
  addEventListener('focusout', left)
  return () => {
    removeEventListener('focusin', entered)
    removeEventListener('focusout', left)
    standby.leave()
  }
}

/** The path of the field that has the focus; see fieldId. */
function placeOf(target: EventTarget | null): string[] | null {
  const field = target instanceof Element ? target.closest('main [id^="felt-"]') : null
  return field ? field.id.slice('felt-'.length).split('.') : null
}
