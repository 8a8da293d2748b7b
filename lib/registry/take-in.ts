import type { z } from 'zod'
import { db } from '@/db/connection'
import { today } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { Kind } from '@/lib/core/registry/columns'
import { type Tally, tally } from '@/lib/core/registry/line'
import { planRegistry, seenOf } from '@/lib/core/registry/plan'
import type { takeInSchema } from '@/lib/core/registry/wish'
import { say } from '@/lib/core/words/say'
import { append, type Entry } from '@/lib/log'
import { announce } from '@/lib/mail/announce'
import { whyNothing } from '@/lib/mail/deliver'
import { LetInAlready, putPeople } from './people'
import { heldStanding } from './standing'
import { putUnits } from './units'

type Wish = z.output<typeof takeInSchema>

/** How it went: rows by what became of them, and who is new. */
export type TakenIn = { kind: Kind; counts: Tally; come: { id: string; name: string }[]; invited: boolean }

/** Takes in the rows of a list that have no errors, as they were seen; all of them or none. */
export async function takeInRegistry(actor: Actor, wish: Wish): Promise<Outcome<TakenIn>> {
  return may(actor, 'managePeople') ? takeIn(actor.id, wish) : absent
}

/** The same for a program, which acts as `system`. */
export async function takeIn(by: string, wish: Wish): Promise<Outcome<TakenIn>> {
  try {
    return await takeAll(by, wish)
  } catch (error) {
    if (!(error instanceof LetInAlready)) throw error
    return changedSince()
  }
}

async function takeAll(by: string, { lines, takeAway, seen, invite }: Wish): Promise<Outcome<TakenIn>> {
  const silent = invite ? await whyNothing() : null
  if (silent) return refused('forbidden', silent)
  return db.transaction(async (tx) => {
    const now = await heldStanding(tx)
    const planned = planRegistry(lines, now, { takeAway, today: today() })
    if (!planned.ok) return planned
    const plan = planned.value
    if (seenOf(plan) !== seen) return changedSince()
    const counts = tally(plan.lines)
    if (counts.new + counts.changed === 0) return done({ kind: plan.kind, counts, come: [], invited: false })
    const put =
      plan.kind === 'units'
        ? { entries: await putUnits(tx, by, plan.changes), come: [] }
        : await putPeople(tx, by, plan.changes)
    if (invite) await announce(tx, { kind: 'invited', by, to: put.come.map(({ id }) => id) })
    await append(tx, ...put.entries, importEvent(by, plan.kind, counts))
    return done({ kind: plan.kind, counts, come: put.come, invited: invite && put.come.length > 0 })
  })
}

const importEvent = (actor: string, kind: Kind, counts: Tally): Entry => ({
  actor,
  kind: kind === 'units' ? 'department.import' : 'person.import',
  data: { ...counts },
})

const changedSince = () =>
  refused(
    'stale',
    say(
      'Folk eller enheter er endret siden du så gjennom listen, så noe ville blitt et annet enn du så. Se gjennom en gang til.',
    ),
  )
