import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { department, person } from '@/db/schema/people'
import { draft } from '@/db/schema/reports'
import type { Question } from '@/lib/core/asking'
import { askedColumns, tableOf } from '@/lib/core/asking/cells'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import type { Found } from '@/lib/sections/find'

/** The table and all the columns stand there, and whoever is asked can come in. */
export async function judgeQuestion(tx: Tx, found: Found, asked: Question, table: string): Promise<Outcome> {
  const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
  const standing = row && tableOf(row.content.blocks, { table })
  if (!standing)
    return refused('invalid', say('Tabellen er ikke lagret, eller den er tatt ut av kapittelet.'))
  const there = askedColumns(standing, asked)
  if (there.length === 0 || (asked.columns.length > 0 && there.length < asked.columns.length))
    return wrong('columns', say('En av kolonnene er ikke i tabellen lenger.'))
  const [unit] = await tx
    .select({ id: department.id })
    .from(department)
    .where(and(eq(department.id, asked.department), isNull(department.closedAt)))
  if (!unit) return wrong('department', say('Velg en enhet.'))
  if (asked.person === null) return done()
  const [named] = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, asked.person), isNull(person.disabledAt)))
  return named
    ? done()
    : refused('invalid', say('Velg en person.'), {
        fields: { person: say('Kontoen er stengt. Velg en annen.') },
      })
}

const wrong = (field: keyof Question, says: string) => refused('invalid', says, { fields: { [field]: says } })
