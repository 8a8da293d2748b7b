import { and, count, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '@/db/connection'
import { figureRequest } from '@/db/schema/figures'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import {
  type askSchema,
  type changeRequestSchema,
  judgeWithdrawing,
  mostRequests,
  type Question,
  type withdrawSchema,
} from '@/lib/core/asking'
import { done, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { judgeWriting } from '@/lib/core/workflow'
import type { Found } from '@/lib/sections/find'
import { judgeQuestion } from './question'
import { note, within } from './within'

/** Asks another unit for the figures of a table, as whoever may write in the section may. It opens the table to them; only filling it in makes an author. */
export function ask(actor: Actor, { id, request, table, ...question }: z.infer<typeof askSchema>) {
  return within(actor, id, judgeWriting, async (tx, found) => {
    const possible = await judgeQuestion(tx, found, question, table)
    if (!possible.ok) return possible
    if (await isFull(tx, found)) return full()
    const made = await tx
      .insert(figureRequest)
      .values({
        id: request,
        sectionId: found.id,
        tableId: table,
        ...rowOf(question),
        askedBy: actor.id,
        askedAt: now(),
      })
      .onConflictDoNothing({ target: figureRequest.id })
      .returning({ id: figureRequest.id })
    if (made.length > 0) await note(tx, actor, found, 'figures.ask', request)
    return done()
  })
}

/** Asks for something else, or somebody else, until another day; what was answered is open again. */
export function changeRequest(
  actor: Actor,
  { id, request, ...question }: z.infer<typeof changeRequestSchema>,
) {
  return within(actor, id, judgeWriting, async (tx, found) => {
    const open = await openIn(tx, found, request)
    if (!open) return settled()
    const possible = await judgeQuestion(tx, found, question, open.tableId)
    if (!possible.ok) return possible
    const anew = { ...rowOf(question), answeredBy: null, answeredAt: null }
    await tx.update(figureRequest).set(anew).where(eq(figureRequest.id, request))
    await note(tx, actor, found, 'figures.change', request)
    return done()
  })
}

/** Takes the question back, also while the section is sent or signed: the table is closed to those who were asked. What they filled in stays. */
export function withdraw(actor: Actor, { id, request }: z.infer<typeof withdrawSchema>) {
  return within(actor, id, judgeWithdrawing, async (tx, found) => {
    const open = await openIn(tx, found, request)
    if (!open) return settled()
    await tx.update(figureRequest).set({ withdrawnAt: now() }).where(eq(figureRequest.id, request))
    await note(tx, actor, found, 'figures.withdraw', request)
    return done()
  })
}

const full = () =>
  refused('invalid', say('Det er plass til {most} bestillinger i et kapittel.', { most: mostRequests }))
const settled = () => refused('stale', say('Bestillingen er trukket tilbake allerede.'))

const rowOf = ({ columns, department: departmentId, person: personId, due, note: words }: Question) => ({
  columns,
  departmentId,
  personId,
  due,
  note: words,
})

async function isFull(tx: Tx, found: Found): Promise<boolean> {
  const [asked] = await tx
    .select({ count: count() })
    .from(figureRequest)
    .where(and(eq(figureRequest.sectionId, found.id), isNull(figureRequest.withdrawnAt)))
  return (asked?.count ?? 0) >= mostRequests
}

async function openIn(tx: Tx, found: Found, id: string) {
  const [row] = await tx
    .select()
    .from(figureRequest)
    .where(
      and(eq(figureRequest.id, id), eq(figureRequest.sectionId, found.id), isNull(figureRequest.withdrawnAt)),
    )
  return row
}
