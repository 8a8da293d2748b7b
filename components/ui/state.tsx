import { stateWords } from '@/lib/core/words/states'
import type { State } from '@/lib/core/workflow'
import { Icon } from './icon'
import { Tag, type TagColor } from './tag'

const colors: Record<State, TagColor> = {
  blank: 'neutral',
  draft: 'neutral',
  submitted: 'info',
  returned: 'warning',
  approved: 'success',
}

/** Where a section stands: shape and words, in running text. */
export function StateLine({ state }: { state: State }) {
  return (
    <span className="b-state">
      <Icon name={state} />
      {stateWords[state]}
    </span>
  )
}

/** The same on a coloured tag, for the bar of one section. */
export function StateTag({ state }: { state: State }) {
  return (
    <Tag color={colors[state]}>
      <Icon name={state} />
      {stateWords[state]}
    </Tag>
  )
}
