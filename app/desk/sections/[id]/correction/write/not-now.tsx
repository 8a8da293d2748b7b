import Link from 'next/link'

/** There is no correction that this person can write in now. */
export function NotNow({ id }: { id: string }) {
  return (
    <main id="innhold" className="b-wrap b-main">
      <h1>Rettelsen kan ikke skrives nå</h1>
      <p className="b-intro">Den er ikke begynt, er sendt til godkjenning, eller er ferdig.</p>
      <p className="b-add">
        <Link className="ds-link" href={`/desk/sections/${id}/correction`}>
          Se hvor den står
        </Link>
      </p>
    </main>
  )
}
