import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { preliminaryFigures } from '@/lib/figures/preliminary'
import { Figures } from './figures'
import { introduction, settledWords } from './words'

export const metadata: Metadata = { title: 'Foreløpige tall' }

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
        <Link href={`/desk/reports/${slug}`}>{report.title}</Link>
      </p>
      <h1>Foreløpige tall</h1>
      <p className="b-intro">{introduction(waiting, day)}</p>
      <p className="b-hint max-w-3xl">
        Et endelig tall føres i neste års rapport, der det merkes som revidert hvis det er et annet. Den
        publiserte rapporten står som den er. Var tallet en feil, skal den publiserte rapporten rettes.
        {!hasNext && mayManage && report.currentEditionId && (
          <>
            {' '}
            <Link href={`/desk/reports/${slug}/forward`}>Lag neste års rapport</Link>, så kan tallene føres
            der.
          </>
        )}
      </p>
      {waiting.length > 0 ? (
        <Figures waiting={waiting} hasNext={hasNext} today={day} me={actor.id} />
      ) : (
        <div className="b-empty">
          <h2>Ingen foreløpige tall</h2>
          <p>Når en celle i en tabell merkes som foreløpig, står den her til det endelige tallet er ført.</p>
        </div>
      )}
      {settled > 0 && <p className="b-gap b-muted">{settledWords(settled)}</p>}
    </main>
  )
}
