import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { correction } from '@/db/schema/corrections'
import { draft, revision, section } from '@/db/schema/reports'
import { sectionAuthor } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import { type Met, sectionAfter } from '@/lib/core/correcting'
import { laid } from '@/lib/core/laying'
import { asNode, changesBetween } from '@/lib/core/merge'
import { diff, get } from '@/lib/core/tree'
import type { Entry } from '@/lib/log'
import { announce } from '@/lib/mail/announce'
import { tell } from '@/lib/notify'
import { keepCollisions } from '@/lib/sections/collisions'
import { contentHash } from '@/lib/sections/hash'
import { writeVersion } from '@/lib/sections/keep-version'
import type { FoundCorrection } from './find'
import { toldOfPublishing } from './telling'

type Published = { editionId: string; by: string }

/**
 * What a published correction leaves behind: it is the section's signed revision now, and stands in its running draft.
 * Gives its event, for the end of the transaction.
 */
export async function settle(tx: Tx, one: FoundCorrection, { editionId, by }: Published): Promise<Entry> {
  const at = now()
  const [made] = await tx
    .select({ id: revision.id, number: revision.number, hash: revision.hash, by: revision.createdBy })
    .from(revision)
    .where(eq(revision.id, one.revisionId ?? ''))
  if (!made) throw new Error('A signed correction has a revision')
  const { state, signed, sent } = sectionAfter(one.section.state, await mergeIn(tx, one, made))
  await tx
    .update(section)
    .set({
      ...(signed && { approvedRevisionId: made.id }),
      ...(sent && { submittedRevisionId: made.id }),
      ...(state !== one.section.state && { stateSince: at }),
      state,
    })
    .where(eq(section.id, one.sectionId))
  await tx
    .update(correction)
    .set({ state: 'published', stateSince: at, editionId })
    .where(eq(correction.id, one.id))
  await tell(tx, 'section_changed', one.sectionId)
  const to = await toldOfPublishing(tx, one)
  await announce(tx, { kind: 'corrected', by, sectionId: one.sectionId, to })
  return {
    at,
    actor: by,
    kind: 'correction.publish',
    reportId: one.section.reportId,
    sectionId: one.sectionId,
    subject: one.id,
    data: { revision: made.id, number: made.number, hash: made.hash, edition: editionId },
  }
}

type Made = { by: string; hash: string }

/** Merges what was corrected into the running draft, as two who wrote at once; collisions wait for a choice there. */
async function mergeIn(tx: Tx, { base, section, content, facts }: FoundCorrection, made: Made): Promise<Met> {
  const [running] = await tx.select().from(draft).where(eq(draft.sectionId, section.id))
  if (!running) throw new Error('A section has a draft')
  const [was, present] = [asNode(base.content), asNode(running.content)]
  const corrected = diff(was, asNode(content))
  const merged = laid(present, corrected, changesBetween(was, present))
  // What the draft has no room for waits beside it, like anything that cannot be merged.
  const apart = corrected.map(({ path, to }) => ({ path, mine: to, theirs: get(present, path) }))
  const {
    content: next,
    saved,
    collisions,
  } = merged.ok ? merged.value : { content: running.content, saved: [], collisions: apart }
  if (saved.length === 0 && collisions.length === 0)
    return contentHash(running.content) === made.hash ? 'whole' : 'known'
  const met = collisions.map((one) => ({ ...one, theirsBy: running.savedBy }))
  await keepCollisions(tx, { sectionId: section.id, mineBy: made.by }, met)
  const authors = facts.authors.map((personId) => ({ sectionId: section.id, personId }))
  await tx.insert(sectionAuthor).values(authors).onConflictDoNothing()
  if (saved.length === 0) return 'new'
  const keeping = { saveId: nanoid(), changes: saved, how: 'correct' as const }
  await writeVersion(tx, { id: made.by }, section, next, keeping)
  return collisions.length === 0 && contentHash(next) === made.hash ? 'whole' : 'new'
}
