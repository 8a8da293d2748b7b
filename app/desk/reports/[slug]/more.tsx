import Link from 'next/link'

/** What the report is needed for when it is not written on any more. */
export function More({ slug, mayManage }: { slug: string; mayManage: boolean }) {
  return (
    <section className="b-sec" aria-labelledby="videre">
      <div className="b-h">
        <h2 id="videre">Videre arbeid</h2>
      </div>
      <ul className="b-lines">
        <li>
          <Link className="ds-link" href={`/desk/reports/${slug}/preliminary`}>
            Foreløpige tall
          </Link>
        </li>
        {mayManage && (
          <li>
            <Link className="ds-link" href={`/desk/reports/${slug}/forward`}>
              Lag neste års rapport
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
