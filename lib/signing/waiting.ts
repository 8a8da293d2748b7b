import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db/connection'
import { revision, section } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { isHeading } from '@/lib/core/board'
import type { By } from '@/lib/core/opened'
import type { Content, Language } from '@/lib/core/section'
import { type Difference, difference } from '@/lib/core/wording-only'
import { taskOf } from '@/lib/core/work'
import { reportList } from '@/lib/reports/open'
import { factsOf } from '@/lib/sections/find'
import { namesOf } from '@/lib/sections/people'
import { rowsOf } from '@/lib/work/mine'
import { type SignedBefore, signedBefore } from './signed-before'

/** A section that waits for this actor's sign-off, with all that they sign. */
export type WaitingSection = {
  id: string
  number: string
  title: string
  due: string | null
  report: { title: string; year: number; language: Language }
  /** The chapter at the top of the outline that it stands in; itself, where it is one. */
  chapter: { id: string; number: string; title: string; language: Language }
  revision: { id: string; number: number; content: Content; by: string } & Pick<By, 'at'>
  base: SignedBefore | null
  /** Beside the base; null: nothing was signed before. */
  differs: Difference | null
}

/** Every section that waits for this actor, in the order of the reports. */
export async function waitingFor(actor: Actor): Promise<WaitingSection[]> {
  const reports = (await reportList()).filter(({ imported }) => !imported)
  const rows = (await Promise.all(reports.map((one) => waitingIn(actor, one)))).flat()
  const ids = rows.map(({ id }) => id)
  const [sent, before] = await Promise.all([underReview(ids), signedBefore(actor, ids)])
  const names = await namesOf(
    db,
    [...sent.values()].map(({ by }) => by),
  )
  return rows.flatMap((row) => {
    const made = sent.get(row.id)
    if (!made) return []
    const base = before.get(row.id) ?? null
    return [
      {
        ...row,
        revision: { ...made, by: names[made.by] ?? made.by, at: made.at.toISOString() },
        base,
        differs: base && difference(base.content, made.content),
      },
    ]
  })
}

async function waitingIn(actor: Actor, report: Parameters<typeof rowsOf>[0]) {
  const rows = await rowsOf(report)
  const tops = new Map(rows.filter(({ depth }) => depth === 1).map((row) => [row.number, row]))
  return rows
    .filter((row) => !isHeading(row) && taskOf(actor, factsOf(row)) === 'approve')
    .map(({ id, number, title, due, report, ...row }) => {
      const top = (number && tops.get(number.split('.')[0] ?? '')) || { ...row, id, number, title }
      const chapter = { id: top.id, number: top.number, title: top.title, language: report.language }
      return { id, number, title, due, report, chapter }
    })
}

/** The revision under review, by section. */
async function underReview(ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const made = await db
    .select({
      ...{ section: section.id, id: revision.id, number: revision.number, content: revision.content },
      ...{ by: revision.createdBy, at: revision.createdAt },
    })
    .from(section)
    .innerJoin(revision, eq(revision.id, section.submittedRevisionId))
    .where(inArray(section.id, [...ids]))
  return new Map(made.map((one) => [one.section, one]))
}
