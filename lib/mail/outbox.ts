import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { mail } from '@/db/schema/mail'
import { person } from '@/db/schema/people'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { type MailState, type sendAgainSchema, stranded } from '@/lib/core/mail/states'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { order } from '@/lib/jobs'
import { append } from '@/lib/log'

export type OutboxRow = {
  id: string
  to: string
  address: string
  subject: string
  daily: boolean
  /** Brings somebody outside their reading link. */
  outside: boolean
  state: MailState
  tries: number
  madeAt: Date
  nextTry: Date
  sentAt: Date | null
  trouble: string | null
}

/** What the administrator sees of the mail that goes out: what needs a hand, and the latest of the rest. */
export type Outbox = { stranded: OutboxRow[]; latest: OutboxRow[] }

const most = 100

export async function outbox(actor: Actor): Promise<Outbox | null> {
  if (!may(actor, 'managePeople')) return null
  const [troubled, latest] = await Promise.all([
    rows().where(inArray(mail.state, [...stranded])),
    rows().orderBy(desc(mail.madeAt), desc(mail.id)).limit(most),
  ])
  const others = latest.filter(({ state }) => !stranded.includes(state))
  return { stranded: troubled.sort((a, b) => +b.madeAt - +a.madeAt).map(shown), latest: others.map(shown) }
}

function rows() {
  return db
    .select({
      ...columns,
      name: either(person.name, readingLink.holder),
      email: either(person.email, readingLink.email),
    })
    .from(mail)
    .leftJoin(person, eq(person.id, mail.personId))
    .leftJoin(readingLink, eq(readingLink.id, mail.linkId))
    .$dynamic()
}

/** A message goes to one of the two. */
const either = (one: AnyPgColumn, other: AnyPgColumn) => sql<string>`coalesce(${one}, ${other})`

const columns = {
  id: mail.id,
  day: mail.day,
  linkId: mail.linkId,
  address: mail.address,
  subject: mail.subject,
  state: mail.state,
  tries: mail.tries,
  madeAt: mail.madeAt,
  nextTry: mail.nextTry,
  sentAt: mail.sentAt,
  trouble: mail.trouble,
}

/** Before the first try it is not settled where it goes: to the address of that moment. */
function shown({ name, email, day, linkId, ...row }: Awaited<ReturnType<typeof rows>>[number]): OutboxRow {
  return { ...row, to: name, daily: day !== null, outside: linkId !== null, address: row.address || email }
}

/** Sends once more what was given up, or what may not have arrived. */
export async function sendAgain(actor: Actor, { id }: z.output<typeof sendAgainSchema>): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    const [row] = await tx.select().from(mail).where(eq(mail.id, id)).for('update')
    if (!row) return absent
    if (!stranded.includes(row.state)) return refused('stale', say('Meldingen er sendt, eller er på vei.'))
    await tx
      .update(mail)
      .set({ state: 'waiting', tries: 0, nextTry: now(), trouble: null })
      .where(eq(mail.id, id))
    await order(tx, 'post', {})
    await append(tx, {
      actor: actor.id,
      kind: 'person.mailAgain',
      subject: row.personId ?? row.linkId ?? undefined,
      data: { mail: id },
    })
    return done()
  })
}
