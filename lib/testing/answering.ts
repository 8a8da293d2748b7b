import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { report as reports, section as sections } from '@/db/schema/reports'
import { answered, carryOn, challengesIn } from '@/lib/core/answering'
import type { AnswerStatus } from '@/lib/core/blocks/answers'
import { at } from '@/lib/core/blocks/kind'
import { keysAt } from '@/lib/core/order'
import { line } from '@/lib/core/rich'
import type { Change } from '@/lib/core/tree'
import { createReport } from '@/lib/reports/create'
import { sectionRows } from '@/lib/reports/rows'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aLead, aReport, aSection, type Cast, must, save } from './cast'

/** A list of challenges with these points. */
function challenges(points: readonly string[]): Change[] {
  const keys = keysAt([], 0, points.length)
  const items = points.map((words, i) => ({ id: nanoid(), order: keys[i] ?? '', text: line(words) }))
  const id = nanoid()
  return [{ path: ['blocks', id], to: { id, kind: 'challenges', order: 'a1', heading: null, items } }]
}

/** Submits a section as it stands, and signs it. */
export async function signed({ kari, jonas }: Cast, id: string): Promise<void> {
  await must(move(kari, { id, move: 'submit', seen: (await openSection(kari, id))?.version ?? -1, note: '' }))
  const seen = (await openSection(jonas, id))?.submitted?.revision ?? ''
  await must(move(jonas, { id, move: 'approve', seen, note: '' }))
}

/** A report with a section that was signed with these challenges. */
export async function asking(cast: Cast, ...points: string[]) {
  const report = await aReport(2025)
  const section = await aSection(cast, { report: report.id })
  await save(cast.kari, section, challenges(points))
  await signed(cast, section)
  return { report, section }
}

type Standing = { report: { id: string; slug: string }; section: string }

/** The report of the year after, with the section that continues this one: begun, and nothing answered. */
export async function yearAfter({ turid, kari }: Cast, before: Standing): Promise<Standing> {
  const slug = `${before.report.slug}-etter`
  await must(
    createReport(turid, {
      year: 2026,
      slug,
      title: `Årsrapport ${slug}`,
      kind: 'annual',
      from: before.report.id,
    }),
  )
  const [report] = await db.select().from(reports).where(eq(reports.slug, slug))
  if (!report) throw new Error('The report was made')
  const rows = await sectionRows(db, report.id)
  const section = rows.find(({ continuesId }) => continuesId === before.section)?.id ?? ''
  await save(kari, section, aLead('Vi bygger mer.'))
  return { report, section }
}

/** Lets a section be what came of another. */
export async function continues(section: string, before: string): Promise<void> {
  await db.update(sections).set({ continuesId: before }).where(eq(sections.id, section))
}

/** Answers the first challenge of last year, and carries it on. */
export async function answersFirst({ kari }: Cast, id: string, status: AnswerStatus, says: string) {
  const { content, last } = (await openSection(kari, id))!
  const [first] = challengesIn(last!.content)
  await save(kari, id, [...answered(content, last!, first!, status), ...carryOn(content, first!, nanoid)])
  await save(kari, id, [{ path: at({ id: last!.section }, 'items', first!.id, 'says'), to: line(says) }])
  return first!
}
