import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Fant ikke siden' }

export default function NotFound() {
  return (
    <main className="b-wrap b-main">
      <h1>Fant ikke siden</h1>
      <p className="b-intro">Siden finnes ikke, eller du har ikke tilgang til den.</p>
      <p className="b-row b-gap">
        <ButtonLink href="/desk">Til mitt arbeid</ButtonLink>
        <ButtonLink href="/" look="tertiary">
          Til de publiserte rapportene
        </ButtonLink>
      </p>
    </main>
  )
}
