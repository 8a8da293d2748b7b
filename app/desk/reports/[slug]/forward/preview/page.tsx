import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { titled } from '@/app/titled'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { attentionWords } from '@/lib/core/forward/attention'
import { kindNames } from '@/lib/core/words/reports'
import { say } from '@/lib/core/words/say'
import { previewForward } from '@/lib/forwarding/open'
import { wishIn, wishQuery } from '../wish'
import { Around } from './around'
import { Make } from './make'
import { Sections } from './sections'
import { summary } from './words'

export const generateMetadata = titled('Forhåndsvisning')

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ valg?: string }> }

export default async function ForwardPreviewPage({ params, searchParams }: Props) {
  const actor = await signedIn()
  const [{ slug }, { valg }] = await Promise.all([params, searchParams])
  const wish = wishIn(valg)
  const preview = wish ? await previewForward(actor, slug, wish) : null
  if (!wish) redirect(`/desk/reports/${slug}/forward`)
  if (!preview) notFound()
  const { report, plan, seen, refusal } = preview
  const whole = { from: report.id, ...wish }
  const form = `/desk/reports/${slug}/forward${wishQuery(whole)}`
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href={`/desk/reports/${slug}`}>
          <Title of={report} />
        </Link>
        <Link href={form}>{say('Lag neste års rapport')}</Link>
      </p>
      <h1>
        <Title of={{ title: wish.title, language: report.language }} />
      </h1>
      <p className="b-intro">
        {say('{kind} for {year}, med adressen /{slug}.', {
          kind: kindNames[wish.kind],
          year: String(wish.year),
          slug: wish.slug,
        })}{' '}
        {summary(plan, report.year)} {say('Ingenting er laget ennå.')}
      </p>
      {refusal && (
        <Alert tone="danger">
          {Object.values(refusal.fields ?? {})[0] ?? refusal.says} {say('Gå tilbake og velg noe annet.')}
        </Alert>
      )}
      {plan.attention.length > 0 && (
        <Alert tone="warning">
          <ul>
            {plan.attention.map(attentionWords).map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </Alert>
      )}
      <div className="b-row b-gap">
        {!refusal && <Make wish={{ ...whole, seen }} title={wish.title} me={actor.id} />}
        <ButtonLink look={refusal ? 'primary' : 'secondary'} href={form}>
          {say('Endre valgene')}
        </ButtonLink>
      </div>
      <Sections preview={preview} today={today()} />
      <Around plan={plan} people={preview.people} language={report.language} />
    </main>
  )
}
