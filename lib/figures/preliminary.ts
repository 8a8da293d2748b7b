import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { draft, report, revision, section } from '@/db/schema/reports'
import { type Actor, mayRead } from '@/lib/core/access'
import { type Cell, hasFigure } from '@/lib/core/blocks/table'
import { judgeBeginning } from '@/lib/core/correcting'
import { byDue, cellIn, type Preliminary, preliminaryIn } from '@/lib/core/preliminary'
import type { Content, Language } from '@/lib/core/section'
import { judgeWriting, type State } from '@/lib/core/workflow'
import { openReport } from '@/lib/reports/open'
import { draftsOf, factsOf } from '@/lib/sections/find'

type ReportRow = typeof report.$inferSelect

/** The same section in the report after, as far as this actor may read it. */
type Onward = { id: string; report: string; state: State; content: Content; mayWrite: boolean }

export type WaitingFigure = Preliminary & {
  section: { id: string; number: string; title: string; language: Language }
  /** Readers have it; else it stands in a draft only. */
  published: boolean
  /** The section's own draft has a final one by now. */
  mended: boolean
  mayCorrect: boolean
  /** The draft that the final figure can be entered in; `report` where it is another report's. */
  enter: { id: string; report: string | null } | null
  /** The section in the report after, where it has no place for the figure or cannot be written in now. */
  shut: { id: string; report: string; state: State; has: boolean } | null
}

export type PreliminaryFigures = {
  report: ReportRow
  /** Earliest due first. */
  waiting: WaitingFigure[]
  /** How many have got their final figure in the report after. */
  settled: number
  /** Whether there is a report after it, made of it, whoever may read that. */
  hasNext: boolean
  mayManage: boolean
}

/** Every figure of a report that is not final yet, as far as an actor may read it; null: nothing here for them. */
export async function preliminaryFigures(actor: Actor, slug: string): Promise<PreliminaryFigures | null> {
  const opened = await openReport(actor, slug)
  if (!opened) return null
  const rows = opened.rows.filter(({ readable, hasBlocks }) => readable && hasBlocks)
  const ids = rows.map(({ id }) => id)
  const [drafts, published, onward, hasNext] = await Promise.all([
    draftContents(ids),
    publishedContents(opened.report),
    onwardFrom(actor, opened.report, ids),
    isContinued(opened.report),
  ])
  const all = rows.flatMap((row): (WaitingFigure & { settled: boolean })[] => {
    const draft = drafts.get(row.id)
    if (!draft) return []
    const facts = factsOf(row)
    const shown = published.get(row.id)
    const next = onward.get(row.id) ?? null
    const readersHave = shown ? preliminaryIn(shown) : []
    const only = preliminaryIn(draft).filter((one) => !readersHave.some((had) => isSame(had, one)))
    return [...readersHave, ...only].map((one) => {
      const later = next && cellIn(next.content, one)
      const own = cellIn(draft, one)
      const isPublished = readersHave.includes(one)
      const inNext = next !== null && later?.cell.status === 'preliminary' && next.mayWrite
      const inOwn = !isPublished && judgeWriting(actor, facts).ok
      return {
        ...one,
        section: { id: row.id, number: row.number, title: row.title, language: row.language },
        published: isPublished,
        mended: own !== null && own.cell.status !== 'preliminary',
        mayCorrect: isPublished && judgeBeginning(actor, facts).ok,
        enter: inOwn ? { id: row.id, report: null } : inNext ? { id: next.id, report: next.report } : null,
        shut:
          next && !inNext && isPublished
            ? { id: next.id, report: next.report, state: next.state, has: later !== null }
            : null,
        settled: later !== null && isSettled(later.cell),
      }
    })
  })
  return {
    report: opened.report,
    waiting: all.filter((one) => !one.settled).sort(byDue),
    settled: all.filter((one) => one.settled).length,
    hasNext,
    mayManage: opened.mayManage,
  }
}

/** A place that is empty, because it was laid out before there was a figure, has not got one. */
const isSettled = ({ status, value }: Cell) =>
  status === 'preliminary' ? false : !hasFigure({ status, value }) || value !== ''

const isSame = (a: Preliminary, b: Preliminary) => a.row === b.row && a.column === b.column

async function draftContents(ids: readonly string[]): Promise<Map<string, Content>> {
  const rows = await db
    .select({ id: draft.sectionId, content: draft.content })
    .from(draft)
    .where(inArray(draft.sectionId, [...ids]))
  return new Map(rows.map(({ id, content }) => [id, content]))
}

/** What readers have of each section of a report. */
async function publishedContents({ currentEditionId }: ReportRow): Promise<Map<string, Content>> {
  if (!currentEditionId) return new Map()
  const rows = await db
    .select({ id: editionSection.sectionId, content: revision.content })
    .from(editionSection)
    .innerJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(eq(editionSection.editionId, currentEditionId))
  return new Map(rows.map(({ id, content }) => [id, content]))
}

/** Reports of the same kind in the years after. */
const later = ({ kind, year }: ReportRow) =>
  and(eq(report.kind, kind), gt(report.year, year), eq(report.imported, false))

async function isContinued(home: ReportRow): Promise<boolean> {
  const own = db.select({ id: section.id }).from(section).where(eq(section.reportId, home.id))
  const found = await db
    .select({ id: section.id })
    .from(section)
    .innerJoin(report, eq(report.id, section.reportId))
    .where(and(inArray(section.continuesId, own), later(home)))
    .limit(1)
  return found.length > 0
}

/** The sections that continue these in the next report of its kind. */
async function onwardFrom(
  actor: Actor,
  home: ReportRow,
  ids: readonly string[],
): Promise<Map<string, Onward>> {
  const found = await db
    .select({ id: section.id, of: section.continuesId, report: report.title })
    .from(section)
    .innerJoin(report, eq(report.id, section.reportId))
    .where(and(inArray(section.continuesId, [...ids]), isNull(section.removedAt), later(home)))
    .orderBy(asc(report.year), asc(section.id))
  const drafts = new Map(
    (
      await draftsOf(
        db,
        found.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  )
  const onward = new Map<string, Onward>()
  for (const { id, of, report: title } of found) {
    const one = drafts.get(id)
    if (!one || !of || onward.has(of) || !mayRead(actor, one.facts)) continue
    const mayWrite = judgeWriting(actor, one.facts).ok
    onward.set(of, { id, report: title, state: one.state, content: one.content, mayWrite })
  }
  return onward
}
