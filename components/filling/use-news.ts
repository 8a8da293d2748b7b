import { useEffect, useRef } from 'react'
import type { OpenedRequest } from '@/lib/core/asking/sight'
import type { Message } from '@/lib/core/live'
import type { Live } from '../form/live/live'
import type { Writing } from '../form/writing'

/** Takes what happens to the table into its form; where nothing more can be filled in, the page is asked for anew. */
export function useNews(writing: Writing, { id }: OpenedRequest, live: Live, onChanged: () => void): void {
  const latest = useRef(onChanged)
  latest.current = onChanged
  useEffect(() => {
    const { store, autosave, hands } = writing
    async function take(message: Message) {
      if (message.is === 'saved') {
        await hands.free(message.news.since)
        await autosave.heard(message.news)
      }
      if (message.is === 'standing' && message.standing.mayWrite) await autosave.opened()
      const shut = message.is === 'gone' || (message.is === 'standing' && !message.standing.mayWrite)
      // What could not be saved stays on the screen, and the line says why.
      if (shut && (await autosave.settled())) latest.current()
    }
    let turn: Promise<unknown> = Promise.resolve()
    return live.watch(id, {
      version: () => store.now().working.version,
      told: (message) => {
        const next = () => take(message)
        turn = turn.then(next, next)
      },
      open(is) {
        writing.told = is
        if (is) void autosave.reached()
      },
    })
  }, [writing, live, id])
}
