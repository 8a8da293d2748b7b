import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { openCorrections } from '@/lib/correcting/overview'
import { CorrectionList } from '../../../corrections'
import { Hindrance } from '../publish/hindrance'
import { Progress } from '../publish/progress'
import { PublishForm } from './form'

export const generateMetadata = titled('Rettelser')

type Props = { params: Promise<{ slug: string }> }

export default async function CorrectionsPage({ params }: Props) {
  const actor = await signedIn()
  const { slug } = await params
  const opened = await openCorrections(actor, slug)
  if (!opened) notFound()
  const { report, listed, editions, last, refusal, seen, note } = opened
  const current = editions.find(({ id }) => id === report.currentEditionId)
  const running = last !== null && last.finishedAt === null
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Rettelser')}</h1>
      <p className="b-intro">
        {say(
          'En rettelse endrer bare det leserne har. Alt annet i utgaven blir stående, også der nye utkast er godkjent.',
        )}
        {current && ` ${say('Leserne ser utgave {number}.', { number: String(current.number) })}`}
      </p>
      {last && <Progress publication={last} current={current} slug={slug} />}
      <div className="b-cols">
        <section aria-labelledby="apne">
          <div className="b-h">
            <h2 id="apne">{say('Rettelser under arbeid')}</h2>
          </div>
          {listed.length > 0 ? (
            <CorrectionList corrections={listed} />
          ) : (
            <div className="b-empty">
              <h3>{say('Ingen rettelser er under arbeid')}</h3>
              <p>{say('Den som skriver et kapittel, begynner på en rettelse fra kapittelets side.')}</p>
            </div>
          )}
        </section>
        <div>
          {seen.length > 0 && (
            <section className="b-panel b-decide" aria-labelledby="publiser">
              <h2 id="publiser">
                {say('{count, plural, one {Publiser rettelsen} other {Publiser # rettelser samlet}}', {
                  count: seen.length,
                })}
              </h2>
              {refusal ? (
                <Hindrance refusal={refusal} slug={slug} />
              ) : running ? (
                <p>{say('En utgave lages nå. Vent til den er ferdig.')}</p>
              ) : (
                <PublishForm
                  report={report.id}
                  seen={seen}
                  note={note}
                  number={(editions[0]?.number ?? 0) + 1}
                  me={actor.id}
                />
              )}
            </section>
          )}
        </div>
      </div>
    </main>
  )
}
