import type { StepNow } from '@/lib/core/steps'
import { standsWords } from '@/lib/core/words/steps'
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

type StateProps = { state: State; step?: StepNow | null }

/** Where a section stands: shape and words, in running text. */
export function StateLine({ state, step }: StateProps) {
  return (
    <span className="b-state">
      <Icon name={state} />
      {standsWords(state, step)}
    </span>
  )
}

/** The same on a coloured tag, for the bar of one section. */
export function StateTag({ state, step }: StateProps) {
  return (
    <Tag color={colors[state]}>
      <Icon name={state} />
      {standsWords(state, step)}
    </Tag>
  )
}
