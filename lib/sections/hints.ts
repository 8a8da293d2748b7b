import { and, count, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { hintSchema } from '@/lib/core/hints'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { judgeWriting } from '@/lib/core/workflow'
import { type Found, findSection } from './find'

/** No section gives so many hints in its year. */
const most = 1000

type Input = z.infer<typeof hintSchema>

/** Puts a hint away, for everybody who writes in the section. */
export function hideHint(actor: Actor, input: Input): Promise<Outcome> {
  return whoeverWrites(actor, input, async (found) => {
    const [away] = await db
      .select({ count: count() })
      .from(hiddenHint)
      .where(eq(hiddenHint.sectionId, found.id))
    if ((away?.count ?? 0) >= most) return full()
    const hidden = { sectionId: found.id, hint: input.hint, personId: actor.id, at: now() }
    await db.insert(hiddenHint).values(hidden).onConflictDoNothing()
    return done()
  })
}

/** Takes it out again. */
export function showHint(actor: Actor, input: Input): Promise<Outcome> {
  return whoeverWrites(actor, input, async (found) => {
    await db
      .delete(hiddenHint)
      .where(and(eq(hiddenHint.sectionId, found.id), eq(hiddenHint.hint, input.hint)))
    return done()
  })
}

const full = () =>
  refused(
    'invalid',
    say('Det er skjult {most} tips i kapittelet. Vis noen av dem igjen først.', { most: String(most) }),
  )

async function whoeverWrites(
  actor: Actor,
  { id }: Input,
  does: (found: Found) => Promise<Outcome>,
): Promise<Outcome> {
  const found = await findSection(db, actor, id)
  if (!found) return absent
  const allowed = judgeWriting(actor, found.facts)
  return allowed.ok ? does(found) : allowed
}

/** What has been put away in a section. */
export async function hiddenHints(tx: Tx, sectionId: string): Promise<string[]> {
  const rows = await tx
    .select({ hint: hiddenHint.hint })
    .from(hiddenHint)
    .where(eq(hiddenHint.sectionId, sectionId))
  return rows.map(({ hint }) => hint)
}
