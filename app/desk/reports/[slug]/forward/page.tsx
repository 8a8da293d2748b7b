import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Alert } from '@/components/ui/alert'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { openForward } from '@/lib/forwarding/open'
import { ForwardForm } from './form'
import { startOf } from './start'
import { wishIn } from './wish'

export const generateMetadata = titled('Lag neste års rapport')

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ valg?: string }> }

export default async function ForwardPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ slug }, { valg }] = await Promise.all([params, searchParams])
  const opened = await openForward(actor, slug)
  if (!opened) notFound()
  const { report, units, living, made } = opened
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
      </p>
      <h1>{say('Lag neste års rapport')}</h1>
      <p className="b-intro">
        {say(
          'Oppbygningen fra {report} kommer alltid med, og hvert kapittel har fjoråret ved siden av seg. Velg hva mer som skal med. Du ser hele rapporten før noe blir laget.',
          { report: report.title },
        )}
      </p>
      {made.length > 0 && (
        <Alert>
          {say('Dette er allerede laget ut fra {report}:', { report: report.title })}{' '}
          {made.map((one, i) => (
            <span key={one.slug}>
              {i > 0 && ', '}
              <Link className="ds-link" href={`/desk/reports/${one.slug}`}>
                {one.title}
              </Link>
            </span>
          ))}
          .
        </Alert>
      )}
      <ForwardForm
        slug={slug}
        home={{ title: report.title, year: report.year, kind: report.kind, language: report.language }}
        start={startOf(opened, wishIn(valg))}
        units={units}
        living={living}
      />
    </main>
  )
}
