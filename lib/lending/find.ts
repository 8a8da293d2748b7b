import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { report, section as sections } from '@/db/schema/reports'
import { today } from '@/lib/clock'
import { type LinkState, linkState } from '@/lib/core/lending'
import type { Language } from '@/lib/core/section'
import { type Found, lock, standing } from '@/lib/sections/find'
import { hashOf } from '@/lib/session/token'

export type Link = typeof readingLink.$inferSelect

/** A link that somebody came with, to a report in its language: a section to read, or why there is none any more. */
export type Lent = { link: Link; language: Language } & (
  | { state: 'works'; section: Found }
  | { state: Exclude<LinkState, 'works'> }
)

/** What a token opens; null: nobody was ever given it. */
export async function findLent(tx: Tx, token: string): Promise<Lent | null> {
  const [row] = await tx
    .select({ link: readingLink, language: report.language })
    .from(readingLink)
    .innerJoin(sections, eq(sections.id, readingLink.sectionId))
    .innerJoin(report, eq(report.id, sections.reportId))
    .where(eq(readingLink.tokenHash, hashOf(token)))
  if (!row) return null
  const { link } = row
  const section = await standing(tx, link.sectionId)
  const away = !section || section.facts.imported
  const state = linkState({ ...link, away }, today())
  return state === 'works' && section
    ? { ...row, state, section }
    : { ...row, state: state === 'works' ? 'away' : state }
}

/** The same, with the section and the link locked until the transaction ends. */
export async function lockLent(tx: Tx, token: string): Promise<Lent | null> {
  const [named] = await tx
    .select({ id: readingLink.id, sectionId: readingLink.sectionId })
    .from(readingLink)
    .where(eq(readingLink.tokenHash, hashOf(token)))
  if (!named) return null
  await lock(tx, named.sectionId)
  await tx.select({ id: readingLink.id }).from(readingLink).where(eq(readingLink.id, named.id)).for('update')
  return findLent(tx, token)
}

/** The links that were not ended, and have not run out. */
export const stillOpen = () => and(isNull(readingLink.ended), gte(readingLink.until, today()))
