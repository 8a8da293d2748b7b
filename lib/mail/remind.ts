import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { today } from '@/lib/clock'
import { type Actor, may, mayRead } from '@/lib/core/access'
import type { News } from '@/lib/core/mail/news'
import type { Reminded, remindSchema } from '@/lib/core/mail/reminding'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { isOpen } from '@/lib/holidays'
import { standingAll } from '@/lib/sections/find'
import { holders } from '@/lib/sections/people'
import { announce } from './announce'
import { choicesOf } from './choice'
import { whyNothing } from './deliver'
import { remindedLately } from './reminders'

const remindLock = 4_711_839

/**
 * Reminds those with whom these sections lie, each in one message that names all of theirs. Nobody is reminded twice
 * in a day, of whatever; who wants no mail gets none. Says how it went for each of them.
 */
export async function remind(
  actor: Actor,
  { sections }: z.output<typeof remindSchema>,
): Promise<Outcome<Reminded>> {
  if (!may(actor, 'manageReports'))
    return refused('forbidden', say('Bare rapportansvarlige kan minne om kapitler.'))
  return db.transaction(async (tx) => {
    // Two managers who press at once are one after the other, so that nobody is reminded by both.
    await tx.execute(sql`select pg_advisory_xact_lock(${remindLock})`)
    const { holdersOf } = await holders(tx)
    const open = (await standingAll(tx, sections)).filter(
      (one) => mayRead(actor, one.facts) && !one.imported && one.state !== 'approved',
    )
    const lies = open.map((one) => ({ id: one.id, with: holdersOf(one).filter((who) => who !== actor.id) }))
    const people = [...new Set(lies.flatMap((one) => one.with))]
    const lately = await remindedLately(tx, people)
    const choices = await choicesOf(tx, people)
    const told = new Set(people.filter((one) => !lately.has(one) && choices(one) !== 'none'))
    const news = lies.map(
      ({ id, with: all }): News => ({
        ...{ kind: 'reminded', by: actor.id, sectionId: id },
        to: all.filter((one) => told.has(one)),
      }),
    )
    await announce(tx, ...news)
    return done({
      told: told.size,
      lately: people.filter((one) => lately.has(one)).length,
      unwilling: people.filter((one) => !lately.has(one) && choices(one) === 'none').length,
      waits: (await whyNothing()) !== null ? 'noMail' : isOpen(today()) ? null : 'closed',
    })
  })
}
