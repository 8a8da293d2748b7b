import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { asNode, rebase } from '@/lib/core/merge'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { renameSchema } from '@/lib/core/outlining'
import { draftSchema } from '@/lib/core/section'
import { judgeWriting } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { lockSection } from './find'
import { keepVersion } from './keep-version'

/** Gives a section another title from the outline. The title is content, so the same rules hold as for writing. */
export async function rename(actor: Actor, input: z.infer<typeof renameSchema>): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, input.id)
    if (!found) return absent
    const allowed = judgeWriting(actor, found.facts)
    if (!allowed.ok) return allowed
    const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
    const laid = rebase(asNode(row?.content), [{ path: ['title'], to: input.title.trim() }], [])
    const content = draftSchema.parse(laid.content)
    await keepVersion(tx, actor, found, content, { saveId: nanoid(), changes: laid.saved })
    await append(tx, {
      actor: actor.id,
      kind: 'section.rename',
      reportId: found.reportId,
      sectionId: found.id,
      data: { title: content.title },
    })
    return done()
  })
}
