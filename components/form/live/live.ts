import type { Message } from '@/lib/core/live'

/** What a page does with what it is told. */
export type Listener = {
  /** The version that the page has now: it is told what came after. */
  version: () => number
  told: (message: Message) => void
  /** Whether the way is open. While it is not, nobody tells anything. */
  open: (is: boolean) => void
}

/** A page that says where it is. `at` is a field's path, or null: just here. */
export type Standby = { at: (place: string[] | null) => void; leave: () => void }

/** The way to hear of a section as it happens, and to say where one is. It comes in from outside. */
export type Live = {
  /** What this page is called among the open pages of everybody. */
  tab: string
  watch: (section: string, listener: Listener) => () => void
  /** As whom the page was opened. */
  arrive: (section: string, me: string) => Standby
}
