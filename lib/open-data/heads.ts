import { asc, count, eq } from 'drizzle-orm'
import { reportName } from '@/components/report/names'
import { db } from '@/db/connection'
import { act } from '@/db/schema/acts'
import { erasure } from '@/db/schema/erasures'
import { edition, report } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'
import type { Act } from '@/lib/core/acts'
import { byYear, type ReportKind } from '@/lib/core/report'
import type { Language } from '@/lib/core/section'
import { statusWords } from '@/lib/core/words/acts'
import { inLanguage } from '@/lib/language'

/** An edition and its report, as they are told of without a word of what stands in it. */
export type Head = {
  reportId: string
  editionId: string
  slug: string
  title: string
  name: string
  year: number
  kind: ReportKind
  language: Language
  /** How far the report had come with this edition. */
  status: string
  edition: number
  at: Date
  published: string
  note: string
  byAct: boolean
  /** Readers have this edition now. */
  current: boolean
  /** Readers have some edition; else why they have none. */
  readable: boolean
  withdrawnNote: string | null
  /** How often something was taken out of the report: what an edition says changes by that alone. */
  erasures: number
}

/** Every edition that was published: the latest report first, its oldest edition first. */
export async function readHeads(): Promise<Head[]> {
  const [rows, acts, erased] = await Promise.all([
    db
      .select({ edition, report })
      .from(edition)
      .innerJoin(report, eq(report.id, edition.reportId))
      .orderBy(asc(edition.number)),
    db
      .select({ act, number: edition.number })
      .from(act)
      .innerJoin(edition, eq(edition.id, act.editionId))
      .orderBy(asc(edition.number)),
    db
      .select({ reportId: erasure.reportId, times: count() })
      .from(erasure)
      .where(eq(erasure.state, 'done'))
      .groupBy(erasure.reportId),
  ])
  const times = new Map(erased.map((one) => [one.reportId, one.times]))
  const recorded = (reportId: string, number: number): Act[] =>
    acts.filter((one) => one.act.reportId === reportId && one.number <= number).map((one) => one.act)
  return rows
    .map(({ edition: { id, number, createdAt, note }, report: home }) => ({
      reportId: home.id,
      editionId: id,
      slug: home.slug,
      title: home.title,
      name: reportName(home),
      year: home.year,
      kind: home.kind,
      language: home.language,
      status: inLanguage(home.language, () => statusWords(recorded(home.id, number))),
      edition: number,
      at: createdAt,
      published: dateIn(createdAt),
      note,
      byAct: acts.some((one) => one.act.editionId === id),
      current: home.currentEditionId === id,
      readable: home.currentEditionId !== null,
      withdrawnNote: home.withdrawnNote,
      erasures: times.get(home.id) ?? 0,
    }))
    .sort(byYear)
}
