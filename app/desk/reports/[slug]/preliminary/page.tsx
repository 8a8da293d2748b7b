import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Said } from '@/components/ui/said'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { say } from '@/lib/core/words/say'
import { preliminaryFigures } from '@/lib/figures/preliminary'
import { Figures } from './figures'
import { introduction, settledWords } from './words'

export const generateMetadata = titled('Foreløpige tall')

export default async function PreliminaryPage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await signedIn()
  const { slug } = await params
  const opened = await preliminaryFigures(actor, slug)
  if (!opened) notFound()
  const { report, waiting, settled, hasNext, mayManage } = opened
  const day = today()
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Foreløpige tall')}</h1>
      <p className="b-intro">{introduction(waiting, day)}</p>
      <p className="b-hint max-w-3xl">
        {say(
          'Et endelig tall føres i neste års rapport, der det merkes som revidert hvis det er et annet. Den publiserte rapporten står som den er. Var tallet en feil, skal den publiserte rapporten rettes.',
        )}
        {!hasNext && mayManage && report.currentEditionId && (
          <>
            {' '}
            <Said
              of="<a>Lag neste års rapport</a>, så kan tallene føres der."
              with={{ a: (words) => <Link href={`/desk/reports/${slug}/forward`}>{words}</Link> }}
            />
          </>
        )}
      </p>
      {waiting.length > 0 ? (
        <Figures waiting={waiting} hasNext={hasNext} today={day} me={actor.id} />
      ) : (
        <div className="b-empty">
          <h2>{say('Ingen foreløpige tall')}</h2>
          <p>
            {say(
              'Når en celle i en tabell merkes som foreløpig, står den her til det endelige tallet er ført.',
            )}
          </p>
        </div>
      )}
      {settled > 0 && <p className="b-gap b-muted">{settledWords(settled)}</p>}
    </main>
  )
}
