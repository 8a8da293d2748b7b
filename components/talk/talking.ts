import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Path } from '@/lib/core/blocks/kind'
import type { Outcome } from '@/lib/core/outcome'
import { wordsAt } from '@/lib/core/places'
import type { Content } from '@/lib/core/section'
import type { Proposal, Talk, Thread } from '@/lib/core/talk'
import type { Span } from '@/lib/core/talk/locate'
import type { Node } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import type { TalkScene, TalkStore } from './store'

type Done = Promise<Outcome<unknown>>
type OnThread = { thread: string }
/** `seen`: how many comments stand on the screen. */
type Read = OnThread & { seen: number }
export type Said = { comment: string; text: string; mentions: string[] }

/** The ways to the server, for one section. */
export type TalkActs = {
  fetch: () => Promise<Outcome<Talk>>
  start: (input: OnThread & Said & { anchor: Thread['anchor']; proposal?: Proposal }) => Done
  reply: (input: OnThread & Said) => Done
  edit: (input: OnThread & Said) => Done
  resolve: (input: Read) => Done
  reopen: (input: Read) => Done
  accept: (input: Read) => Done
  reject: (input: Read & Said) => Done
}

/** What every part of the screen needs to talk about the section. */
export type Talking = {
  store: TalkStore
  me: string
  acts: TalkActs
  /** What is typed and not sent is kept under this name. */
  drawer: string
  /** The words on the screen right now. */
  content: () => Content
  /** Whether all that this person wrote is saved: a comment hangs on what others can see. */
  settle: () => Promise<boolean>
  /** Asks what others have said. */
  refresh: () => Promise<void>
  /** The text itself was changed by an act here. */
  onChanged: () => void
  mayWrite: boolean
}

export const TalkContext = createContext<Talking | null>(null)

/** null: nobody talks on this screen. */
export const useTalk = () => useContext(TalkContext)

const never = () => () => {}

/** The part of what is said that a component shows. */
export function useTalkScene<T>(select: (scene: TalkScene) => T, otherwise: T): T {
  const store = useTalk()?.store
  const read = () => (store ? select(store.now()) : otherwise)
  return useSyncExternalStore(store?.subscribe ?? never, read, read)
}

/** Begins a thread about a place, or about words in it. */
export function begin({ store, content }: Talking, path: Path, proposing: boolean, selected?: Span): void {
  const words = wordsAt(content() as unknown as Node, path)
  const inside = selected && selected.from < selected.to && selected.to <= words.length
  store.begin({ anchor: { path: [...path], words, ...(inside && { selected }) }, proposing })
}

const nobody: Talk['readers'] = []

/** Those who can be mentioned. */
export const useReaders = () => useTalkScene(({ talk }) => talk.readers, nobody)

/** Names by id. */
export function useName(): (id: string) => string {
  const people = useTalkScene(({ talk }) => talk.people, null)
  return (id) => people?.[id] ?? say('En annen')
}
