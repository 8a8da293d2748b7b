import { inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { mailChoice } from '@/db/schema/mail'
import type { Actor } from '@/lib/core/access'
import { type Choice, type choiceSchema, usual } from '@/lib/core/mail/choice'
import { done, type Outcome } from '@/lib/core/outcome'

/** How these people want to hear of news. */
export async function choicesOf(tx: Tx, people: readonly string[]): Promise<(person: string) => Choice> {
  const rows = people.length
    ? await tx
        .select()
        .from(mailChoice)
        .where(inArray(mailChoice.personId, [...new Set(people)]))
    : []
  const chosen = new Map(rows.map(({ personId, choice }) => [personId, choice]))
  return (person) => chosen.get(person) ?? usual
}

export async function myChoice({ id }: Actor): Promise<Choice> {
  return (await choicesOf(db, [id]))(id)
}

/** Chooses for oneself; it holds from the next news on. */
export async function choose({ id }: Actor, { choice }: z.output<typeof choiceSchema>): Promise<Outcome> {
  await db
    .insert(mailChoice)
    .values({ personId: id, choice })
    .onConflictDoUpdate({ target: mailChoice.personId, set: { choice } })
  return done()
}
