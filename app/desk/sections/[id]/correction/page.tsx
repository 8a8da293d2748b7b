import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { bylines } from '@/components/compare/by'
import { ComparisonView } from '@/components/compare/comparison'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Said } from '@/components/ui/said'
import { CorrectionTag } from '@/components/work/correction-tag'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { compare } from '@/lib/core/compare'
import { creditsIn } from '@/lib/core/compare/credit'
import { picturesIn } from '@/lib/core/pictures'
import { say } from '@/lib/core/words/say'
import { openCorrection } from '@/lib/correcting/open'
import { Steps } from '../review/steps'
import { Begin } from './begin'
import { Decision } from './decision'
import { Renew } from './renew'
import { introduction, stepsWords } from './words'

export const generateMetadata = titled('Rettelse')

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ vis?: string }> }

export default async function CorrectionPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ id }, { vis }] = await Promise.all([params, searchParams])
  const opened = await openCorrection(actor, id)
  if (!opened) notFound()
  const { section, report, published, correction, people } = opened
  const all = vis === 'alt'
  const day = today()
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link className="ds-link" href={`/desk/sections/${id}`}>
          {say('Åpne kapittelet')}
        </Link>
        {published && (
          <a className="ds-link" href={`/${report.slug}/${published.path}`}>
            {say('Les det publiserte')}
          </a>
        )}
        {correction && <CorrectionTag state={correction.state} step={correction.step} />}
      </p>
      <h1>
        <Said
          of="Rettelse av {number} {title}"
          with={{ number: <span className="b-num">{section.number}</span>, title: <Title of={section} /> }}
        />
      </h1>
      <p className="b-intro">{introduction(opened, day)}</p>
      {opened.mayBegin && published && <Begin id={id} seen={published.id} me={actor.id} />}
      {correction?.overtaken && <Renew id={correction.id} me={actor.id} able={correction.mayWrite} />}
      {correction && correction.state !== 'dropped' && (
        <div className="b-cols b-review">
          <div>
            {correction.returned && (
              <Alert tone="warning">
                <p>
                  <b>
                    {say('{name} sendte rettelsen tilbake:', {
                      name: people[correction.returned.by] ?? correction.returned.by,
                    })}
                  </b>
                </p>
                <p className="b-add">{say('«{note}»', { note: correction.returned.note })}</p>
              </Alert>
            )}
            <ComparisonView
              comparison={compare(correction.base.content, correction.content, report.year)}
              all={all}
              other={all ? '?' : '?vis=alt'}
              pictureAt={picturesIn(id)}
              byOf={bylines(creditsIn(correction.written), people, day)}
            />
          </div>
          <div className="b-side">
            {correction.mayWrite && (
              <section className="b-panel" aria-labelledby="skriv">
                <h2 id="skriv">{say('Rett teksten')}</h2>
                <p className="b-small b-add">{stepsWords(correction.differs, opened.presented)}</p>
                <p className="b-add">
                  <ButtonLink
                    look={correction.differs === 'same' ? 'primary' : 'secondary'}
                    href={`/desk/sections/${id}/correction/write`}
                  >
                    {correction.differs === 'same' ? say('Rett teksten') : say('Rett mer')}
                  </ButtonLink>
                </p>
              </section>
            )}
            {correction.state !== 'draft' && correction.state !== 'returned' && (
              <Steps
                steps={correction.steps}
                section={{
                  state: correction.state === 'submitted' ? 'submitted' : 'approved',
                  step: correction.step,
                  approvers: correction.approvers,
                }}
                people={people}
              />
            )}
            <Decision opened={opened} correction={correction} me={actor.id} />
          </div>
        </div>
      )}
    </main>
  )
}
