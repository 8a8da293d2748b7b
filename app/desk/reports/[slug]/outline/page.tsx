import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Said } from '@/components/ui/said'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { isHeading } from '@/lib/core/board'
import { sinceWords } from '@/lib/core/words/days'
import { say } from '@/lib/core/words/say'
import { choicesFor } from '@/lib/reports/choices'
import { type BoardRow, openReport } from '@/lib/reports/open'
import { removedFrom } from '@/lib/reports/removed'
import { AddSection } from './add'
import { AddFront } from './add-front'
import { AskForAnswers } from './ask-for-answers'
import { Deadlines } from './deadlines'
import { OutlineEditor } from './editor'
import { Removed } from './removed'
import { ReportLanguage } from './report-language'

export const generateMetadata = titled('Oppbygning')

export default async function OutlinePage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await signedIn()
  const { slug } = await params
  const [opened, choices] = await Promise.all([openReport(actor, slug), choicesFor(actor)])
  if (!opened || !choices || opened.report.imported) notFound()
  const { report, rows, deadlines } = opened
  const removed = await removedFrom(actor, report.id)
  const day = today()
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Oppbygning og frister')}</h1>
      <p className="b-intro">
        {say(
          'Kapitlene i rekkefølgen leserne møter dem. Å ta ut et kapittel sletter ingenting: teksten og historikken ligger klar til å settes inn igjen.',
        )}
      </p>
      <div className="b-cols">
        <div>
          <section className="b-sec" aria-labelledby="kap">
            <div className="b-h">
              <h2 id="kap">{say('Kapitler')}</h2>
              <span className="b-meta">
                <Said
                  of="<kbd>Alt</kbd> + piltast flytter kapittelet du står på"
                  with={{ kbd: (words) => <kbd>{words}</kbd> }}
                />
              </span>
            </div>
            <OutlineEditor slug={slug} rows={rows.map(outlineRow)} />
          </section>
          {removed.length > 0 && (
            <Removed
              language={report.language}
              rows={removed.map(({ id, title, removedAt }) => ({
                id,
                title,
                when: sinceWords(removedAt, day),
              }))}
            />
          )}
        </div>
        <div>
          <section className="b-panel" aria-labelledby="nytt">
            <h2 id="nytt">{say('Nytt kapittel')}</h2>
            <AddSection
              language={report.language}
              report={report.id}
              parents={rows
                .filter(({ front }) => !front)
                .map(({ id, number, title }) => ({ id, name: `${number} ${title}` }))}
              departments={choices.departments}
            />
          </section>
          {!rows.some(({ front }) => front) && <AddFront report={report.id} />}
          <section className="b-panel" aria-labelledby="frister">
            <h2 id="frister">{say('Frister for rapporten')}</h2>
            <Deadlines report={report.id} deadlines={deadlines.map(({ on, label }) => ({ on, label }))} />
          </section>
          <section className="b-panel" aria-labelledby="sprak">
            <h2 id="sprak">{say('Språk')}</h2>
            <ReportLanguage report={report.id} language={report.language} />
          </section>
          <section className="b-panel" aria-labelledby="svar">
            <h2 id="svar">{say('Fjorårets utfordringer')}</h2>
            <AskForAnswers report={report.id} required={report.answersRequired} />
          </section>
        </div>
      </div>
    </main>
  )
}

function outlineRow(row: BoardRow) {
  const { id, parentId, order, front, number, depth, title, language, state, due, required } = row
  return {
    id,
    parentId,
    order,
    front,
    number,
    depth,
    title,
    language,
    state,
    due,
    required,
    answers: [row.department, row.owner].filter(Boolean).join(', '),
    chapter: isHeading(row),
  }
}
