import { del, get, keys, set } from 'idb-keyval'
import type { Save } from '@/lib/core/saving'
import type { Change } from '@/lib/core/tree'

/** Unsaved work in this browser: a save that may or may not have arrived, and what was typed after it left. */
export type Kept = { save: Save; rest: Change[]; at: string }

/** Where one open page keeps its own; two tabs never write over each other. */
export type Drawer = { keep: (kept: Kept | null) => Promise<void> }

const prefix = (person: string, section: string) => `beretning/${person}/${section}/`

export function drawer(person: string, section: string, tab: string): Drawer {
  const key = prefix(person, section) + tab
  return { keep: (kept) => (kept ? set(key, kept) : del(key)) }
}

/** What earlier pages of this person left behind for this section, oldest first, by key. */
export async function leftBehind(person: string, section: string): Promise<[string, Kept][]> {
  const found: [string, Kept][] = []
  for (const key of await keys<string>()) {
    const kept = key.startsWith(prefix(person, section)) && (await get<Kept>(key))
    if (kept) found.push([key, kept])
  }
  return found.sort(([, a], [, b]) => a.at.localeCompare(b.at))
}

export const discard = (key: string) => del(key)
