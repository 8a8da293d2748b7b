import { and, asc, eq, isNull, or } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { person } from '@/db/schema/people'
import { standIn } from '@/db/schema/steps'
import { today as dayNow, now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { endStandInSchema, handOnSchema, standInSchema } from '@/lib/core/step-setting'
import { mayHandOn, pendingStep } from '@/lib/core/steps'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { announce } from '@/lib/mail/announce'
import { tell } from '@/lib/notify'
import { lockSection } from '@/lib/sections/find'
import { namesOf } from '@/lib/sections/people'

const notYours = () => refused('forbidden', say('Du kan bare velge stedfortreder for deg selv.'))
const unknown = (field: string) =>
  refused('invalid', say('Velg hvem.'), { fields: { [field]: say('Velg hvem.') } })

/** Lets somebody sign instead of an approver who is away. Everybody for themselves; the manager for all. */
export async function setStandIn(actor: Actor, input: z.infer<typeof standInSchema>): Promise<Outcome> {
  if (input.person !== actor.id && !may(actor, 'manageReports')) return notYours()
  return db.transaction(async (tx) => {
    if (!(await canSignIn(tx, input.standIn)) || !(await canSignIn(tx, input.person)))
      return unknown('standIn')
    const { person: personId, standIn: standInId, from, to } = input
    const made = { id: nanoid(), personId, standInId, from, to, createdBy: actor.id, createdAt: now() }
    await tx.insert(standIn).values(made)
    await append(tx, {
      actor: actor.id,
      kind: 'person.standIn',
      subject: personId,
      data: { standIn: standInId, from, to },
    })
    return done()
  })
}

/** Ends it before its last day. What was signed in between stands. */
export async function endStandIn(actor: Actor, { id }: z.infer<typeof endStandInSchema>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select()
      .from(standIn)
      .where(and(eq(standIn.id, id), isNull(standIn.endedAt)))
      .for('update')
    if (!found || !(found.personId === actor.id || may(actor, 'manageReports'))) return absent
    await tx.update(standIn).set({ endedAt: now() }).where(eq(standIn.id, id))
    await append(tx, {
      actor: actor.id,
      kind: 'person.standInEnd',
      subject: found.personId,
      sectionId: found.sectionId ?? undefined,
      data: { standIn: found.standInId },
    })
    return done()
  })
}

/** An approver whose turn it is, but who wrote in the section or cannot sign it, hands it on to somebody else. */
export async function handOn(actor: Actor, input: z.infer<typeof handOnSchema>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, input.section)
    if (!found) return absent
    if (!mayHandOn(actor, found.facts))
      return refused('forbidden', say('Du er ikke godkjenner i det leddet som kapittelet venter på.'))
    if (input.to === actor.id || !(await canSignIn(tx, input.to))) return unknown('to')
    if (found.authors.includes(input.to))
      return refused('invalid', say('Den som skriver, kan ikke godkjenne.'), {
        fields: { to: say('Har skrevet i kapittelet, og kan ikke godkjenne det.') },
      })
    await tx.insert(standIn).values({
      id: nanoid(),
      personId: actor.id,
      standInId: input.to,
      sectionId: found.id,
      from: dayNow(),
      createdBy: actor.id,
      createdAt: now(),
    })
    await tell(tx, 'section_changed', found.id)
    await announce(tx, { kind: 'handedOn', by: actor.id, sectionId: found.id, to: [input.to] })
    await append(tx, {
      actor: actor.id,
      kind: 'section.handOn',
      reportId: found.reportId,
      sectionId: found.id,
      subject: input.to,
      data: { step: pendingStep(found.facts.signing)?.name ?? '' },
    })
    return done()
  })
}

async function canSignIn(tx: Tx, id: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, id), isNull(person.disabledAt)))
  return found !== undefined
}

export type StandIn = { id: string; person: string; standIn: string; from: string; to: string; mine: boolean }

/** Stand-ins for a period that have not ended: one's own and those one stands in for; the manager sees all. */
export async function standIns(actor: Actor, today: string): Promise<StandIn[]> {
  const own = or(eq(standIn.personId, actor.id), eq(standIn.standInId, actor.id))
  const rows = await db
    .select()
    .from(standIn)
    .where(
      and(isNull(standIn.endedAt), isNull(standIn.sectionId), may(actor, 'manageReports') ? undefined : own),
    )
    .orderBy(asc(standIn.from), asc(standIn.id))
  const names = await namesOf(
    db,
    rows.flatMap((row) => [row.personId, row.standInId]),
  )
  return rows
    .filter(({ to }) => to !== null && to >= today)
    .map(({ id, personId, standInId, from, to }) => ({
      id,
      person: names[personId] ?? personId,
      standIn: names[standInId] ?? standInId,
      from,
      to: to ?? from,
      mine: personId === actor.id || may(actor, 'manageReports'),
    }))
}
