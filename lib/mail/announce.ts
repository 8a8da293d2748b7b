import { inArray } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { mail, news } from '@/db/schema/mail'
import { now, today } from '@/lib/clock'
import type { Choice } from '@/lib/core/mail/choice'
import { kindOf, type News } from '@/lib/core/mail/news'
import { isOpen } from '@/lib/holidays'
import { order } from '@/lib/jobs'
import { choicesOf } from './choice'

type Row = typeof news.$inferInsert

/** A statement holds so many parameters and no more: a manager may remind of a whole report. */
const batch = 1000

/**
 * Lets people hear of what was done, in the transaction that does it: nobody is told of what did not happen.
 * Call it before the event is appended. What they may not read when it is sent is left out then.
 */
export async function announce(tx: Tx, ...all: readonly News[]): Promise<void> {
  const told = all.flatMap(rowsOf)
  const choices = await choicesOf(
    tx,
    told.map(({ personId }) => personId),
  )
  const wanted = told.filter(({ personId }) => choices(personId) !== 'none')
  if (wanted.length === 0) return
  for (let i = 0; i < wanted.length; i += batch) await tx.insert(news).values(wanted.slice(i, i + batch))
  if (isOpen(today()))
    await sendNow(
      tx,
      wanted.filter((row) => isUrgent(row, choices(row.personId))),
    )
}

/** Nobody is told of what they did themselves. */
function rowsOf({ to, by, kind, ...about }: News): Row[] {
  const others = [...new Set(to)].filter((id) => id !== by)
  return others.map((personId) => ({ id: nanoid(), personId, kind, by, ...about, at: now() }))
}

const isUrgent = ({ kind }: Row, choice: Choice) => choice === 'atOnce' || kindOf(kind).atOnce === true

/** One message to each, with all that is urgent; the rest waits for the daily one. */
async function sendNow(tx: Tx, rows: Row[]): Promise<void> {
  for (const personId of new Set(rows.map((row) => row.personId))) {
    const id = nanoid()
    await tx.insert(mail).values({ id, personId, madeAt: now(), nextTry: now() })
    const theirs = rows.filter((row) => row.personId === personId).map((row) => row.id)
    await tx.update(news).set({ mailId: id }).where(inArray(news.id, theirs))
  }
  if (rows.length > 0) await order(tx, 'post', {})
}
