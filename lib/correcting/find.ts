import { asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { correction, correctionVersion } from '@/db/schema/corrections'
import { revision, signOff } from '@/db/schema/reports'
import { type Actor, mayRead } from '@/lib/core/access'
import type { CorrectionFacts } from '@/lib/core/correcting'
import { type Signing, stepsOf } from '@/lib/core/steps'
import { type Found, lock, standing } from '@/lib/sections/find'

export type CorrectionRow = typeof correction.$inferSelect
type Base = typeof revision.$inferSelect

/** A correction with its section, what it mends, and what access needs to know of it. */
export type FoundCorrection = CorrectionRow & { section: Found; base: Base; facts: CorrectionFacts }

/** The correction, if this actor may read it; else null, as if it did not exist. */
export async function findCorrection(tx: Tx, actor: Actor, id: string): Promise<FoundCorrection | null> {
  const [row] = await tx.select().from(correction).where(eq(correction.id, id))
  const found = row && (await correctionOf(tx, row))
  return found && readable(actor, found) ? found : null
}

/** Who may read the section may read its corrections; and whoever is to sign one. */
export const readable = (actor: Actor, { section, facts }: FoundCorrection) =>
  mayRead(actor, section.facts) || mayRead(actor, { ...facts, state: 'submitted' })

/** The same, with its section locked until the transaction ends. */
export async function lockCorrection(tx: Tx, actor: Actor, id: string): Promise<FoundCorrection | null> {
  const [row] = await tx.select({ of: correction.sectionId }).from(correction).where(eq(correction.id, id))
  if (!row) return null
  await lock(tx, row.of)
  return findCorrection(tx, actor, id)
}

/** A correction as it stands, whoever asks; null: its section is taken out of the outline. */
export async function correctionOf(tx: Tx, row: CorrectionRow): Promise<FoundCorrection | null> {
  const section = await standing(tx, row.sectionId)
  const [base] = await tx.select().from(revision).where(eq(revision.id, row.baseId))
  if (!section || !base) return null
  const wrote = await tx
    .selectDistinct({ id: correctionVersion.personId })
    .from(correctionVersion)
    .where(eq(correctionVersion.correctionId, row.id))
  const authors = [...new Set([...base.authors, ...wrote.map(({ id }) => id)])].sort()
  const signing = { ...(await signingOf(tx, row.revisionId)), handed: section.facts.signing.handed }
  const facts = { ...section.facts, state: row.state, authors, signed: true, signing }
  return { ...row, section, base, facts }
}

/** The steps of what was sent last, and its signatures so far. */
async function signingOf(tx: Tx, revisionId: string | null): Promise<Pick<Signing, 'steps' | 'signs'>> {
  if (!revisionId) return { steps: stepsOf([]), signs: [] }
  const [sent] = await tx.select({ steps: revision.steps }).from(revision).where(eq(revision.id, revisionId))
  const signs = await tx
    .select({ step: signOff.stepId, person: signOff.personId, for: signOff.forId })
    .from(signOff)
    .where(eq(signOff.revisionId, revisionId))
    .orderBy(asc(signOff.at), asc(signOff.id))
  return { steps: stepsOf(sent?.steps ?? []), signs }
}
