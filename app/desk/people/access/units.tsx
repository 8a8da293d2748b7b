import Link from 'next/link'
import { roleNames } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import type { Access, Holder } from '@/lib/people/access'

type Named = { id: string; name: string }

/** Who holds which role where: the whole installation first, then unit by unit. */
export function Units({ access: { managers, administrators, units, without } }: { access: Access }) {
  return (
    <section aria-labelledby="roller">
      <div className="b-h">
        <h2 id="roller">{say('Roller i dag')}</h2>
      </div>
      <dl className="b-access-all">
        <dt>{say('Rapportansvarlig for hele virksomheten')}</dt>
        <dd>
          <Names of={managers} />
        </dd>
        <dt>{roleNames.administrator}</dt>
        <dd>
          <Names of={administrators} />
        </dd>
        <dt>{say('Uten rolle')}</dt>
        <dd>
          <Names of={without} />
        </dd>
      </dl>
      <table className="ds-table b-stack">
        <caption className="ds-sr-only">{say('Bidragsytere og godkjennere i hver enhet')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Enhet')}</th>
            <th scope="col">{say('Bidragsytere')}</th>
            <th scope="col">{say('Godkjennere')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, name, depth, editors, approvers }) => (
            <tr key={id}>
              <th scope="row" data-depth={depth}>
                <Link href={`/desk/departments/${id}`}>{name}</Link>
              </th>
              <td data-says={say('Bidragsytere')}>
                <Holders of={editors} />
              </td>
              <td data-says={say('Godkjennere')}>
                <Holders of={approvers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Names({ of }: { of: Named[] }) {
  if (of.length === 0) return <span className="b-muted">{say('Ingen')}</span>
  return of.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <Link href={`/desk/people/${id}`}>{name}</Link>
    </span>
  ))
}

/** Those of the unit itself first; whose role reaches down from above stand back. */
function Holders({ of }: { of: Holder[] }) {
  if (of.length === 0) return <span className="b-muted">{say('Ingen')}</span>
  return (
    <ul>
      {of
        .toSorted((a, b) => Number(a.fromAbove) - Number(b.fromAbove))
        .map((one) => (
          <li key={one.id} className={one.fromAbove ? 'b-muted' : undefined}>
            {one.name}
            {one.fromAbove && <span className="b-meta"> {say('fra enheten over')}</span>}
            {one.for && <span className="b-meta"> {say('for {name}, som er borte', { name: one.for })}</span>}
          </li>
        ))}
    </ul>
  )
}
