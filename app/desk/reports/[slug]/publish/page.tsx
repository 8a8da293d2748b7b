import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { say } from '@/lib/core/words/say'
import { openPublishing } from '@/lib/editions/overview'
import { Editions } from './editions'
import { Findings } from './findings'
import { BackTo, PublishForm, Withdraw } from './forms'
import { Hindrance } from './hindrance'
import { PlanList } from './plan-list'
import { Progress } from './progress'
import { NotOnTime, ScheduledPublishing } from './schedule'
import { introduction } from './words'

export const generateMetadata = titled('Publisering')

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ til?: string; trekk?: string; endre?: string }>
}

export default async function PublishPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ slug }, { til, trekk, endre }] = await Promise.all([params, searchParams])
  const publishing = await openPublishing(actor, slug)
  if (!publishing) notFound()
  const { report, planned, refusal, editions, last, people, schedule } = publishing
  const current = editions.find(({ id }) => id === report.currentEditionId)
  const wanted = editions.find(({ id }) => id === til && id !== report.currentEditionId)
  const withdrawing = trekk !== undefined && report.currentEditionId !== null
  const asking = withdrawing || wanted !== undefined
  const running = last !== null && last.finishedAt === null
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Publisering')}</h1>
      <p className="b-intro">{introduction(publishing)}</p>
      <NotOnTime schedule={schedule} last={last} />
      {last && <Progress publication={last} current={current} slug={slug} />}
      {wanted && <BackTo report={report.id} edition={wanted.id} number={wanted.number} />}
      {withdrawing && <Withdraw report={report.id} />}
      <div className="b-cols">
        <div>
          {!report.imported && <PlanList planned={planned} />}
          {editions.length > 0 && (
            <Editions {...{ editions, people, slug, current: report.currentEditionId, today: today() }} />
          )}
        </div>
        <div>
          {!report.imported && !asking && (
            <section className="b-panel b-decide" aria-labelledby="publiser">
              <h2 id="publiser">{say(editions.length === 0 ? 'Publiser' : 'Publiser en ny utgave')}</h2>
              {refusal ? (
                <Hindrance refusal={refusal} slug={slug} />
              ) : running ? (
                <p>{say('En utgave lages nå. Vent til den er ferdig.')}</p>
              ) : (
                <PublishForm
                  key={editions.length}
                  report={report.id}
                  number={(editions[0]?.number ?? 0) + 1}
                />
              )}
            </section>
          )}
          {!report.imported && <Findings actor={actor} report={report} />}
          {!report.imported && !asking && (
            <ScheduledPublishing {...{ report, schedule, people, editions }} changing={endre === 'tid'} />
          )}
          {report.currentEditionId && !asking && (
            <section className="b-panel" aria-labelledby="trekk">
              <h2 id="trekk">{say('Trekke tilbake')}</h2>
              <p className="b-small b-add">
                {say(
                  'Leserne får en forklaring i stedet for rapporten. Utgavene blir tatt vare på, og kan settes tilbake.',
                )}
              </p>
              <p className="b-add">
                <Link href="?trekk=ja#trekk-tilbake">{say('Trekk rapporten tilbake')}</Link>
              </p>
            </section>
          )}
        </div>
      </div>
    </main>
  )
}
