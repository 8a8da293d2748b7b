import { z } from 'zod'
import { type Anchor, anchorSchema } from './anchors'
import { id, text } from './text'
import { changeSchema, type Json } from './tree'
import { because } from './words/say'

/** What somebody said in a thread. */
export type Comment = {
  id: string
  by: string
  /** Said by somebody who reads the section by a link, and is not signed in. */
  outside: boolean
  text: string
  mentions: string[]
  at: string
  edited: boolean
}

export type Settled = 'resolved' | 'accepted' | 'rejected'

/** A wording proposed for a place: what stood there, and what could stand instead. */
export type Proposal = { from: Json; to: Json }

/** A conversation about a place in a draft. Never published. Persons are ids. */
export type Thread = {
  id: string
  anchor: Anchor
  proposal: Proposal | null
  by: string
  /** Begun by somebody outside, who reads what is answered here. */
  outside: boolean
  at: string
  settled: { how: Settled; by: string; at: string } | null
  comments: Comment[]
}

/** All that is said about a section, and who can be mentioned: those who may read it. */
export type Talk = {
  threads: Thread[]
  readers: { id: string; name: string }[]
  people: Record<string, string>
}

/** A section's threads and a thread's comments are no archive: beyond this something else is wrong. */
export const mostThreads = 500
export const mostComments = 200
export const longestComment = 2000

const words = text(longestComment).trim()
const said = { text: words.min(1, because('Skriv noe først.')), mentions: z.array(text(120)).max(20) }
const thread = { id, thread: id }
const value = changeSchema.shape.to.unwrap()

/** `id` is the section's. Ids of threads and comments are made in the browser: repeating one is harmless. */
export const startSchema = z
  .strictObject({
    ...thread,
    comment: id,
    anchor: anchorSchema,
    proposal: z.strictObject({ from: value, to: value }).optional(),
    text: words,
    mentions: said.mentions,
  })
  .refine(({ text, proposal }) => proposal || text !== '', {
    ...because('Skriv noe først.'),
    path: ['text'],
  })
export const replySchema = z.strictObject({ ...thread, comment: id, ...said })
export const editSchema = z.strictObject({ ...thread, comment: id, ...said })

/** Whoever settles a thread tells how many comments they have seen in it: nobody closes an answer unread. */
const seen = z.number().int().min(0)
export const threadSchema = z.strictObject({ ...thread, seen })
export const rejectSchema = threadSchema.extend({ comment: id, text: words, mentions: said.mentions })

/** The people whose names stand after an @ in a text: of "Ola Dahl" and "Ola Dahle", the longer that fits. */
export function mentionedIn(text: string, readers: Talk['readers']): string[] {
  const names = readers.map(({ name }) => name).sort((a, b) => b.length - a.length)
  const [, ...afterAt] = text.split('@')
  const named = new Set(afterAt.map((words) => names.find((name) => words.startsWith(name))))
  return readers.filter(({ name }) => named.has(name)).map(({ id }) => id)
}
