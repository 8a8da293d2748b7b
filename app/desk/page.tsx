import type { Metadata } from 'next'
import Link from 'next/link'
import { Dates } from '@/components/work/dates'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { numberWords, sentence } from '@/lib/core/words/counts'
import { dayWords, distanceWords } from '@/lib/core/words/days'
import { type MyWork, myWork } from '@/lib/work/mine'
import { Lately } from './lately'
import { ReportProgress } from './report-progress'
import { ToDoList } from './to-do'
import { WaitingTable } from './waiting'

export const metadata: Metadata = { title: 'Mitt arbeid' }

export default async function MyWorkPage() {
  const actor = await signedIn()
  const work = await myWork(actor)
  const day = today()
  const deadlines = work.deadlines.map(({ report, ...one }) => ({ ...one, of: report }))
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>Mitt arbeid</h1>
      <p className="b-intro">{introduction(work, day)}</p>
      <div className="b-cols">
        <div>
          <section className="b-sec" aria-labelledby="na">
            <div className="b-h">
              <h2 id="na">Dette kan du gjøre nå</h2>
            </div>
            {work.todo.length > 0 ? (
              <ToDoList todo={work.todo} people={work.people} me={actor.id} today={day} />
            ) : (
              <Nothing />
            )}
          </section>
          {work.waiting.length > 0 && (
            <WaitingTable waiting={work.waiting} people={work.people} today={day} />
          )}
          {work.progress.map((report) => (
            <ReportProgress key={report.slug} report={report} />
          ))}
        </div>
        <div>
          {deadlines.length > 0 && (
            <section className="b-sec" aria-labelledby="frister">
              <div className="b-h">
                <h2 id="frister">Frister</h2>
              </div>
              <Dates deadlines={deadlines} />
            </section>
          )}
          {work.lately.length > 0 && <Lately lately={work.lately} people={work.people} today={day} />}
        </div>
      </div>
    </main>
  )
}

function introduction({ todo }: MyWork, day: string): string {
  const date = `${sentence(dayWords(day, day))}.`
  if (todo.length === 0) return date
  const due = todo[0]?.due
  const count = `${sentence(numberWords(todo.length))} ting venter på deg.`
  if (!due) return `${date} ${count}`
  const when = distanceWords(due, day)
  return `${date} ${count} Den første ${due < day ? `er ${when}` : `har frist ${when}`}.`
}

function Nothing() {
  return (
    <div className="b-empty">
      <h3>Ingenting venter på deg</h3>
      <p>Når et kapittel skal skrives, rettes eller godkjennes av deg, står det her.</p>
      <Link className="ds-button" data-variant="secondary" href="/desk/reports">
        Se årsrapportene
      </Link>
    </div>
  )
}
