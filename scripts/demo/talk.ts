import { nanoid } from 'nanoid'
import type { Actor } from '@/lib/core/access'
import { asNode } from '@/lib/core/merge'
import { type Place, placesOf } from '@/lib/core/places'
import { mentionedIn, type Proposal, type Talk } from '@/lib/core/talk'
import { get, type Json } from '@/lib/core/tree'
import { openSection } from '@/lib/sections/open'
import { openTalk } from '@/lib/talk/open'
import { reply } from '@/lib/talk/reply'
import { resolve } from '@/lib/talk/settle'
import { start } from '@/lib/talk/start'
import { type Act, must } from './acts'

/** Comments on these words, wherever in the section they stand. */
export const commentOn =
  (words: string, text: string): Act =>
  async (actor, id) => {
    const { place } = await placeWith(actor, id, words)
    await begin(actor, id, { place, words, text })
  }

/** Proposes other words instead of these. */
export const propose =
  (words: string, instead: string, text: string): Act =>
  async (actor, id) => {
    const { place, value } = await placeWith(actor, id, words)
    const to: Json = JSON.parse(JSON.stringify(value).replace(words, instead))
    await begin(actor, id, { place, text, proposal: { from: value, to } })
  }

/** Answers in the thread that was begun with these words. */
export const replyTo =
  (begun: string, text: string): Act =>
  async (actor, id) => {
    const talk = await must(openTalk(actor, { id }))
    await must(reply(actor, { id, thread: threadWith(talk, begun), ...said(text, talk) }))
  }

export const settle =
  (begun: string): Act =>
  async (actor, id) => {
    const talk = await must(openTalk(actor, { id }))
    const thread = threadWith(talk, begun)
    const seen = talk.threads.find((one) => one.id === thread)?.comments.length ?? 0
    await must(resolve(actor, { id, thread, seen }))
  }

type Begun = { place: Place; text: string; words?: string; proposal?: Proposal }

async function begin(actor: Actor, id: string, { place, words, text, proposal }: Begun) {
  const from = words === undefined ? -1 : place.words.indexOf(words)
  const selected = words !== undefined && from >= 0 && { from, to: from + words.length }
  const anchor = { path: [...place.path], words: place.words, ...(selected && { selected }) }
  const talk = await must(openTalk(actor, { id }))
  await must(start(actor, { id, thread: nanoid(), anchor, proposal, ...said(text, talk) }))
}

const said = (text: string, { readers }: Talk) => ({
  comment: nanoid(),
  text,
  mentions: mentionedIn(text, readers),
})

async function placeWith(actor: Actor, id: string, words: string) {
  const content = (await openSection(actor, id))?.content
  const place = content && placesOf(content).find((one) => one.words.includes(words))
  const value = place && get(asNode(content), place.path)
  if (!place || value === undefined) throw new Error(`«${words}» stands nowhere in ${id}`)
  return { place, value }
}

function threadWith({ threads }: Talk, words: string): string {
  const found = threads.find(({ comments }) => comments.some(({ text }) => text.includes(words)))
  if (!found) throw new Error(`Nobody said «${words}»`)
  return found.id
}
