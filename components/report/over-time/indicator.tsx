import { Lines } from '@/components/blocks/chart/lines'
import type { Indicator, Reading } from '@/lib/core/over-time/indicators'
import type { Point } from '@/lib/core/series'
import { say } from '@/lib/core/words/say'
import { OverTimePage, type OverTimeProps } from './page'

type Props = OverTimeProps & { address: string; indicator: Indicator }

/** One indicator over all years: drawn, and told year by year with who says so and what parts the years. */
export function IndicatorOverTime({ address, indicator, ...page }: Props) {
  const { label, unit, readings } = indicator
  const first = readings[0]?.year
  const last = readings.at(-1)?.year
  return (
    <OverTimePage
      {...page}
      address={`${address}?tall=${indicator.row}`}
      indicators={[indicator]}
      above={{ name: say('{title}, år for år', { title: page.section.title }), address }}
      title={label}
      lead={[
        unit && say('Målt i {unit}.', { unit }),
        first !== last && say('{first} til {last}.', { first: String(first), last: String(last) }),
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <Course indicator={indicator} />
      <table className="told-years">
        <caption className="vh">{say('{name} år for år', { name: label })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('År')}</th>
            <th scope="col">{say('Tall')}</th>
            <th scope="col" className="txt">
              {say('Kilde og forklaring')}
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.toReversed().map((reading) => (
            <Told key={reading.year} reading={reading} />
          ))}
        </tbody>
      </table>
    </OverTimePage>
  )
}

function Told({ reading: { year, text, preliminary, from, was, breaks } }: { reading: Reading }) {
  return (
    <tr>
      <th scope="row">{year}</th>
      <td>{text}</td>
      <td className="txt">
        <a href={`${from.by.address}#tabell-${from.table.id}`}>
          {from.by.report}: {from.table.caption}
        </a>
        {preliminary && <p>{say('Foreløpig tall.')}</p>}
        {was && <p>{say('Årets egen rapport sa {figure}.', { figure: was })}</p>}
        {breaks.length > 0 && (
          <p>
            <strong>{say('Brudd.')}</strong> {breaks.join(' ')}
          </p>
        )}
      </td>
    </tr>
  )
}

/** The line of what is measured in one unit, with a gap where years cannot be compared. */
function Course({ indicator: { row, label, readings } }: { indicator: Indicator }) {
  const unit = readings.at(-1)?.from.unit
  const alike = readings.slice(readings.findLastIndex(({ from }) => from.unit !== unit) + 1)
  if (alike.length < 2) return null
  const points = alike.flatMap((reading, n): Point[] => [
    ...(n > 0 && reading.breaks.length > 0 ? [gap(reading.year)] : []),
    {
      label: String(reading.year),
      value: reading.value,
      text: reading.text,
      preliminary: reading.preliminary,
    },
  ])
  const description = alike.map(({ year, text }) => `${year}: ${text}`).join(', ')
  return (
    <figure className="chart course">
      <Lines
        series={[{ id: row, label, unit: unit ?? '', points, shade: 1 }]}
        said={{ id: `c-${row}`, title: label, description: `${description}.` }}
      />
      {alike.length < readings.length && (
        <figcaption>
          <small>
            {say('Tegnet fra {year}: før det er tallet målt i en annen måleenhet.', {
              year: String(alike[0]?.year),
            })}
          </small>
        </figcaption>
      )}
    </figure>
  )
}

/** Nothing is drawn here, and the line is broken. */
const gap = (year: number): Point => ({ label: ` ${year}`, value: null, text: '', preliminary: false })
