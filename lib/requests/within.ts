import { db, type Tx } from '@/db/connection'
import type { Actor, SectionFacts } from '@/lib/core/access'
import { absent, type Outcome } from '@/lib/core/outcome'
import { append } from '@/lib/log'
import { announce } from '@/lib/mail/announce'
import { tell } from '@/lib/notify'
import { type Found, lockSection } from '@/lib/sections/find'
import { type FigureEvent, newsOf } from './telling'

/** In a section that the actor can read, if the rule lets them. */
export async function within(
  actor: Actor,
  id: string,
  judge: (actor: Actor, section: SectionFacts) => Outcome,
  work: (tx: Tx, found: Found) => Promise<Outcome>,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, id)
    if (!found) return absent
    const allowed = judge(actor, found.facts)
    return allowed.ok ? work(tx, found) : allowed
  })
}

/** Into the log, to those who have the section open, and to those who should hear of it. */
export async function note(
  tx: Tx,
  actor: Actor,
  found: Found,
  kind: FigureEvent,
  request: string,
): Promise<void> {
  await tell(tx, 'section_talk', found.id)
  await announce(tx, ...(await newsOf(tx, actor.id, kind, request)))
  await append(tx, {
    actor: actor.id,
    kind,
    reportId: found.reportId,
    sectionId: found.id,
    subject: request,
    data: {},
  })
}
