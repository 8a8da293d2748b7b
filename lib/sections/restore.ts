import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { asNode, rebase } from '@/lib/core/merge'
import type { restoreSchema } from '@/lib/core/moving'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { draftSchema } from '@/lib/core/section'
import { diff } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { judgeWriting } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { contentAt } from './contents'
import { lockSection } from './find'
import { keepVersion } from './keep-version'

/** Brings back an earlier version as the newest one; what stood is kept in the history. */
export async function restore(actor: Actor, input: z.infer<typeof restoreSchema>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, input.id)
    if (!found) return absent
    const allowed = judgeWriting(actor, found.facts)
    if (!allowed.ok) return allowed
    if (input.seen !== found.version)
      return refused('stale', say('Noen har skrevet siden du så historikken. Last siden på nytt.'))
    const wanted = await contentAt(tx, found.id, input.version)
    if (!wanted) return refused('invalid', say('Versjonen finnes ikke.'))
    const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
    const present = asNode(row?.content)
    const laid = rebase(present, diff(present, asNode(wanted)), [])
    const content = draftSchema.parse(laid.content)
    await keepVersion(tx, actor, found, content, { saveId: nanoid(), changes: laid.saved, how: 'restore' })
    await append(tx, {
      actor: actor.id,
      kind: 'section.restore',
      reportId: found.reportId,
      sectionId: found.id,
      data: { version: input.version },
    })
    return done()
  })
}
