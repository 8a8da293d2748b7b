import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { isHeading } from '@/lib/core/board'
import type { Line, Part } from '@/lib/core/mail/letter'
import { pressing, strikes } from '@/lib/core/mail/reminding'
import { dayWords, distanceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import type { Sentence } from '@/lib/core/words/sentences'
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
    { heading: say('Over fristen'), lines: near(sections, 'late') },
    { heading: say('Fristen nærmer seg'), lines: near(sections, 'soon') },
    { heading: say('Tall du er bedt om'), lines: [...near(figures, 'late'), ...near(figures, 'soon')] },
  ]
  return {
    parts: parts.filter(({ lines }) => lines.length > 0),
    strikes: all.some(({ due }) => due !== null && strikes(due, today, holidays)),
  }
}

const dueWords = (due: string | null, today: string) =>
  due === null
    ? ''
    : say('Frist {day}, {distance}.', { day: dayWords(due, today), distance: distanceWords(due, today) })

const taskWords = {
  mend: '«{section}» i {report} er sendt tilbake til deg.',
  approve: '«{section}» i {report} venter på godkjenning.',
  continue: '«{section}» i {report} er ikke ferdig skrevet.',
  begin: '«{section}» i {report} er ikke begynt.',
} as const satisfies Record<Task, Sentence>

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
      const section = `${row.number} ${row.title}`.trim()
      const subject = say('Frist: {section}', { section })
      const says = say(taskWords[task], { section, report: row.report.title })
      return [{ subject, says, path: `/desk/sections/${row.id}`, due: row.due }]
    })
}

async function figuresFor(actor: Actor): Promise<Owed[]> {
  const owed = await myRequests(actor)
  return owed.map(({ id, number, title, by, due }) => {
    const section = `${number} ${title}`.trim()
    const subject = say('Tall til {section}', { section })
    const says = say('{by} ber om tall til «{section}».', { by, section })
    return { subject, says, path: `/desk/figures/${id}`, due }
  })
}
