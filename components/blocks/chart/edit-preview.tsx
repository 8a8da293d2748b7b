import type { EditProps } from '@/components/blocks/props'
import type { Chart } from '@/lib/core/blocks/chart'
import { ChartView } from './view'

/**
 * The chart as readers get it. Its links lead to places of the public page, and its text stands in the field
 * below, so that it is here for the eye alone.
 */
export function ChartPreview({ block, siblings, year, language }: Omit<EditProps<Chart>, 'write'>) {
  const numberOf = (id: string) => {
    const kind = siblings.find((one) => one.id === id)?.kind
    return String(siblings.filter((one) => one.kind === kind).findIndex((one) => one.id === id) + 1)
  }
  return (
    <div className="b-chart" inert>
      <ChartView
        block={block}
        siblings={siblings}
        year={year}
        language={language}
        numberOf={numberOf}
        noteNumberOf={() => 0}
        fileOf={() => null}
        pictureOf={() => []}
      />
    </div>
  )
}
