import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { openVisits } from '@/lib/visits/open'
import { Days } from './days'
import { How } from './how'
import { Pages } from './pages'
import { introduction, shown } from './words'

export const generateMetadata = titled('Besøk')

export default async function VisitsPage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await signedIn()
  const { slug } = await params
  const opened = await openVisits(actor, slug)
  if (!opened) notFound()
  const { report, since, total, days, pages } = opened
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Besøk')}</h1>
      <p className="b-intro">{introduction(opened)}</p>
      {since && (
        <>
          <p className="b-key">
            <span>
              <b>{shown(total.week)}</b> {say('siste 7 dager')}
            </span>
            <span>
              <b>{shown(total.month)}</b> {say('siste 30 dager')}
            </span>
            <span>
              <b>{shown(total.all)}</b> {say('i alt')}
            </span>
          </p>
          {total.month > 0 && <Days days={days} />}
        </>
      )}
      <div className="b-cols">
        {pages.length > 0 && <Pages report={report} pages={pages} />}
        <How />
      </div>
    </main>
  )
}
