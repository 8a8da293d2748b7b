import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { actSchema } from '@/lib/core/acting'
import { actRoles, judgeAct, stateOf } from '@/lib/core/acts'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { actWords } from '@/lib/core/words/acts'
import { say } from '@/lib/core/words/say'
import { gather } from '@/lib/editions/gather'
import { orderEdition } from '@/lib/editions/publish'
import { inLanguage } from '@/lib/language'
import { filesOf } from './attachments'
import { findReport } from './find'
import { actHindrance } from './hinder'
import { actsOf, type RecordedAct } from './read'

type Wish = z.infer<typeof actSchema>

/**
 * Orders the edition that records an act: the same revisions, with the new status on every page. The act, its event
 * and the edition are kept together when it is ready, or none of them is.
 */
export async function recordAct(actor: Actor, input: Wish): Promise<Outcome<{ publication: string }>> {
  return db.transaction(async (tx) => {
    const [home] = await tx.select().from(report).where(eq(report.id, input.report)).for('update')
    const found = home && (await findReport(tx, actor, home.id))
    if (!found) return absent
    const recorded = await actsOf(tx, home.id)
    const allowed = judgeAct(input.kind, actRoles(actor, found.departments), stateOf(recorded))
    if (!allowed.ok) return allowed
    if (input.seen !== recorded.length)
      return refused('stale', say('Noen andre har registrert noe siden du åpnet siden. Last den på nytt.'))
    const sound = await judgeWish(tx, input, recorded)
    if (!sound.ok) return sound
    const { report: _, seen: __, ...act } = input
    const gathered = await gather(tx, home.id, { stylesheet: '', act })
    if (!gathered) throw new Error('A report can be gathered')
    const hindered = await actHindrance(tx, act, gathered)
    if (hindered && !hindered.ok) return hindered
    const note = inLanguage(home.language, () => actWords(act))
    return orderEdition(tx, actor, home.id, { note, act })
  })
}

/** Whether the date and the files can be right. */
async function judgeWish(tx: Tx, wish: Wish, recorded: readonly RecordedAct[]): Promise<Outcome> {
  if (wish.date > today()) return wrong('date', say('Datoen er ikke kommet ennå.'))
  const presented = recorded.findLast(({ kind }) => kind === 'presented')
  if (wish.kind !== 'presented' && presented && wish.date < presented.date)
    return wrong('date', say('Datoen er før rapporten ble avgitt.'))
  const known = new Set((await filesOf(tx, wish.report)).map(({ id }) => id))
  if (!wish.attachments.every((id) => known.has(id)))
    return wrong('attachments', say('Vedlegget finnes ikke lenger.'))
  return done()
}

const wrong = (field: string, says: string) => refused('invalid', says, { fields: { [field]: says } })
