import { toldBelow } from '@/lib/core/visits/below'
import type { Viewed } from '@/lib/core/visits/views'
import { say } from '@/lib/core/words/say'
import type { Visits } from '@/lib/visits/open'
import { shown } from './words'

/** Every page, most read first; those that nobody has opened too. */
export function Pages({ report, pages }: Pick<Visits, 'report' | 'pages'>) {
  return (
    <section aria-labelledby="sider">
      <div className="b-h">
        <h2 id="sider">{say('Sidene')}</h2>
        <span className="b-meta">{say('Mest lest først')}</span>
      </div>
      <table className="ds-table b-visits">
        <caption className="ds-sr-only">
          {say('Sidene i {title} med antall sidevisninger', { title: report.title })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('Side')}</th>
            <th scope="col" className="n">
              {say('7 dager')}
            </th>
            <th scope="col" className="n">
              {say('30 dager')}
            </th>
            <th scope="col" className="n">
              {say('I alt')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.map((line) => (
            <tr key={line.path ?? `/${line.title}`}>
              <th scope="row">
                <Name line={line} report={report} />
              </th>
              <td className="n" data-in={say('7 dager')}>
                {shown(line.week)}
              </td>
              <td className="n" data-in={say('30 dager')}>
                {shown(line.month)}
              </td>
              <td className="n" data-in={say('i alt')}>
                {shown(line.all)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A link to the page, while readers have it. */
function Name({ line: { path, number, title, told }, report }: { line: Viewed } & Pick<Visits, 'report'>) {
  const at = `/${report.slug}`
  if (path === null)
    return (
      <>
        <code>
          {at}/{title}
        </code>{' '}
        <span className="b-meta b-blk">{say('Ikke en side i rapporten lenger')}</span>
      </>
    )
  const name = `${[number, title].filter(Boolean).join(' ')}${told ? `: ${toldBelow[told]}` : ''}`
  if (!report.currentEditionId) return name
  return (
    <a className="ds-link" href={path ? `${at}/${path}` : at}>
      {name}
    </a>
  )
}
