import type { ViewProps } from '@/components/blocks/props'
import { Grid } from '@/components/blocks/table/grid'
import { allSeats, type Seats } from '@/lib/core/blocks/seats'
import { seatingOf } from '@/lib/core/seating'
import { captionOf, seatsTable } from '@/lib/core/seats-table'
import { contentWords } from '@/lib/core/words/content'
import { seatWords } from '@/lib/core/words/seats'
import { HalfCircle } from './half-circle'

/** An elected body: its seats in a half circle, and the same in a table beside it. */
export function SeatsView({ block, ...rest }: ViewProps<Seats>) {
  const { language, numberOf, fileOf } = rest
  const words = contentWords[language]
  const own = seatWords[language]
  const seating = seatingOf(block)
  const table = seatsTable(block, language)
  const figure = `${words.figure.toLocaleLowerCase(language)} ${numberOf(block.id)}`
  const says = own.has(allSeats(block), block.groups.length)
  const hasRoles = table.columns.length > 1
  const file = fileOf(block.id)
  return (
    <figure className="chart seats" id={`figur-${block.id}`}>
      <figcaption>
        <b>
          {words.figure} {numberOf(block.id)}
        </b>{' '}
        {captionOf(block)}
        <small>
          {says}.{hasRoles && ` ${own.dotted}.`}
        </small>
      </figcaption>
      <div className="house">
        {seating && (
          <HalfCircle
            seating={seating}
            said={{
              id: `c-${block.id}`,
              title: captionOf(block),
              description: `${says}: ${seating.groups.map(({ group }) => `${group.name} ${group.seats}`).join(', ')}.`,
            }}
          />
        )}
        <Grid {...rest} block={table} noteNumberOf={() => 0} caption={own.tableOf(figure)} />
      </div>
      <p className="small meta">
        {block.source && `${words.source}: ${block.source.replace(/\.$/, '')}. `}
        {file && (
          <a className="here" href={file} aria-label={`${words.csv}: ${captionOf(block)}`}>
            {words.csv}
          </a>
        )}
      </p>
    </figure>
  )
}
