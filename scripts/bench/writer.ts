import { performance } from 'node:perf_hooks'
import { createAutosave, type Put } from '@/components/form/autosave'
import { contentOf, createStore } from '@/components/form/store'
import type { Actor } from '@/lib/core/access'
import { type Message, writeWanted } from '@/lib/core/live'
import { line } from '@/lib/core/rich'
import { unsent } from '@/lib/core/syncing'
import { get } from '@/lib/core/tree'
import { wordsOf } from '@/lib/core/wording'
import { openSection } from '@/lib/sections/open'
import { beginSession } from '@/lib/session/begin'
import { sessionCookie } from '@/lib/session/cookie'

/** When each version was sent, and by whom. */
export type Sent = Map<number, { at: number; by: number }>

type Given = {
  number: number
  actor: Actor
  section: string
  item: readonly string[]
  url: string
  sent: Sent
}

/** One person with the form open: the form's own store and autosave, over HTTP, and a stream. */
export async function openWriter({ number, actor, section, item, url, sent }: Given) {
  const headers = {
    cookie: `${sessionCookie()}=${await beginSession(actor.id)}`,
    'sec-fetch-site': 'same-origin',
  }
  const opened = await openSection(actor, section)
  if (!opened) throw new Error('It can be read')
  const store = createStore(opened)
  const seen: number[] = []
  const answered: number[] = []
  let untrue = 0
  let version = opened.version

  const put: Put = async (save) => {
    const at = performance.now()
    const body = JSON.stringify(save)
    const response = await fetch(`${url}/api/desk/sections/${section}/draft`, {
      method: 'PUT',
      headers,
      body,
    })
    const answer = await response.json()
    answered.push(performance.now() - at)
    if ('refusal' in answer) return { ok: false, refusal: answer.refusal }
    if (save.changes.length > 0) sent.set(answer.version, { at, by: number })
    return { ok: true, value: answer }
  }
  const autosave = createAutosave({
    me: actor.id,
    store,
    put,
    drawer: { keep: async () => {}, close: () => {} },
  })
  store.subscribe(() => {
    // What is drawn is what stands when the act is over.
    queueMicrotask(() => {
      const { line: says, working } = store.now()
      if (says.is === 'saved' && unsent(working).length > 0) untrue += 1
    })
    const { working } = store.now()
    for (; version < working.version; version += 1) {
      const one = sent.get(version + 1)
      if (one && one.by !== number) seen.push(performance.now() - one.at)
    }
  })

  const leaving = new AbortController()
  const wanted = encodeURIComponent(writeWanted([{ id: section, version }]))
  const stream = await fetch(`${url}/api/desk/live?sections=${wanted}`, { headers, signal: leaving.signal })
  const listening = listen(stream, (message) => message.is === 'saved' && autosave.heard(message.news))

  const words = () => wordsOf(get(store.now().working.local, item)).join('')
  return {
    seen,
    answered,
    untrue: () => untrue,
    words,
    all: () => JSON.stringify(contentOf(store.now())),
    /** One key, at the end of the item or in front of it. */
    type(key: string, inFront: boolean) {
      const now = words()
      store.write([{ path: item, to: line(inFront ? key + now : now + key) }])
      autosave.typed()
    },
    settled: autosave.settled,
    async close() {
      autosave.stop()
      leaving.abort()
      await listening
    },
  }
}

/** Reads a stream of events to its end. */
async function listen(response: Response, told: (message: Message) => void): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for await (const chunk of response.body ?? []) {
      const events = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
      rest = events.pop() ?? ''
      for (const event of events) if (event.startsWith('data: ')) told(JSON.parse(event.slice(6)))
    }
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error
  }
}
