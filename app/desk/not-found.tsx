import Link from 'next/link'
import { currentActor } from '@/lib/actor'
import { say } from '@/lib/core/words/say'

export default async function NotFound() {
  await currentActor()
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Fant ikke siden')}</h1>
      <p className="b-intro">{say('Siden finnes ikke, eller du har ikke tilgang til den.')}</p>
      <p className="b-gap">
        <Link className="ds-button" data-variant="secondary" href="/desk">
          {say('Til mitt arbeid')}
        </Link>
      </p>
    </main>
  )
}
