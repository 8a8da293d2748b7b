import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { bylines } from '@/components/compare/by'
import { ComparisonView } from '@/components/compare/comparison'
import { Alert } from '@/components/ui/alert'
import { StateTag } from '@/components/ui/state'
import { Due } from '@/components/work/due'
import { FindingsAlert } from '@/components/work/findings-alert'
import { LawLine } from '@/components/work/law-line'
import { Title } from '@/components/work/title'
import { TouchedAlert } from '@/components/work/touched'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { compare } from '@/lib/core/compare'
import { creditsIn } from '@/lib/core/compare/credit'
import { picturesIn } from '@/lib/core/pictures'
import { erasedOn } from '@/lib/core/words/erased'
import { say } from '@/lib/core/words/say'
import { findingsAbout } from '@/lib/findings/open'
import { colleagues } from '@/lib/people/colleagues'
import { openSection } from '@/lib/sections/open'
import { openReview, type Review } from '@/lib/sections/review'
import { openTalk } from '@/lib/talk/open'
import { AsRead } from './as-read'
import { Decision } from './decision'
import { HandOn } from './hand-on'
import { NotSubmitted } from './not-submitted'
import { Renewed } from './renewed'
import { Steps } from './steps'
import { Talk } from './talk'
import { introduction, otherBase } from './words'

export const generateMetadata = titled('Godkjenning')

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ vis?: string; siden?: string }>
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const { id } = await params
  const { vis, siden } = await searchParams
  const since = siden && /^\d{1,6}$/.test(siden) ? Number(siden) : undefined
  const [review, talk] = await Promise.all([openReview(actor, id, since), openTalk(actor, { id })])
  const section = review?.section ?? (await openSection(actor, id))
  if (!section || !talk.ok) notFound()
  if (!review) return <NotSubmitted section={section} />

  const day = today()
  const { revision, bases } = review
  const base = bases.find(({ number }) => number === since) ?? bases[0] ?? null
  const address = (query: Record<string, string | undefined>) => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][]
    return `?${new URLSearchParams(given)}`
  }
  const other = otherBase(bases, base, actor.id)
  const all = vis === 'alt'
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link className="ds-link" href="/desk">
          {say('Mitt arbeid')}
        </Link>
        <StateTag state={section.state} step={section.step} />
        {section.state !== 'approved' && (
          <span className="b-muted">
            <Due due={section.due} today={day} />
          </span>
        )}
      </p>
      <h1>
        <span className="b-num">{section.number}</span> <Title of={section.content} />
      </h1>
      <p className="b-intro">{introduction(review, base, { me: actor.id, today: day })}</p>
      <LawLine answers={section.answers} />
      <p className="b-row b-small b-gap">
        <Link className="ds-link" href={`/desk/sections/${id}`}>
          {say('Åpne kapittelet')}
        </Link>
        <Link className="ds-link" href={`/desk/sections/${id}/history`}>
          {say('Historikk')}
        </Link>
        <Link className="ds-link" href={`/desk/sections/${id}/lending`}>
          {say('Leselenker')}
        </Link>
        {other && <a href={address({ vis, siden: String(other.number) })}>{other.says}</a>}
      </p>
      <div className="b-cols b-review">
        <div>
          {revision.erased && (
            <Alert tone="warning">
              {erasedOn(revision.erased)} {say('Kontrollsummen gjelder teksten slik den ble sendt.')}
              {section.state === 'submitted' && ` ${say('Den må sendes på nytt før den kan godkjennes.')}`}
            </Alert>
          )}
          <FindingsAlert findings={await findingsAbout(actor, section)} report={section.report.slug} />
          <TouchedAlert touched={section.touched} signed={section.state === 'approved'} />
          {base && (
            <ComparisonView
              comparison={compare(base.content, revision.content, section.report.year)}
              all={all}
              other={address({ vis: all ? undefined : 'alt', siden })}
              pictureAt={picturesIn(id)}
              byOf={bylines(creditsIn(base.written), review.people, day)}
            />
          )}
          <AsRead id={id} revision={revision.id} />
        </div>
        <div className="b-side">
          <Steps steps={review.steps} section={section} people={review.people} />
          <Renewed id={id} number={revision.number} since={since} />
          <Decision review={review} me={actor.id} today={day} />
          {review.mayHandOn && <HandOn id={id} me={actor.id} people={await others(review, actor.id)} />}
          <Talk opened={section} talk={talk.value} me={actor.id} />
        </div>
      </div>
    </main>
  )
}

/** Who could sign instead: nobody who wrote. */
async function others({ revision }: Review, me: string) {
  return (await colleagues()).filter(({ id }) => id !== me && !revision.authors.includes(id))
}
