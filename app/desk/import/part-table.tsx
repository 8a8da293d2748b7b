import { say } from '@/lib/core/words/say'

const mostRows = 6

/** A table as it was recognised, its first rows: whether headings and columns came right is seen at a glance. */
export function PartTable({ cells, name }: { cells: readonly string[][]; name: string }) {
  const [heading = [], ...rows] = cells
  const more = rows.length - mostRows
  const label = say('{name}: tabell, kan rulles sidelengs', { name })
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="b-scroll" tabIndex={0} aria-label={label}>
        <table className="b-grid">
          <thead>
            <tr>
              {heading.map((text, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves here
                <Heading key={i} scope="col" text={text} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves here
              <PartTableRow key={i} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 && (
        <p className="b-small">
          {say('og {count, plural, one {# rad} other {# rader}} til', { count: more })}
        </p>
      )}
    </>
  )
}

/** A corner without words is no heading. */
const Heading = ({ scope, text = '' }: { scope: 'col' | 'row'; text?: string }) =>
  text === '' ? <td /> : <th scope={scope}>{text}</th>

function PartTableRow({ row: [label, ...values] }: { row: readonly string[] }) {
  return (
    <tr>
      <Heading scope="row" text={label} />
      {values.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves here
        <td key={i}>{text}</td>
      ))}
    </tr>
  )
}
