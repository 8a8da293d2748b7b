import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Said } from '@/components/ui/said'
import { StateTag } from '@/components/ui/state'
import { Title } from '@/components/work/title'
import { signedIn } from '@/lib/actor'
import { today } from '@/lib/clock'
import { mostDays, usualDays } from '@/lib/core/lending'
import { say } from '@/lib/core/words/say'
import { plus } from '@/lib/core/workdays'
import { openLending } from '@/lib/lending/open'
import { LendForm } from './form'
import { Links } from './links'

export const generateMetadata = titled('Leselenker')

type Props = { params: Promise<{ id: string }> }

export default async function LendingPage({ params }: Props) {
  const actor = await signedIn()
  const { id } = await params
  const opened = await openLending(actor, id)
  if (!opened) notFound()
  const { section, mayMake, mails } = opened
  const day = today()
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-row b-small">
        <Link className="ds-link" href={`/desk/sections/${id}`}>
          {say('Tilbake til kapittelet')}
        </Link>
        <StateTag state={section.state} />
      </p>
      <h1>
        <Said
          of="Leselenker til {number} {title}"
          with={{
            number: <span className="b-num">{section.number}</span>,
            title: section.title ? <Title of={section} /> : say('kapittel uten tittel'),
          }}
        />
      </h1>
      <p className="b-intro">
        {say(
          'Med en leselenke kan noen utenfor lese utkastet til dette kapittelet uten å logge inn, for eksempel en revisor eller et selskap. De ser utkastet slik det står når de leser, og ingenting annet. Lenken slutter å virke etter siste dag, når den trekkes tilbake, og når kapittelet publiseres eller tas ut.',
        )}
      </p>
      <div className="b-cols b-gap">
        <section aria-labelledby="lenkene">
          <div className="b-h">
            <h2 id="lenkene">{say('Lenkene')}</h2>
          </div>
          <Links opened={opened} me={actor.id} today={day} />
        </section>
        <section className="b-panel" aria-labelledby="ny">
          <h2 id="ny">{say('Ny leselenke')}</h2>
          {mayMake.ok ? (
            <LendForm
              section={id}
              until={plus(day, usualDays)}
              first={day}
              last={plus(day, mostDays)}
              me={actor.id}
              mails={mails}
            />
          ) : (
            <p>{mayMake.refusal.says}</p>
          )}
        </section>
      </div>
    </main>
  )
}
