import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import { withFollowers } from '@/lib/core/following'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import { enteredFinal, type FinalFigure } from '@/lib/core/preliminary'
import { judgeWriting } from '@/lib/core/workflow'
import { askedOf } from '@/lib/sections/asked'
import { draftsOf, findSection } from '@/lib/sections/find'
import { saveDraft } from '@/lib/sections/save'

/** Enters a final figure where a preliminary one stands in a draft, as whoever types it there would. */
export async function enterFinal(actor: Actor, { id, ...final }: FinalFigure): Promise<Outcome> {
  const found = await findSection(db, actor, id)
  if (!found) return absent
  const allowed = judgeWriting(actor, found.facts)
  if (!allowed.ok) return allowed
  const [standing] = await draftsOf(db, [id])
  if (!standing) return absent
  const before = (await askedOf(db, actor, found))?.content ?? null
  const entered = enteredFinal(standing.content, final, before)
  if (!entered.ok) return entered
  const changes = [...withFollowers(standing.content, id, entered.value)]
  const saved = await saveDraft(actor, { id, baseVersion: standing.version, saveId: nanoid(), changes })
  return saved.ok ? done() : saved
}
