import type { EditProps } from '@/components/blocks/props'
import { allSeats, type Seats } from '@/lib/core/blocks/seats'
import { SeatsView } from './view'

/** The half circle as readers get it. Its figures stand in the fields above, so that it is here for the eye alone. */
export function SeatsPreview({
  block,
  year,
  language,
}: Pick<EditProps<Seats>, 'block' | 'year' | 'language'>) {
  if (allSeats(block) === 0) return null
  return (
    <div className="b-chart" inert>
      <SeatsView
        block={block}
        siblings={[]}
        year={year}
        language={language}
        numberOf={() => ''}
        noteNumberOf={() => 0}
        fileOf={() => null}
        pictureOf={() => []}
      />
    </div>
  )
}
