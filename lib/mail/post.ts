import { and, asc, eq, inArray, lt, lte } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db, type Tx } from '@/db/connection'
import { mail } from '@/db/schema/mail'
import { now } from '@/lib/clock'
import type { Letter } from '@/lib/core/mail/letter'
import { interrupted, type SendError, setbackOf, unreachable, waitAfter } from '@/lib/core/mail/setback'
import { order } from '@/lib/jobs'
import { inLanguage } from '@/lib/language'
import { lentLetter } from '@/lib/lending/letter'
import { actorById } from '@/lib/session/actor'
import { compose } from './compose'
import type { Message, Way } from './deliver'
import { draw } from './draw'
import { languageFor } from './language'

/** So few at a time, because a server that stops waits for them. */
const batch = 20

/**
 * Sends what waits, the oldest first. Any number of servers may do so at once, and any of them may die:
 *
 * 1. `claim` marks one message as being sent, and commits. Nobody else takes it.
 * 2. `hand` holds its row, hands it over, and writes what came of it.
 *
 * Who dies between the two, or in the midst of the second, leaves a message that says "sending" with nobody
 * holding its row: `strand` finds it. Nobody can know whether the mail server had taken it, so it is not sent
 * again by itself; the administrator sees it as unsure, and may send it again, under the same Message-ID.
 * A message is thus never sent twice unless a person asks for it.
 */
export async function post(way: Way): Promise<void> {
  await strand()
  if (!(await isDue()) || !(await answers(way))) return
  for (let left = batch; left > 0; left--) if (!(await sendNext(way))) return
  await order(db, 'post', {})
}

const minute = 60 * 1000
const due = () => and(eq(mail.state, 'waiting'), lte(mail.nextTry, now()))

async function isDue(): Promise<boolean> {
  const [row] = await db.select({ id: mail.id }).from(mail).where(due()).limit(1)
  return row !== undefined
}

/** A closed door is no message's own fault: all wait a little, and say why. */
async function answers({ knock }: Way): Promise<boolean> {
  try {
    await knock()
    return true
  } catch (error) {
    const setback = setbackOf(error as SendError)
    const trouble = setback.kind === 'unsure' ? unreachable : setback.says
    await db
      .update(mail)
      .set({ trouble, nextTry: later(1) })
      .where(due())
    return false
  }
}

const later = (minutes: number) => new Date(now().getTime() + minutes * minute)

/** What a server that died was sending. The row of one that is being sent is held, and passed over. */
async function strand(): Promise<void> {
  const left = db
    .select({ id: mail.id })
    .from(mail)
    .where(and(eq(mail.state, 'sending'), lt(mail.triedAt, later(-1))))
    .for('update', { skipLocked: true })
  await db.update(mail).set({ state: 'unsure', trouble: interrupted }).where(inArray(mail.id, left))
}

/** False: nothing more is due. */
async function sendNext(way: Way): Promise<boolean> {
  const claimed = await claim()
  if (claimed?.message) await hand(way, claimed.message)
  return claimed !== null
}

/** Takes one message that is due and writes it; without a message, there was nothing left to say. */
function claim(): Promise<{ message: Message | null } | null> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(mail)
      .where(due())
      .orderBy(asc(mail.nextTry), asc(mail.id))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!row) return null
    const message = await inLanguage(await languageFor(tx, row), () => write(tx, row))
    const set = message
      ? {
          state: 'sending' as const,
          tries: row.tries + 1,
          address: message.to.address,
          subject: message.subject,
        }
      : { state: 'dropped' as const }
    await tx
      .update(mail)
      .set({ ...set, trouble: null, triedAt: now() })
      .where(eq(mail.id, row.id))
    return { message }
  })
}

type Row = typeof mail.$inferSelect

/** The message to a person, or to whoever a reading link is for; null: there is nothing left to say. */
async function write(tx: Tx, row: Row): Promise<Message | null> {
  if (row.linkId) {
    const lent = await lentLetter(tx, row.linkId)
    return lent && messageOf(row, lent.letter, lent.to)
  }
  const actor = await actorById(row.personId ?? '')
  const letter = actor && (await compose(tx, actor, row))
  return letter && messageOf(row, letter, { name: actor.name, address: actor.email })
}

const messageOf = ({ id, linkId }: Row, letter: Letter, to: Message['to']): Message => ({
  ...{ id, to, ...draw(letter) },
  ...(letter.anew && { alone: nanoid(8) }),
  ...(linkId && { outside: true as const }),
})

/** Hands over what is claimed, holding its row: as long as that is held, whoever sends it is alive. */
function hand({ deliver }: Way, message: Message): Promise<void> {
  return db.transaction(async (tx) => {
    const mine = and(eq(mail.id, message.id), eq(mail.state, 'sending'))
    const [row] = await tx.select({ tries: mail.tries }).from(mail).where(mine).for('update')
    if (!row) return
    const failed = await deliver(message).then(
      () => null,
      (error: SendError) => setbackOf(error),
    )
    if (!failed) await tx.update(mail).set({ state: 'sent', sentAt: now() }).where(mine)
    else {
      const wait = failed.kind === 'temporary' ? waitAfter(row.tries) : null
      const state = failed.kind === 'unsure' ? 'unsure' : wait === null ? 'failed' : 'waiting'
      await tx
        .update(mail)
        .set({ state, trouble: failed.says, ...(wait !== null && { nextTry: later(wait) }) })
        .where(mine)
    }
  })
}
