import { del, get, keys, set } from 'idb-keyval'
import type { Saved } from '@/lib/core/merge'
import type { Save } from '@/lib/core/saving'
import { keepHastily, keptHastily, namesKept } from './kept-hastily'

/** Unsaved work in this browser: a save that may or may not have arrived, and what was typed after it left. */
export type Kept = { save: Save; rest: Saved[]; at: string }

/** Where one open page keeps its own; two tabs never write over each other. */
export type Drawer = {
  /** Written down before it is awaited: the page may be gone before the large store has answered. */
  keep: (kept: Kept | null) => Promise<void>
  close: () => void
}

/** Drawers of this very page that were closed: their locks may take a moment to be gone. */
const closed = new Set<string>()

/** A page that is open and has no locks keeps what it has so often; once a minute where it is hidden. */
const betweenBeats = 20_000
const silence = 90_000

const prefix = (person: string, section: string) => `beretning/${person}/${section}/`

export function drawer(person: string, section: string, tab: string): Drawer {
  const key = prefix(person, section) + tab
  let letGo: (() => void) | null = null
  let latest: Kept | null = null
  const beat = () => latest && void set(key, { ...latest, at: new Date().toISOString() })
  return {
    async keep(kept) {
      latest = kept
      if (kept) letGo ??= hold(key, beat)
      keepHastily(key, kept)
      await (kept ? set(key, kept) : del(key))
      if (kept === latest) keepHastily(key, null)
    },
    close() {
      closed.add(key)
      letGo?.()
    },
  }
}

/**
 * Says to other tabs that the page of this drawer is open, until it is gone, however it goes. A browser has locks on
 * https and localhost only: elsewhere the page keeps what it has again and again.
 */
function hold(key: string, beat: () => void): () => void {
  if (!navigator.locks) {
    const beats = setInterval(beat, betweenBeats)
    return () => clearInterval(beats)
  }
  const open = new AbortController()
  const gone = new Promise<void>((resolve) => open.signal.addEventListener('abort', () => resolve()))
  navigator.locks.request(key, () => gone)
  return () => open.abort()
}

/** What earlier pages of this person left behind for this section, oldest first, by key. */
export async function leftBehind(person: string, section: string): Promise<[string, Kept][]> {
  const open = (await navigator.locks?.query())?.held?.map(({ name }) => name) ?? []
  const found: [string, Kept][] = []
  for (const key of new Set([...(await keys<string>()), ...namesKept()])) {
    const mine = key.startsWith(prefix(person, section)) && (closed.has(key) || !open.includes(key))
    if (!mine) continue
    const kept = newest(await get<Kept>(key), keptHastily(key))
    if (kept && (closed.has(key) || !mayLive(kept))) found.push([key, kept])
  }
  return found.sort(([, a], [, b]) => a.at.localeCompare(b.at))
}

/** Tells when a page of this person that is open on this section now is gone, until `signal` ends it. */
export async function whenLetGo(person: string, section: string, signal: AbortSignal, then: () => unknown) {
  if (!navigator.locks) {
    const timer = setTimeout(then, silence)
    return signal.addEventListener('abort', () => clearTimeout(timer))
  }
  const held = (await navigator.locks.query()).held ?? []
  for (const { name } of held) {
    if (!name?.startsWith(prefix(person, section))) continue
    navigator.locks
      .request(name, { signal }, () => {})
      .then(then, () => {
        // This page was left first.
      })
  }
}

/** Without locks: a page that kept something so lately may be open. */
const mayLive = ({ at }: Kept) => !navigator.locks && Date.now() - Date.parse(at) < silence

const newest = (kept: Kept | undefined, hastily: Kept | undefined) =>
  kept && hastily && kept.at > hastily.at ? kept : (hastily ?? kept)

export function discard(key: string): Promise<void> {
  keepHastily(key, null)
  return del(key)
}
