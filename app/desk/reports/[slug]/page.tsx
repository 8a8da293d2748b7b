import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { ProgressKey, ProgressPicture } from '@/components/work/progress'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { countStates, isHeading, isLate } from '@/lib/core/board'
import { type Query, viewOf } from '@/lib/core/board/view'
import { say } from '@/lib/core/words/say'
import { openBoard } from '@/lib/reports/board'
import { choicesFor } from '@/lib/reports/choices'
import { CalendarList } from './calendar'
import { Chapters } from './chapters'
import { Head } from './head'
import { LateList } from './late'
import { More } from './more'
import { OpenCorrections } from './open-corrections'
import { introduction } from './words'

export const generateMetadata = titled('Tavle')

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Query> }

export default async function BoardPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const [board, choices] = await Promise.all([openBoard(actor, slug), choicesFor(actor)])
  if (!board) notFound()
  const { report, rows, deadlines, mayManage } = board
  const day = today()
  const written = rows.filter((row) => row.readable && !isHeading(row))
  const states = countStates(written)
  const late = written.filter((row) => isLate(row, day))
  return (
    <main id="innhold" className="b-wrap b-main">
      <Head report={report} mayManage={mayManage} />
      <p className="b-intro">{introduction(board, written, day)}</p>
      {written.length > 0 && (
        <section aria-labelledby="bilde">
          <h2 className="ds-sr-only" id="bilde">
            {say('Fremdrift')}
          </h2>
          <ProgressPicture states={states} />
          <ProgressKey states={states} />
        </section>
      )}
      <div className="b-cols">
        <Chapters
          {...{ rows, written, title: report.title, today: day, view: viewOf(query) }}
          choices={report.imported ? null : choices}
        />
        <div>
          {late.length > 0 && <LateList actor={actor} report={report.id} rows={late} today={day} />}
          <OpenCorrections actor={actor} report={report} mayManage={mayManage} />
          <More report={report} mayManage={mayManage} />
          <CalendarList {...{ report, deadlines, today: day, mayChange: mayManage && !report.imported }} />
        </div>
      </div>
    </main>
  )
}
