import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { draft } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { asNode } from '@/lib/core/merge'
import { type Outcome, refused } from '@/lib/core/outcome'
import { draftSchema } from '@/lib/core/section'
import type { threadSchema } from '@/lib/core/talk'
import { layProposal } from '@/lib/core/talk/lay'
import { say } from '@/lib/core/words/say'
import { judgeWriting } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { keepVersion } from '@/lib/sections/keep-version'
import { noProposal, settleAs } from './settle'
import { inSeenThread } from './within'

/**
 * Takes a proposed wording into the draft. Whoever takes it in writes it, and is its author; the one who proposed
 * it is not. The version is named by the thread, so that the history can credit both.
 */
export function accept(actor: Actor, input: z.infer<typeof threadSchema>): Promise<Outcome> {
  return inSeenThread(actor, input, async (tx, row, found) => {
    const allowed = judgeWriting(actor, found.facts)
    if (!allowed.ok) return allowed
    if (!row.proposal) return noProposal()
    const [current] = await tx
      .select({ content: draft.content })
      .from(draft)
      .where(eq(draft.sectionId, found.id))
    const laid = layProposal(asNode(current?.content), row.anchor.path, row.proposal)
    if (!laid) return unfit()
    const content = draftSchema.safeParse(laid.content)
    if (!content.success) return unfit()
    const settled = await settleAs(tx, actor, row, 'accepted')
    if (!settled.ok) return settled
    await keepVersion(tx, actor, found, content.data, { saveId: row.id, changes: laid.saved, how: 'accept' })
    await append(tx, {
      actor: actor.id,
      kind: 'section.accept',
      reportId: found.reportId,
      sectionId: found.id,
      subject: row.createdBy ?? undefined,
      data: {},
    })
    return settled
  })
}

const unfit = () =>
  refused(
    'stale',
    say(
      'Teksten er endret så mye siden forslaget at det ikke kan tas inn av seg selv. Forslaget står her fortsatt: skriv det inn for hånd, eller avvis det.',
    ),
  )
