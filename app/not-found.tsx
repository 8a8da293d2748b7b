import type { Metadata } from 'next'
import Link from 'next/link'

export const metadata: Metadata = { title: 'Fant ikke siden' }

export default function NotFound() {
  return (
    <main className="apart">
      <h1>Fant ikke siden</h1>
      <p>Siden finnes ikke, eller du har ikke tilgang til den.</p>
      <p>
        <Link href="/desk">Til arbeidsflaten</Link> eller <a href="/">til de publiserte rapportene</a>.
      </p>
    </main>
  )
}
