import Link from 'next/link'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { Gone } from './gone'

/** Not there, or not for this person any more: what they wrote here and could not save is still theirs. */
export async function NotHere({ says }: { says: string }) {
  const { id } = await signedIn()
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>{say('Fant ikke siden')}</h1>
      <p className="b-intro">{says}</p>
      <Gone me={id} />
      <p className="b-gap">
        <Link className="ds-button" data-variant="secondary" href="/desk">
          {say('Til mitt arbeid')}
        </Link>
      </p>
    </main>
  )
}
