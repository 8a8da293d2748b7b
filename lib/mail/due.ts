import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { isHeading } from '@/lib/core/board'
import type { Line, Part } from '@/lib/core/mail/letter'
import { pressing, strikes } from '@/lib/core/mail/reminding'
import { dayWords, distanceWords } from '@/lib/core/words/days'
import { type Task, taskOf } from '@/lib/core/work'
import { holidays } from '@/lib/holidays'
import { myRequests } from '@/lib/requests/mine'
import { factsOf } from '@/lib/sections/find'
import { rowsOf } from '@/lib/work/mine'

/** What is due for somebody, in words; `strikes`: something of it is worth a message today. */
export type Due = { parts: Part[]; strikes: boolean }

type Owed = Line & { due: string | null }

/** Sections that wait for this person and are late or nearly so, and the figures they owe. */
export async function dueFor(actor: Actor, today: string): Promise<Due> {
  const [sections, figures] = await Promise.all([sectionsFor(actor), figuresFor(actor)])
  const all = [...sections, ...figures].filter(({ due }) => due !== null)
  const near = (owed: readonly Owed[], wanted: 'late' | 'soon'): Line[] =>
    owed
      .filter(({ due }) => due !== null && pressing(due, today, holidays) === wanted)
      .map(({ due, says, ...line }) => ({ ...line, says: `${says} ${dueWords(due, today)}`.trim() }))
  const parts = [
    { heading: 'Over fristen', lines: near(sections, 'late') },
    { heading: 'Fristen nærmer seg', lines: near(sections, 'soon') },
    { heading: 'Tall du er bedt om', lines: [...near(figures, 'late'), ...near(figures, 'soon')] },
  ]
  return {
    parts: parts.filter(({ lines }) => lines.length > 0),
    strikes: all.some(({ due }) => due !== null && strikes(due, today, holidays)),
  }
}

const dueWords = (due: string | null, today: string) =>
  due === null ? '' : `Frist ${dayWords(due, today)}, ${distanceWords(due, today)}.`

const taskWords: Record<Task, string> = {
  mend: 'er sendt tilbake til deg.',
  approve: 'venter på godkjenning.',
  continue: 'er ikke ferdig skrevet.',
  begin: 'er ikke begynt.',
}

/** What this person has to do in sections; what another owns is that person's to be reminded of. */
async function sectionsFor(actor: Actor): Promise<Owed[]> {
  const reports = await db.select().from(report).where(eq(report.imported, false)).orderBy(desc(report.year))
  const rows = (await Promise.all(reports.map(rowsOf))).flat()
  return rows
    .filter((row) => row.due !== null && !isHeading(row))
    .flatMap((row) => {
      const task = taskOf(actor, factsOf(row))
      const mine = task === 'approve' || row.ownerId === null || row.ownerId === actor.id
      if (!task || !mine) return []
      const title = `${row.number} ${row.title}`.trim()
      const says = `«${title}» i ${row.report.title} ${taskWords[task]}`
      return [{ subject: `Frist: ${title}`, says, path: `/desk/sections/${row.id}`, due: row.due }]
    })
}

async function figuresFor(actor: Actor): Promise<Owed[]> {
  const owed = await myRequests(actor)
  return owed.map(({ id, number, title, by, due }) => {
    const to = `${number} ${title}`.trim()
    const says = `${by} ber om tall til «${to}».`
    return { subject: `Tall til ${to}`, says, path: `/desk/figures/${id}`, due }
  })
}
