import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { erasureChoices } from '@/lib/erasures/choices'
import { Choose } from './choose'
import { AskForm } from './form'

export const generateMetadata = titled('Fjern fra alle utgaver')

type Props = { searchParams: Promise<{ report?: string; section?: string }> }

export default async function NewErasurePage({ searchParams }: Props) {
  const actor = await signedIn()
  const asked = await searchParams
  const choices = await erasureChoices(actor, asked)
  if (!choices) notFound()
  const { home, section, places, attachments } = choices
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link href="/desk/erasures">{say('Personvern')}</Link>
      </p>
      <h1>{say('Fjern fra alle utgaver')}</h1>
      <p className="b-intro">
        {say(
          'Si nøyaktig hva som skal bort. Når du har bedt om det, ser du hvert sted det står, og kan trekke forespørselen. Ingenting fjernes før en annen administrator har sett det samme og bekreftet.',
        )}
      </p>
      <Choose {...choices} />
      {home && (
        <section className="b-panel b-gap" aria-labelledby="hva">
          <h2 id="hva">{home.title}</h2>
          <AskForm
            key={`${home.id} ${section?.id ?? ''}`}
            report={home.id}
            section={section?.name ?? null}
            places={places}
            attachments={attachments}
          />
        </section>
      )}
    </main>
  )
}
