import type { Actor } from '@/lib/core/access'
import type { Message, Wanted } from '@/lib/core/live'
import { listen, type Matter, matters } from './hearing'
import { homesOf } from './homes'
import { newsOf, type Told } from './news'

/** Who asks, found anew; null: signed out, or shut out. */
export type Asker = () => Promise<Actor | null>

export type Following = {
  /** Looks at who is there, and whether the reader still is. */
  lookAgain: () => void
  stop: () => void
}

type Ways = { say: (message: Message) => void; end: (error?: unknown) => void }

/**
 * Follows sections, and figures asked for in some, for one browser. Each is found through the actor again for every piece of news, one at a
 * time; what is told meanwhile is looked at once, afterwards. Ends when the reader may hear nothing more, or
 * when something fails: the browser comes back with the versions it has.
 */
export async function follow(ask: Asker, wanted: readonly Wanted[], { say, end }: Ways): Promise<Following> {
  const all = new Map<string, Told>(wanted.map((one) => [one.id, { ...one }]))
  const due = new Map<string, Set<Matter>>()
  let running = false

  const homes = await homesOf([...all.keys()])

  const mark = (id: string, matter: Matter) => {
    if (!all.has(id)) return
    due.set(id, (due.get(id) ?? new Set()).add(matter))
    void run()
  }
  const heard = (section: string, matter: Matter) => {
    for (const id of all.keys()) if ((homes.get(id) ?? id) === section) mark(id, matter)
  }
  const markAll = (...about: Matter[]) => {
    for (const section of all.keys()) for (const matter of about) mark(section, matter)
  }

  async function run() {
    if (running) return
    running = true
    try {
      for (let next = take(); next; next = take()) {
        const actor = await ask()
        if (!actor) return finish()
        for (const message of await newsOf(actor, ...next)) {
          say(message)
          if (message.is === 'gone') all.delete(message.section)
        }
      }
    } catch (error) {
      finish(error)
    } finally {
      running = false
    }
  }

  function take(): [Told, Set<Matter>] | null {
    for (const [section, about] of due) {
      due.delete(section)
      const told = all.get(section)
      if (told) return [told, about]
    }
    return null
  }

  const unlisten = await listen({
    heard: (matter, section) => heard(section, matter),
    again: () => markAll(...matters),
  })
  function finish(error?: unknown) {
    stop()
    end(error)
  }
  function stop() {
    unlisten()
    all.clear()
    due.clear()
  }
  markAll('section_changed', 'section_presence')
  return { lookAgain: () => markAll('section_presence'), stop }
}
