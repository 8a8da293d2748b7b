import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Said } from '@/components/ui/said'
import { StateTag } from '@/components/ui/state'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { isHeading } from '@/lib/core/board'
import { askedOf } from '@/lib/core/statutory'
import { say } from '@/lib/core/words/say'
import { choicesFor } from '@/lib/reports/choices'
import { guidanceOf } from '@/lib/reports/guide'
import { openReport } from '@/lib/reports/open'
import { GuidanceForm } from './guidance'
import { Laws } from './laws'
import { Rename } from './rename'
import { Responsibility } from './responsibility'

export const generateMetadata = titled('Ansvar og frist')

type Props = { params: Promise<{ slug: string; section: string }> }

export default async function SectionSettings({ params }: Props) {
  const actor = await signedIn()
  const { slug, section } = await params
  const [opened, choices, guidance] = await Promise.all([
    openReport(actor, slug),
    choicesFor(actor),
    guidanceOf(actor, section),
  ])
  const row = opened?.rows.find(({ id }) => id === section)
  if (!opened || opened.report.imported || !choices || !guidance || !row) notFound()
  const asked = askedOf(opened.report.bound)
  const mayRename = row.moves.includes('write') || row.moves.includes('begin')
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link className="ds-link" href={`/desk/reports/${slug}/outline`}>
          <Said of="Oppbygning av {title}" with={{ title: <Title of={opened.report} /> }} />
        </Link>
        <StateTag state={row.state} />
        <a className="ds-link" href={`/desk/sections/${row.id}`}>
          {say('Åpne kapittelet')}
        </a>
      </p>
      <h1>
        <span className="b-num">{row.number}</span> <Title of={row} />
      </h1>
      <div className="b-cols">
        <div>
          <section className="b-sec" aria-labelledby="ansvar">
            <div className="b-h">
              <h2 id="ansvar">{say('Ansvar og frist')}</h2>
            </div>
            <Responsibility
              section={{
                id: row.id,
                department: row.departmentId ?? '',
                owner: row.ownerId ?? '',
                due: row.due ?? '',
                required: row.wanted,
                slug: row.slug ?? '',
              }}
              choices={choices}
              outline={`/desk/reports/${slug}/outline`}
            />
          </section>
          <section className="b-sec" aria-labelledby="veiledning">
            <div className="b-h">
              <h2 id="veiledning">{say('Veiledning')}</h2>
            </div>
            <GuidanceForm id={row.id} guidance={guidance} />
          </section>
          {asked.length > 0 && (
            <section className="b-sec" aria-labelledby="lovkrav">
              <div className="b-h">
                <h2 id="lovkrav">{say('Lovkrav')}</h2>
                <Link className="ds-link b-small" href={`/desk/reports/${slug}/statutory`}>
                  {say('Alle lovkrav i rapporten')}
                </Link>
              </div>
              {isHeading(row) ? (
                <p className="b-gap">
                  {say('Kapittelet er bare en overskrift. Velg et delkapittel med egen tekst.')}
                </p>
              ) : (
                <Laws id={row.id} asked={asked} answers={row.answers} />
              )}
            </section>
          )}
        </div>
        <section className="b-panel" aria-labelledby="navn">
          <h2 id="navn">{say('Tittel')}</h2>
          {mayRename ? (
            <Rename id={row.id} title={row.title} language={row.language} />
          ) : (
            <p className="b-gap">
              {say(
                'Tittelen er en del av det som godkjennes. Åpne kapittelet for endring for å gi det et nytt navn.',
              )}
            </p>
          )}
        </section>
      </div>
    </main>
  )
}
