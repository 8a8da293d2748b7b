import type { Indicator } from '@/lib/core/over-time/indicators'
import { say } from '@/lib/core/words/say'

type Props = { address: string; indicators: readonly Indicator[] }

/** Every figure that more than one year tells of, a row for each. */
export function Numbers({ address, indicators }: Props) {
  const years = [...new Set(indicators.flatMap(({ readings }) => readings.map(({ year }) => year)))].sort()
  const isBroken = indicators.some(({ readings }) => readings.some(({ breaks }) => breaks.length > 0))
  return (
    <section aria-labelledby="tall" className="band">
      <h2 id="tall">{say('Tall år for år')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={say('Tall år for år, tabell')}>
        <table>
          <caption className="vh">{say('Tall år for år')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Tall')}</th>
              {years.map((year) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          {byTable(indicators).map(({ id, caption, rows }) => (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" className="group" colSpan={years.length + 1}>
                  {caption}
                </th>
              </tr>
              {rows.map((indicator) => (
                <Line key={indicator.row} address={address} indicator={indicator} years={years} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      <p className="small meta">
        {say('Hvert år er hentet fra den nyeste rapporten som har det.')}
        {isBroken &&
          ` ${say('Bruddtegnet ‖ viser at tallet ikke uten videre kan sammenlignes med året før.')}`}
      </p>
    </section>
  )
}

/** Under the name of the table that tells of them last: two tables may have a row of one name. */
function byTable(indicators: readonly Indicator[]) {
  const tables: { id: string; caption: string; rows: Indicator[] }[] = []
  for (const indicator of indicators) {
    const table = indicator.readings.at(-1)?.from.table
    const known = tables.find(({ id }) => id === table?.id)
    if (known) known.rows.push(indicator)
    else if (table) tables.push({ ...table, rows: [indicator] })
  }
  return tables
}

type LineProps = { address: string; indicator: Indicator; years: readonly number[] }

function Line({ address, indicator: { row, label, unit, readings }, years }: LineProps) {
  return (
    <tr>
      <th scope="row">
        <a href={`${address}?tall=${row}`}>{label}</a>
        {unit && <span className="unit"> {unit}</span>}
      </th>
      {years.map((year) => {
        const reading = readings.find((one) => one.year === year)
        const isBroken = (reading?.breaks.length ?? 0) > 0
        return (
          <td key={year} className={reading?.preliminary ? 'pre' : undefined}>
            {isBroken && (
              <>
                <span aria-hidden="true">‖ </span>
                <span className="vh">{say('brudd,')} </span>
              </>
            )}
            {reading?.text}
          </td>
        )
      })}
    </tr>
  )
}
