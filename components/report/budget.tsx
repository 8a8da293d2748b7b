import { type Deviation, deviationOf } from '@/lib/core/budget'
import { inOrder } from '@/lib/core/order'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import type { PublicReport, PublicSection } from './model'
import { addressOf, sectionName } from './names'
import { pagesOf } from './outline'

type Told = { section: PublicSection; table: string; deviation: Deviation }

/** More chapters than this are found in the chapters themselves. */
const most = 12

/** How far the year came from its budget: the last sum of each table of accounts. */
export function Budget({ report }: { report: PublicReport }) {
  const told = deviationsOf(report)
  if (told.length === 0) return null
  return (
    <section className="wrap band" aria-labelledby="budsjett">
      <h2 id="budsjett">{say('Penger mot budsjett')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={say('Penger mot budsjett, tabell')}>
        <table>
          <caption className="vh">{say('Penger mot budsjett')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Kapittel')}</th>
              <th scope="col">{say('Budsjett')}</th>
              <th scope="col">{say('Regnskap')}</th>
              <th scope="col">{say('Avvik')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((one) => (
              <Line key={one.table} report={report} {...one} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** The tables of accounts of a report, as many as a table of them has room for. */
export const deviationsOf = (report: PublicReport): Told[] =>
  pagesOf(report.outline).flatMap(deviationsIn).slice(0, most)

function deviationsIn(section: PublicSection): Told[] {
  return inOrder(section.blocks).flatMap((block) => {
    const deviation = block.kind === 'table' && !block.absent ? deviationOf(block) : null
    return deviation ? [{ section, table: block.id, deviation }] : []
  })
}

function Line({ report, section, table, deviation }: Told & { report: PublicReport }) {
  const { row, budget, actual, by, unit, verdict } = deviation
  return (
    <tr>
      <th scope="row" lang={foreign(section.language)}>
        <a href={`${addressOf(report, section)}#tabell-${table}`}>{sectionName(section)}</a>
        <span className="unit"> {[row, unit].filter(Boolean).join(', ')}</span>
      </th>
      <td>{budget}</td>
      <td>{actual}</td>
      <td>
        <b>{by}</b>
        {verdict && <span className="unit"> {verdict}</span>}
      </td>
    </tr>
  )
}
