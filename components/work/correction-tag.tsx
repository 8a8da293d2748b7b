import type { CorrectionState } from '@/lib/core/correcting'
import type { StepNow } from '@/lib/core/steps'
import { say } from '@/lib/core/words/say'
import { StateTag } from '../ui/state'
import { Tag } from '../ui/tag'

type Props = { state: CorrectionState; step: StepNow | null }

/** Where a correction stands, in words. */
export function CorrectionTag({ state, step }: Props) {
  if (state === 'published') return <Tag color="success">{say('Publisert')}</Tag>
  if (state === 'dropped') return <Tag>{say('Forkastet')}</Tag>
  return <StateTag state={state} step={step} />
}
