import Link from 'next/link'
import { notFound } from 'next/navigation'
import { titled } from '@/app/titled'
import { Said } from '@/components/ui/said'
import { Tag } from '@/components/ui/tag'
import { signedIn } from '@/lib/actor'
import { say } from '@/lib/core/words/say'
import { type DepartmentRow, departments } from '@/lib/departments/read'

export const generateMetadata = titled('Enheter')

export default async function Departments() {
  const all = await departments(await signedIn())
  if (!all) notFound()
  return (
    <main id="innhold" className="b-wrap b-main">
      <p className="b-small b-crumb">
        <Link href="/desk/people">{say('Folk')}</Link>
      </p>
      <div className="b-row">
        <h1>{say('Enheter')}</h1>
        <span className="b-row b-push">
          <Link className="ds-button" data-variant="secondary" href="/desk/people/import">
            {say('Hent inn')}
          </Link>
          <Link className="ds-button" data-variant="primary" href="/desk/departments/new">
            {say('Ny enhet')}
          </Link>
        </span>
      </div>
      <p className="b-intro">
        {say('Enheter eier kapitler. En rolle i en enhet gjelder også i alle enheter under.')}
      </p>
      {all.length > 0 ? (
        <ul className="b-list b-tree">
          {all.map((one) => (
            <Line key={one.id} one={one} />
          ))}
        </ul>
      ) : (
        <div className="b-empty">
          <h2>{say('Ingen enheter ennå')}</h2>
          <p>
            <Said
              of="Legg til den øverste først, for eksempel et kommunalområde, og så det som ligger under. Har du en liste, kan du <a>hente inn alle på én gang</a>."
              with={{ a: (words) => <Link href="/desk/people/import">{words}</Link> }}
            />
          </p>
        </div>
      )}
    </main>
  )
}

function Line({ one }: { one: DepartmentRow }) {
  return (
    <li data-depth={Math.min(one.depth, 4)}>
      <Link className="ds-link" href={`/desk/departments/${one.id}`}>
        {one.name}
      </Link>
      <span className="b-small">
        {one.contactName || <span className="b-muted">{say('Ingen kontakt')}</span>}
        <span className="b-meta b-blk">
          {[one.contactEmail, one.contactPhone].filter(Boolean).join(', ')}
        </span>
      </span>
      {one.closedAt ? <Tag>{say('Lagt ned')}</Tag> : <span />}
    </li>
  )
}
