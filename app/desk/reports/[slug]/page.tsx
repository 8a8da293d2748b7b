import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Dates } from '@/components/work/dates'
import { ProgressKey, ProgressPicture } from '@/components/work/progress'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { countStates, isHeading, isLate, viewOf } from '@/lib/core/board'
import { openBoard } from '@/lib/reports/board'
import { BoardTable } from './board-table'
import { Filters } from './filters'
import { LateList } from './late'
import { OpenCorrections } from './open-corrections'
import { introduction, narrowed } from './words'

export const metadata: Metadata = { title: 'Tavle' }

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ vis?: string; enhet?: string }>
}

export default async function BoardPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ slug }, { vis, enhet }] = await Promise.all([params, searchParams])
  const board = await openBoard(actor, slug)
  if (!board) notFound()
  const { report, rows, deadlines, mayManage } = board
  const day = today()
  const written = rows.filter((row) => row.readable && !isHeading(row))
  const states = countStates(written)
  const late = written.filter((row) => isLate(row, day))
  const view = viewOf(vis)
  const coming = deadlines.filter(({ on }) => on >= day)
  return (
    <main id="innhold" className="b-wrap b-main">
      <div className="b-row">
        <h1>{report.title}</h1>
        <span className="b-row b-push">
          {report.currentEditionId && <a href={`/${report.slug}`}>Les den publiserte rapporten</a>}
          <Link className="ds-button" data-variant="secondary" href={`/desk/reports/${slug}/acts`}>
            Avgivelse og vedtak
          </Link>
          {!report.imported && (
            <Link className="ds-button" data-variant="secondary" href={`/desk/reports/${slug}/statutory`}>
              Lovkrav
            </Link>
          )}
          {mayManage && (
            <>
              <Link className="ds-button" data-variant="secondary" href={`/desk/reports/${slug}/outline`}>
                Oppbygning og frister
              </Link>
              <Link className="ds-button" data-variant="secondary" href={`/desk/reports/${slug}/steps`}>
                Godkjenningsledd
              </Link>
              <Link className="ds-button" data-variant="primary" href={`/desk/reports/${slug}/publish`}>
                Gjør klar til publisering
              </Link>
            </>
          )}
        </span>
      </div>
      <p className="b-intro">{introduction(board, written, day)}</p>
      {written.length > 0 && (
        <section aria-labelledby="bilde">
          <h2 className="ds-sr-only" id="bilde">
            Fremdrift
          </h2>
          <ProgressPicture states={states} />
          <ProgressKey states={states} />
        </section>
      )}
      <div className="b-cols">
        <section aria-labelledby="kap">
          <div className="b-h">
            <h2 id="kap">Kapitler</h2>
            <span className="b-meta">{written.length} kapitler, sortert etter nummer</span>
          </div>
          <Filters rows={written} view={view} unit={enhet} today={day} />
          <BoardTable rows={narrowed(rows, view, enhet, day)} title={report.title} today={day} />
        </section>
        <div>
          {late.length > 0 && <LateList rows={late} today={day} />}
          {!report.imported && (
            <p className="b-sec">
              <Link className="ds-link" href={`/desk/reports/${slug}/findings`}>
                Se om tallene stemmer på tvers av kapitlene
              </Link>
            </p>
          )}
          <OpenCorrections actor={actor} report={report} mayManage={mayManage} />
          {coming.length > 0 && (
            <section className="b-sec" aria-labelledby="frister">
              <div className="b-h">
                <h2 id="frister">Frister</h2>
              </div>
              <Dates deadlines={coming} />
            </section>
          )}
        </div>
      </div>
    </main>
  )
}
