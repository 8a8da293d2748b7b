import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { StepThrough } from '@/components/compare/step-through'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { numberWords } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { openChapter } from '@/lib/signing/chapter'
import { comparisonOf, shownOf } from '../compared'
import { SignSeveral } from '../sign-several'
import { nameOf, waitingWords } from '../words'
import { WholeSection } from './whole-section'

export const generateMetadata = titled('Hele kapittelet til godkjenning')

type Props = { params: Promise<{ section: string }> }

export default async function ChapterPage({ params }: Props) {
  const actor = await signedIn()
  const { section } = await params
  const chapter = await openChapter(actor, section)
  if (!chapter) notFound()
  const { waiting } = chapter
  const changes = waiting.reduce((sum, one) => sum + comparisonOf(one).changes, 0)
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link className="ds-link" href="/desk/signing">
          {say('Til godkjenning')}
        </Link>
      </p>
      <h1>{nameOf(chapter)}</h1>
      <p className="b-intro">{waitingWords(waiting.length)}</p>
      <div className="b-cols b-review">
        <div>
          {changes > 0 && <StepThrough changes={changes} />}
          {waiting.map((one) => (
            <WholeSection key={one.id} section={one} today={today()} />
          ))}
          {waiting.length === 0 && (
            <div className="b-empty">
              <h2>{say('Ingenting her venter på deg')}</h2>
              <p>{say('Det som er sendt til godkjenning i kapittelet, er godkjent eller hos andre.')}</p>
            </div>
          )}
        </div>
        <div className="b-side">
          <SignSeveral
            me={actor.id}
            shown={waiting.map(shownOf)}
            heading={say('Godkjenn hele kapittelet')}
            button={
              waiting.length === 1
                ? say('Godkjenn')
                : say('Godkjenn alle {n}', { n: numberWords(waiting.length) })
            }
          />
        </div>
      </div>
    </main>
  )
}
