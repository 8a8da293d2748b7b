import { createContext, use, useSyncExternalStore } from 'react'
import type { Present } from '@/lib/core/live'
import { fieldId } from '../place'

type Here = {
  /** Every other page that has the section open. */
  all: readonly Present[]
  /** Other people, by the field they are at. */
  at: ReadonlyMap<string, readonly Present[]>
}

const nobody: Here = { all: [], at: new Map() }
const none: readonly Present[] = []

export type Presence = ReturnType<typeof createPresence>

/** Who else is here. A store of its own: people come and go without a field being drawn anew. */
export function createPresence(me: string, tab: string) {
  let here = nobody
  const listeners = new Set<() => void>()
  return {
    me,
    now: () => here,
    show(present: readonly Present[]) {
      const all = present.filter((one) => one.tab !== tab)
      const others = all.filter((one) => one.person !== me)
      here = { all, at: byField(here.at, others) }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The same lists as before where the same people are: a field is drawn when its own people change. */
function byField(before: Here['at'], others: readonly Present[]): Here['at'] {
  const now = new Map<string, readonly Present[]>()
  for (const one of others) {
    if (!one.place) continue
    const field = fieldId(markOf(one.place))
    now.set(field, [...(now.get(field) ?? []), one])
  }
  for (const [field, all] of now) {
    const old = before.get(field)
    if (old && tabs(old) === tabs(all)) now.set(field, old)
  }
  return now
}

/** What shows by itself who is there; the other fields of a block are shown on the block. */
const showing = ['items', 'rows', 'text', 'body']

const markOf = (place: readonly string[]) =>
  place[0] === 'blocks' && !showing.includes(place[2] ?? '') ? place.slice(0, 2) : place

const tabs = (all: readonly Present[]) => all.map(({ tab }) => tab).join()

export const PresenceContext = createContext<Presence | null>(null)

const silent = () => () => {}

/** The other people at one field. */
export function useWriters(field: string): readonly Present[] {
  const presence = use(PresenceContext)
  const read = () => presence?.now().at.get(field) ?? none
  return useSyncExternalStore(presence?.subscribe ?? silent, read, read)
}

/** All other pages that have the section open. */
export function useHere(presence: Presence): readonly Present[] {
  const read = () => presence.now().all
  return useSyncExternalStore(presence.subscribe, read, read)
}
