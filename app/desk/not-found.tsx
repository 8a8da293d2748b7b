import Link from 'next/link'

export default function NotFound() {
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>Fant ikke siden</h1>
      <p className="b-intro">Siden finnes ikke, eller du har ikke tilgang til den.</p>
      <p className="b-gap">
        <Link className="ds-button" data-variant="secondary" href="/desk">
          Til mitt arbeid
        </Link>
      </p>
    </main>
  )
}
