import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Alert } from '@/components/ui/alert'
import { Said } from '@/components/ui/said'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { isHeading } from '@/lib/core/board'
import { listWords } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import { choicesFor } from '@/lib/reports/choices'
import { openReport } from '@/lib/reports/open'
import { openSteps } from '@/lib/steps/open'
import { StepsForm } from './form'

export const generateMetadata = titled('Godkjenningsledd')

export default async function StepsPage({ params }: { params: Promise<{ slug: string }> }) {
  const actor = await signedIn()
  const { slug } = await params
  const [opened, choices] = await Promise.all([openReport(actor, slug), choicesFor(actor)])
  if (!opened || !choices || opened.report.imported) notFound()
  const { report, rows } = opened
  const set = await openSteps(actor, report.id)
  if (!set) notFound()
  const sections = rows
    .filter((row) => !isHeading(row))
    .map(({ id, number, title, depth }) => ({ id, name: `${number} ${title}`.trim(), depth }))
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Godkjenningsledd')}</h1>
      <p className="b-intro">
        {say(
          'Leddene godkjenner etter tur. Et kapittel er godkjent når alle leddene har sagt ja. Ingen som har skrevet i et kapittel, kan godkjenne det, heller ikke som stedfortreder.',
        )}
      </p>
      <p className="b-hint">
        <Said
          of="Endringer gjelder fra neste gang et kapittel sendes til godkjenning. Det som er sendt, beholder leddene det ble sendt med. Er noen borte, kan de få en <a>stedfortreder</a>."
          with={{ a: (words) => <Link href="/desk/stand-ins">{words}</Link> }}
        />
      </p>
      {set.gone.length > 0 && (
        <Alert tone="warning">
          {say(
            '{names} står som godkjenner, men kan ikke logge inn lenger. Velg en annen. Kapitler som allerede er sendt, må trekkes tilbake og sendes på nytt.',
            { names: listWords(set.gone.map(({ name }) => name)) },
          )}
        </Alert>
      )}
      <StepsForm
        report={report.id}
        language={report.language}
        {...set}
        people={choices.people}
        sections={sections}
      />
    </main>
  )
}
