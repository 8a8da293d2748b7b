import { ButtonLink } from '@/components/ui/button'
import { currentActor } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { titled } from './titled'

export const generateMetadata = titled('Fant ikke siden')

export default async function NotFound() {
  await currentActor()
  return (
    <main className="b-wrap b-main">
      <h1>{say('Fant ikke siden')}</h1>
      <p className="b-intro">{say('Siden finnes ikke, eller du har ikke tilgang til den.')}</p>
      <p className="b-row b-gap">
        <ButtonLink href="/desk">{say('Til mitt arbeid')}</ButtonLink>
        <ButtonLink href="/" look="tertiary">
          {say('Til de publiserte rapportene')}
        </ButtonLink>
      </p>
    </main>
  )
}
