import { ChartPreview } from '@/components/blocks/chart/edit-preview'
import type { Chart } from '@/lib/core/blocks/chart'
import type { Content } from '@/lib/core/section'
import { Both } from './both'
import { LinesCompared } from './lines'
import type { ComparedProps } from './props'

/** The drawing as it was and as it is, where it is another; then its title and what it says in words. */
export function ChartCompared({ before, after, comparison, ...rest }: ComparedProps<Chart>) {
  const { year } = comparison
  const was = before && (rest.part.redrawn || !after) && renamed(before, comparison.before)
  return (
    <>
      <Both
        was={was && <ChartPreview {...was} year={year} />}
        now={
          after && (
            <ChartPreview
              block={after}
              siblings={comparison.after.blocks}
              year={year}
              language={comparison.after.language}
            />
          )
        }
      />
      <LinesCompared {...rest} />
    </>
  )
}

/** Two drawings of one chart stand on the page, each with ids of its own. */
function renamed(chart: Chart, { blocks, language }: Content) {
  const block = { ...chart, id: `${chart.id}-was` }
  return { block, language, siblings: blocks.map((one) => (one.id === chart.id ? block : one)) }
}
