import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { lawOf } from '@/lib/core/statutory'
import { sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { openMap } from '@/lib/statutory/open'
import { Annual } from './annual'
import { Bound } from './bound'
import { RequirementRow } from './requirement'
import { introduction } from './words'

export const generateMetadata = titled('Lovkrav')

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ krav?: string }> }

export default async function StatutoryPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ slug }, { krav }] = await Promise.all([params, searchParams])
  const opened = await openMap(actor, slug)
  if (!opened) notFound()
  const { report, map, annual, mayManage } = opened
  const laws = [...new Set(map.map(({ requirement }) => lawOf(requirement)))]
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Lovkrav')}</h1>
      <p className="b-intro">{introduction(opened)}</p>
      <div className="b-cols">
        <div>
          {laws.map((law, i) => (
            <section key={law} className="b-sec" aria-labelledby={`lov-${i}`}>
              <div className="b-h">
                <h2 id={`lov-${i}`}>{sentence(law)}</h2>
              </div>
              <ul className="b-feed">
                {map
                  .filter(({ requirement }) => lawOf(requirement) === law)
                  .map((row) => (
                    <RequirementRow
                      key={row.requirement}
                      row={row}
                      opened={opened}
                      open={mayManage && krav === row.requirement}
                    />
                  ))}
              </ul>
            </section>
          ))}
          {map.length === 0 && (
            <div className="b-empty">
              <h2>{say('Ingen lover er valgt')}</h2>
              <p>
                {mayManage
                  ? say(
                      'Skal rapporten være årsberetning, eller redegjøre for likestilling? Velg det i «Rapporten er fra».',
                    )
                  : say('Rapportansvarlig velger hvilke lover rapporten skal svare på.')}
              </p>
            </div>
          )}
        </div>
        <div>
          {map.length > 0 && <Annual sections={annual} />}
          {mayManage && (
            <section className="b-panel" aria-labelledby="fra">
              <h2 id="fra">{say('Rapporten er fra')}</h2>
              <Bound report={report.id} bound={report.bound} />
            </section>
          )}
        </div>
      </div>
    </main>
  )
}
