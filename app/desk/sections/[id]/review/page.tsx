import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ComparisonView } from '@/components/compare/comparison'
import { StateTag } from '@/components/ui/state'
import { Due } from '@/components/work/due'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { compare } from '@/lib/core/compare'
import { openSection } from '@/lib/sections/open'
import { openReview } from '@/lib/sections/review'
import { AsRead } from './as-read'
import { Decision } from './decision'
import { NotSubmitted } from './not-submitted'
import { introduction, otherBase } from './words'

export const metadata: Metadata = { title: 'Godkjenning' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ vis?: string; siden?: string }>
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const { id } = await params
  const review = await openReview(actor, id)
  const section = review?.section ?? (await openSection(actor, id))
  if (!section) notFound()
  if (!review) return <NotSubmitted section={section} />

  const { vis, siden } = await searchParams
  const day = today()
  const { revision, bases } = review
  const base = bases.find(({ number }) => String(number) === siden) ?? bases[0] ?? null
  const address = (query: Record<string, string | undefined>) => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string][]
    return `?${new URLSearchParams(given)}`
  }
  const other = otherBase(bases, base)
  const all = vis === 'alt'
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link className="ds-link" href="/desk">
          Mitt arbeid
        </Link>
        <StateTag state={section.state} />
        {section.state !== 'approved' && (
          <span className="b-muted">
            <Due due={section.due} today={day} />
          </span>
        )}
      </p>
      <h1>
        <span className="b-num">{section.number}</span> {section.content.title}
      </h1>
      <p className="b-intro">{introduction(review, base, day)}</p>
      <p className="b-row b-small b-gap">
        <Link className="ds-link" href={`/desk/sections/${id}`}>
          Åpne kapittelet
        </Link>
        <Link className="ds-link" href={`/desk/sections/${id}/history`}>
          Historikk
        </Link>
        {other && <a href={address({ vis, siden: String(other.number) })}>{other.says}</a>}
      </p>
      <div className="b-cols b-review">
        <div>
          {base && (
            <ComparisonView
              comparison={compare(base.content, revision.content, section.report.year)}
              all={all}
              other={address({ vis: all ? undefined : 'alt', siden })}
            />
          )}
          <AsRead id={id} revision={revision.id} />
        </div>
        <div className="b-side">
          <Decision review={review} today={day} />
        </div>
      </div>
    </main>
  )
}
