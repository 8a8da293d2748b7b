import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import type { MoveInput } from '@/lib/core/moving'
import { line } from '@/lib/core/rich'
import { findSection } from '@/lib/sections/find'
import { move } from '@/lib/sections/move'
import { aLead, aSection, type Cast, must, save } from './cast'

/** Makes a move by whoever has seen what is current. */
export async function make(
  actor: Actor,
  id: string,
  name: MoveInput['move'],
  note = name === 'revoke' || name === 'sendBack' ? 'Fordi.' : '',
) {
  const found = await findSection(db, actor, id)
  if (!found) throw new Error(`${actor.name} may not read ${id}`)
  const sent = name === 'submit' ? found.version : found.submittedRevisionId
  const seen = name === 'reopen' || name === 'revoke' ? found.approvedRevisionId : sent
  await must(move(actor, { id, move: name, seen: seen ?? 'nothing', note }))
}

/** Writes other words into the lead, and sends the section. */
export async function sendsWith({ kari }: Cast, id: string, words: string) {
  await save(kari, id, [{ path: ['blocks', `lead-${id}`, 'text'], to: line(words) }])
  await make(kari, id, 'submit')
}

type Wish = { report: string; parent?: string; title?: string; from: string; to: string }

/** A section that was signed with one lead, and is sent again with another. */
export async function sentAnew(cast: Cast, { from, to, ...wish }: Wish): Promise<string> {
  const id = await aSection(cast, { ...wish, at: 'blank' })
  await save(cast.kari, id, aLead(from, `lead-${id}`))
  await make(cast.kari, id, 'submit')
  await make(cast.jonas, id, 'approve')
  await make(cast.kari, id, 'reopen')
  await sendsWith(cast, id, to)
  return id
}
