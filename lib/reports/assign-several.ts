import { inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { done, type Outcome, type Refusal } from '@/lib/core/outcome'
import type { assignSeveralSchema } from '@/lib/core/outlining'
import { say } from '@/lib/core/words/say'
import { assignPart } from './assign'
import { notManager } from './outline'

export type Several = { changed: number; refused: { id: string; title: string; says: string }[] }

/**
 * Sets one thing of many sections. Each is judged, locked and recorded as if it were done alone, so what is refused
 * is named and the rest goes through: the sections have nothing to do with each other, and one that a colleague took
 * out just now should not send back the other hundred.
 */
export async function assignSeveral(
  actor: Actor,
  { ids, set }: z.infer<typeof assignSeveralSchema>,
): Promise<Outcome<Several>> {
  if (!may(actor, 'manageReports')) return notManager()
  const wanted = [...new Set(ids)]
  const drafts = await db
    .select({ id: draft.sectionId, title: draft.title })
    .from(draft)
    .where(inArray(draft.sectionId, wanted))
  const titles = new Map(drafts.map(({ id, title }) => [id, title]))
  const refused: Several['refused'] = []
  for (const id of wanted) {
    const outcome = await assignPart(actor, id, set)
    if (!outcome.ok)
      refused.push({ id, title: titles.get(id) || say('Uten tittel'), says: why(outcome.refusal) })
  }
  return done({ changed: wanted.length - refused.length, refused })
}

/** Nothing is named here that a manager does not see: what is absent was there when it was chosen. */
const why = ({ kind, says }: Refusal) =>
  kind === 'absent' ? say('Kapittelet, eller den du valgte, er ikke her lenger.') : says
