import { and, asc, desc, eq, gte, inArray, ne } from 'drizzle-orm'
import { db } from '@/db/connection'
import { deadline } from '@/db/schema/deadlines'
import { editionSection } from '@/db/schema/editions'
import { event } from '@/db/schema/log'
import { report } from '@/db/schema/reports'
import { today } from '@/lib/clock'
import { type Actor, may, mayRead } from '@/lib/core/access'
import { countStates, isHeading, isLate } from '@/lib/core/board'
import type { Touched } from '@/lib/core/following'
import { flat, outline } from '@/lib/core/outline'
import type { Language } from '@/lib/core/section'
import { insteadOf, type StepNow, stepNow } from '@/lib/core/steps'
import { byUrgency, type Task, taskOf } from '@/lib/core/work'
import type { State } from '@/lib/core/workflow'
import { touchedIn } from '@/lib/figures/touched'
import { reportList } from '@/lib/reports/open'
import { type SectionRow, sectionRows } from '@/lib/reports/rows'
import { factsOf } from '@/lib/sections/find'
import { reasonOf } from '@/lib/sections/open'
import { approvers, namesOf } from '@/lib/sections/people'

type Row = SectionRow & {
  number: string
  depth: number
  report: { title: string; slug: string; year: number; language: Language }
}
export type ToDo = Row & {
  task: Task
  step: StepNow | null
  /** Whom the actor signs for as a stand-in. */
  insteadOf: string | null
  returned: { by: string; at: string; note: string } | null
}
export type Waiting = Row & { withWhom: string[]; step: StepNow | null }
export type Progress = {
  title: string
  language: Language
  year: number
  slug: string
  states: Record<State, number>
  late: number
  total: number
}

export type MyWork = {
  todo: ToDo[]
  waiting: Waiting[]
  deadlines: { id: string; on: string; label: string; report: string; language: Language }[]
  /** What happened lately in the sections the actor may read, by others. */
  lately: { seq: number; at: Date; actor: string; kind: string; sectionId: string | null; title: string }[]
  /** Sent or signed, with figures that have changed since. */
  touched: (Row & { touched: Touched[] })[]
  /** Reports the actor manages. */
  progress: Progress[]
  people: Record<string, string>
}

/** Everything "my work" shows: what I can do next, what waits for others, dates, news, progress. */
export async function myWork(actor: Actor): Promise<MyWork> {
  const reports = (await reportList()).filter(({ imported }) => !imported)
  const rows = (await Promise.all(reports.map(rowsOf))).flat().filter((row) => mayRead(actor, factsOf(row)))
  const [todo, waiting, deadlines, lately, touched] = await Promise.all([
    todoOf(actor, rows),
    waitingOf(actor, rows),
    deadlinesOf(rows.map((row) => row.reportId)),
    latelyIn(actor, rows),
    touchedOf(actor, rows),
  ])
  const mentioned = [...todo.map((one) => one.returned?.by), ...waiting.flatMap((one) => one.withWhom)]
  return {
    todo,
    waiting,
    deadlines,
    lately,
    touched,
    progress: may(actor, 'manageReports') ? progressOf(reports, rows) : [],
    people: await namesOf(db, [
      ...mentioned,
      ...lately.map((one) => one.actor),
      ...todo.flatMap((one) => [one.savedBy, one.insteadOf]),
    ]),
  }
}

type ReportRow = typeof report.$inferSelect

/** The sections of a report in reading order, with the report they stand in. */
export async function rowsOf({ id, title, slug, year, language }: ReportRow) {
  const rows = flat(outline(await sectionRows(db, id)))
  return rows.map((row) => ({ ...row, reportId: id, report: { title, slug, year, language } }))
}

type Readable = Awaited<ReturnType<typeof rowsOf>>[number]

async function todoOf(actor: Actor, rows: Readable[]): Promise<ToDo[]> {
  const found = rows
    .filter((row) => !isHeading(row))
    .flatMap((row) => {
      const task = taskOf(actor, factsOf(row))
      return task ? [{ ...row, task }] : []
    })
    .sort(byUrgency)
  return Promise.all(
    found.map(async (row) => ({
      ...row,
      step: stepNow(row),
      insteadOf: row.task === 'approve' ? insteadOf(actor, factsOf(row)) : null,
      returned: row.task === 'mend' ? await reasonOf(db, row.id) : null,
    })),
  )
}

/** What the actor wrote in and cannot act on now: with whom it lies. */
async function waitingOf(actor: Actor, rows: Readable[]): Promise<Waiting[]> {
  const [read, approversOf] = await Promise.all([readNow(), approvers(db)])
  const waits = ({ state, approvedRevisionId }: Readable) =>
    state === 'submitted' || (state === 'approved' && !read.has(approvedRevisionId))
  const found = rows.filter((row) => row.authors.includes(actor.id) && waits(row))
  return found.map((row) => ({
    ...row,
    step: stepNow(row),
    withWhom: row.state === 'submitted' ? approversOf(row) : [],
  }))
}

/** The revisions that readers see: they wait for nobody. */
async function readNow(): Promise<Set<string | null>> {
  const shown = await db
    .select({ id: editionSection.revisionId })
    .from(report)
    .innerJoin(editionSection, eq(editionSection.editionId, report.currentEditionId))
  return new Set(shown.map(({ id }) => id))
}

/** Where a figure changed under a text that was sent or signed. */
async function touchedOf(actor: Actor, rows: Readable[]): Promise<MyWork['touched']> {
  const settled = rows.filter(({ state }) => state === 'submitted' || state === 'approved')
  const found = await touchedIn(db, actor, settled)
  return settled.flatMap((row) => {
    const touched = found.get(row.id)
    return touched ? [{ ...row, touched }] : []
  })
}

async function deadlinesOf(reportIds: string[]) {
  if (reportIds.length === 0) return []
  return db
    .select({
      ...{ id: deadline.id, on: deadline.on, label: deadline.label },
      ...{ report: report.title, language: report.language },
    })
    .from(deadline)
    .innerJoin(report, eq(report.id, deadline.reportId))
    .where(and(inArray(deadline.reportId, [...new Set(reportIds)]), gte(deadline.on, today())))
    .orderBy(asc(deadline.on))
    .limit(6)
}

async function latelyIn(actor: Actor, rows: Readable[]): Promise<MyWork['lately']> {
  const mine = rows.filter(
    (row) => row.authors.includes(actor.id) || row.ownerId === actor.id || taskOf(actor, factsOf(row)),
  )
  if (mine.length === 0) return []
  const titles = new Map(mine.map((row) => [row.id, `${row.number} ${row.title}`]))
  const found = await db
    .select({
      seq: event.seq,
      at: event.at,
      actor: event.actor,
      kind: event.kind,
      sectionId: event.sectionId,
    })
    .from(event)
    .where(and(inArray(event.sectionId, [...titles.keys()]), ne(event.actor, actor.id)))
    .orderBy(desc(event.seq))
    .limit(6)
  return found.map((one) => ({ ...one, title: titles.get(one.sectionId ?? '') ?? '' }))
}

function progressOf(reports: ReportRow[], rows: Readable[]): Progress[] {
  return reports.map(({ id, title, language, year, slug }) => {
    const written = rows.filter((row) => row.reportId === id && !isHeading(row))
    const late = written.filter((row) => isLate(row, today())).length
    return { title, language, year, slug, states: countStates(written), late, total: written.length }
  })
}
