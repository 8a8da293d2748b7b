import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { judgeFilling } from '@/lib/core/asking'
import { answerInSight } from '@/lib/core/asking/sight'
import type { Message, Present, Standing } from '@/lib/core/live'
import type { SaveAnswer } from '@/lib/core/saving'
import { same } from '@/lib/core/tree'
import { judgeWriting } from '@/lib/core/workflow'
import { findRequest, wantedOf } from '@/lib/requests/find'
import { type Found, findSection } from '@/lib/sections/find'
import { answer, savedSince } from '@/lib/sections/since'
import type { Matter } from './hearing'
import { presentIn } from './presence'

/** What a browser has been told of one section, or of figures asked for in one. */
export type Told = { id: string; version: number; standing?: Standing; present?: Present[] }

/** Who is further behind asks for everything in one request; a stream carries news. */
const farBehind = 200

/**
 * What there is to tell this actor of a section, after what was told before. Nothing is locked: whoever
 * writes does not wait for those who listen.
 */
export async function newsOf(actor: Actor, told: Told, matters: ReadonlySet<Matter>): Promise<Message[]> {
  const found = await findSection(db, actor, told.id)
  if (!found) return asked(actor, told)
  return [
    ...(await saved(found, told)),
    ...stands(found, judgeWriting(actor, found.facts).ok, told),
    ...(matters.has('section_presence') ? await present(told) : []),
    ...(matters.has('section_talk') ? [{ section: told.id, is: 'talk' as const }] : []),
  ]
}

/** What there is to tell whoever fills in figures: of their table alone, and nothing once the question is taken back. */
async function asked(actor: Actor, told: Told): Promise<Message[]> {
  const held = await findRequest(db, actor, told.id)
  if (!held) return [{ section: told.id, is: 'gone' }]
  const { row, facts, found } = held
  const wanted = wantedOf(row.request)
  return [
    ...(facts.withdrawn ? [] : await saved(found, told, (all) => answerInSight(all, wanted))),
    ...stands(found, judgeFilling(actor, facts, found.facts).ok, told),
  ]
}

type Sight = (all: SaveAnswer) => SaveAnswer

async function saved(found: Found, told: Told, inSight: Sight = (all) => all): Promise<Message[]> {
  if (found.version <= told.version) return []
  const from = found.version - told.version > farBehind ? found.version : told.version
  const { version, since, collisions } = inSight(await answer(db, found, await savedSince(db, found, from)))
  told.version = version
  return [{ section: told.id, is: 'saved', news: { from, version, since, collisions } }]
}

function stands({ state }: Found, mayWrite: boolean, told: Told): Message[] {
  const standing = { state, mayWrite }
  if (told.standing && same(told.standing, standing)) return []
  told.standing = standing
  return [{ section: told.id, is: 'standing', standing }]
}

async function present(told: Told): Promise<Message[]> {
  const here = await presentIn(db, told.id)
  if (told.present && same(told.present, here)) return []
  told.present = here
  return [{ section: told.id, is: 'present', present: here }]
}
