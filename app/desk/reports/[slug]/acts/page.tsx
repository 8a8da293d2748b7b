import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { openActs } from '@/lib/acts/open'
import { today } from '@/lib/clock'
import { statusWords } from '@/lib/core/words/acts'
import { say } from '@/lib/core/words/say'
import { Progress } from '../publish/progress'
import { Copies } from './copies'
import { Files } from './files'
import { History } from './history'
import { Next } from './next'
import { Upload } from './upload'

export const generateMetadata = titled('Avgivelse og vedtak')

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ som?: string }> }

export default async function ActsPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ slug }, { som }] = await Promise.all([params, searchParams])
  const opened = await openActs(actor, slug)
  if (!opened) notFound()
  const { report, recorded, last, editions, mayManage } = opened
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Avgivelse og vedtak')}</h1>
      <p className="b-intro">{statusWords(recorded) || say('Rapporten er ikke avgitt ennå.')}</p>
      {last && mayManage && (
        <Progress
          publication={last}
          current={editions.find(({ id }) => id === report.currentEditionId)}
          slug={slug}
        />
      )}
      <div className="b-cols">
        <div>
          <section className="b-sec" aria-labelledby="historikk">
            <div className="b-h">
              <h2 id="historikk">{say('Registrert')}</h2>
            </div>
            <History {...opened} />
          </section>
          <section className="b-sec" aria-labelledby="vedlegg">
            <div className="b-h">
              <h2 id="vedlegg">{say('Vedlegg')}</h2>
            </div>
            <Files {...opened} />
          </section>
          {mayManage && <Copies {...opened} />}
        </div>
        <div>
          <Next opened={opened} wanted={som} today={today()} />
          {mayManage && (
            <section className="b-panel" aria-labelledby="last-opp">
              <h2 id="last-opp">{say('Last opp vedlegg')}</h2>
              <Upload report={report.id} />
            </section>
          )}
        </div>
      </div>
    </main>
  )
}
