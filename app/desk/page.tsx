import Link from 'next/link'
import { titled } from '@/app/titled'
import { Alert } from '@/components/ui/alert'
import { Dates } from '@/components/work/dates'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { counted, sentence } from '@/lib/core/words/counts'
import { dayWords, distanceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import { correctionsFor } from '@/lib/correcting/list'
import { erasuresFor } from '@/lib/erasures/open'
import { myRequests, type Owed } from '@/lib/requests/mine'
import { myWork } from '@/lib/work/mine'
import { myTalk } from '@/lib/work/talk'
import { MyCorrections } from './corrections'
import { Lately } from './lately'
import { OwedFigures } from './owed'
import { ReportProgress } from './report-progress'
import { TalkList } from './talk'
import { ToDoList } from './to-do'
import { TouchedSections } from './touched'
import { WaitingTable } from './waiting'

export const generateMetadata = titled('Mitt arbeid')

export default async function MyWorkPage() {
  const actor = await signedIn()
  const [work, owed, talk, corrections, erasures] = await Promise.all([
    myWork(actor),
    myRequests(actor),
    myTalk(actor),
    correctionsFor(actor),
    erasuresFor(actor),
  ])
  const day = today()
  const deadlines = work.deadlines.map(({ report, ...one }) => ({ ...one, of: report }))
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Mitt arbeid')}</h1>
      <p className="b-intro">{introduction([...work.todo, ...owed], day)}</p>
      {erasures > 0 && (
        <div className="b-gap">
          <Alert tone="warning">
            {sentence(
              counted(
                erasures,
                'én forespørsel om å fjerne opplysninger venter på en administrator til.',
                '{n} forespørsler om å fjerne opplysninger venter på en administrator til.',
              ),
            )}{' '}
            <Link href="/desk/erasures">{say('Se hva det gjelder')}</Link>
          </Alert>
        </div>
      )}
      <div className="b-cols">
        <div>
          {(work.todo.length > 0 || owed.length === 0) && (
            <section className="b-sec" aria-labelledby="na">
              <div className="b-h">
                <h2 id="na">{say('Dette kan du gjøre nå')}</h2>
                {work.todo.filter(({ task }) => task === 'approve').length > 1 && (
                  <span className="b-meta">
                    <Link className="ds-link" href="/desk/signing">
                      {say('Godkjenn flere samlet')}
                    </Link>
                  </span>
                )}
              </div>
              {work.todo.length > 0 ? (
                <ToDoList todo={work.todo} people={work.people} me={actor.id} today={day} />
              ) : (
                <Nothing />
              )}
            </section>
          )}
          {owed.length > 0 && <OwedFigures owed={owed} today={day} />}
          <MyCorrections corrections={corrections} />
          {work.touched.length > 0 && <TouchedSections sections={work.touched} />}
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
                <h2 id="frister">{say('Frister')}</h2>
              </div>
              <Dates deadlines={deadlines} />
            </section>
          )}
          <TalkList talk={talk} today={day} />
          {work.lately.length > 0 && <Lately lately={work.lately} people={work.people} today={day} />}
        </div>
      </div>
    </main>
  )
}

function introduction(todo: readonly Pick<Owed, 'due'>[], day: string): string {
  const date = `${sentence(dayWords(day, day))}.`
  if (todo.length === 0) return date
  const [due] = todo.flatMap((one) => one.due ?? []).sort()
  const count = sentence(counted(todo.length, 'én ting venter på deg.', '{n} ting venter på deg.'))
  if (!due) return `${date} ${count}`
  const when = distanceWords(due, day)
  const first = say(due < day ? 'Den første er {when}.' : 'Den første har frist {when}.', { when })
  return `${date} ${count} ${first}`
}

function Nothing() {
  return (
    <div className="b-empty">
      <h3>{say('Ingenting venter på deg')}</h3>
      <p>{say('Når et kapittel skal skrives, rettes eller godkjennes av deg, står det her.')}</p>
      <Link className="ds-button" data-variant="secondary" href="/desk/reports">
        {say('Se årsrapportene')}
      </Link>
    </div>
  )
}
