import { useState } from 'react'
import type { EditProps } from '@/components/blocks/props'
import { drawAndFocus, fieldId } from '@/components/form/place'
import { TextArea, Words } from '@/components/form/written'
import { Button } from '@/components/ui/button'
import type { Chart } from '@/lib/core/blocks/chart'
import { at } from '@/lib/core/blocks/kind'
import type { Table } from '@/lib/core/blocks/table'
import { type AltState, altState, approvalOf } from '@/lib/core/chart-alt'
import { chartText } from '@/lib/core/chart-text'
import { say, words } from '@/lib/core/words/say'

type Props = Pick<EditProps<Chart>, 'block' | 'language' | 'write'> & { table: Table }

const hints = words<Record<AltState, string>>({
  missing: 'Si det samme som figuren viser.',
  proposed: 'Foreslått ut fra tallene. Les den, rett om du vil, og godkjenn.',
  approved: 'Teksten er godkjent for tallene som tegnes nå.',
  outdated: 'Tallene er endret siden teksten ble godkjent. Les den på nytt, rett den, og godkjenn.',
})

/**
 * What the chart says to those who do not see it. Until somebody has written, the proposal stands in the field and
 * follows the figures; approving keeps it, and which figures it was approved for.
 */
export function ChartAlt({ block, table, language, write }: Props) {
  const field = fieldId(at(block, 'alt'))
  const [touched, touch] = useState(false)
  const proposal = chartText(block, table, language)
  const state = altState(block, table)
  const isProposal = block.alt === '' && !touched
  const text = isProposal ? proposal : block.alt
  const put = (alt: string, altOf: string) =>
    write([
      { path: at(block, 'alt'), to: alt },
      { path: at(block, 'altOf'), to: altOf },
    ])
  // The button that was pressed goes away.
  const settle = (alt: string, altOf: string) => drawAndFocus(() => put(alt, altOf), field)

  return (
    <div className="b-alt">
      <TextArea
        id={field}
        label={say('Tekst for dem som ikke ser figuren')}
        hint={
          isProposal || text === proposal || state !== 'proposed'
            ? hints[state]
            : say('Les over, og godkjenn.')
        }
        value={text}
        maxLength={2000}
        onChange={(event) => {
          touch(true)
          put(event.target.value, '')
        }}
      />
      {state !== 'approved' && (
        <p>
          <Button
            look="secondary"
            small
            disabled={text.trim() === ''}
            onClick={() => settle(text, approvalOf(block, table))}
          >
            {say('Godkjenn teksten')}
          </Button>
        </p>
      )}
      {state !== 'approved' && text !== proposal && proposal !== '' && (
        <div className="b-proposal">
          <p>
            <strong>{say('Forslag ut fra tallene nå:')}</strong> <Words>{proposal}</Words>
          </p>
          <Button look="tertiary" small onClick={() => settle(proposal, '')}>
            {say('Bruk forslaget')}
          </Button>
        </div>
      )}
    </div>
  )
}
