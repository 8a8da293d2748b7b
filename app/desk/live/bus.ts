import type { Message, Wanted } from '@/lib/core/live'

/** What the pages of one browser say to each other. */
export type Said =
  /** A page tells what it wants; nothing, when it is hidden or closed. */
  | { is: 'wants'; tab: string; wanted: Wanted[] }
  /** A new leader asks all pages what they want. */
  | { is: 'roll' }
  | { is: 'told'; message: Message }
  | { is: 'open'; open: boolean }

export type Bus = { say: (said: Said) => void }

/** The pages of one browser. Where each leads by itself (see takeLead), they have nothing to say. */
export function openBus(heard: (said: Said) => void): Bus {
  if (!navigator.locks) return { say: () => {} }
  const channel = new BroadcastChannel('beretning-live')
  channel.onmessage = ({ data }: MessageEvent<Said>) => heard(data)
  return { say: (said) => channel.postMessage(said) }
}
