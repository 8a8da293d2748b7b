import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Tag } from '@/components/ui/tag'
import { signedIn } from '@/lib/actor'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { openErasure } from '@/lib/erasures/open'
import { Watch } from '../../reports/[slug]/publish/watch'
import { tagOf } from '../words'
import { Decision } from './decision'
import { FoundPlaces } from './found'
import { Outcome } from './outcome'
import { TargetWords } from './target'

export const generateMetadata = titled('Fjern fra alle utgaver')

export default async function ErasurePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await signedIn()
  const { id } = await params
  const opened = await openErasure(actor, id)
  if (!opened) notFound()
  const { erasure, report, people, found, publication } = opened
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href="/desk/erasures">{say('Personvern')}</Link>
      </p>
      <h1>{say('Fjern fra alle utgaver')}</h1>
      <p className="b-row b-gap">
        <Tag color={tagOf(erasure).color}>{tagOf(erasure).name}</Tag>
        <span>
          {report.title}.{' '}
          {say('{name} ba om det {moment}.', {
            name: people[erasure.askedBy] ?? '',
            moment: momentWords(erasure.askedAt),
          })}
        </span>
      </p>
      <p className="b-quote b-gap">{erasure.reason}</p>
      {erasure.target && (
        <section className="b-sec b-gap" aria-labelledby="bort">
          <div className="b-h">
            <h2 id="bort">{say('Dette skal bort')}</h2>
          </div>
          <TargetWords target={erasure.target} {...opened} />
        </section>
      )}
      {found ? (
        <>
          <FoundPlaces found={found} elsewhere={opened.elsewhere} />
          <Decision id={erasure.id} refusal={opened.refusal?.says ?? null} mine={opened.mine} />
        </>
      ) : (
        <Outcome opened={opened} />
      )}
      {publication && !publication.finishedAt && <Watch />}
    </main>
  )
}
