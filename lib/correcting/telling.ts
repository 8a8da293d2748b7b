import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { signOff } from '@/db/schema/reports'
import { has } from '@/lib/core/access'
import type { CorrectionMove } from '@/lib/core/correcting'
import type { News } from '@/lib/core/mail/news'
import { approvers } from '@/lib/sections/people'
import { everybody } from '@/lib/session/grants'
import type { FoundCorrection } from './find'

/** Who should hear of a move of a correction, by how it stands after it. */
export async function newsOf(
  tx: Tx,
  by: string,
  move: CorrectionMove,
  after: FoundCorrection,
): Promise<News[]> {
  const about = { by, sectionId: after.sectionId }
  const waits = after.state === 'submitted' && (move === 'submit' || move === 'approve')
  if (waits) return [{ kind: 'correctionAsked', ...about, to: await awaited(tx, after) }]
  if (move === 'sendBack') return [{ kind: 'correctionReturned', ...about, to: after.facts.authors }]
  if (move === 'approve') {
    const managers = (await everybody(tx)).filter((one) => has(one, 'manager')).map(({ id }) => id)
    return [{ kind: 'correctionSigned', ...about, to: [...after.facts.authors, ...managers] }]
  }
  return []
}

/** Whom the pending step of a correction waits for. */
export async function awaited(tx: Tx, { section, facts }: FoundCorrection): Promise<string[]> {
  return (await approvers(tx))({ ...section, authors: facts.authors, signing: facts.signing })
}

/** Whoever signed what was wrong, and whoever has the running draft: to them it is news that readers have another text. */
export async function toldOfPublishing(tx: Tx, { base, section }: FoundCorrection): Promise<string[]> {
  const signed = await tx
    .selectDistinct({ person: signOff.personId })
    .from(signOff)
    .where(inArray(signOff.revisionId, [base.id, section.approvedRevisionId ?? base.id]))
  return [
    ...signed.map(({ person }) => person),
    ...section.authors,
    ...(section.ownerId ? [section.ownerId] : []),
  ]
}
