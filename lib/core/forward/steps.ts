import type { NewId } from '../blocks/kind'
import type { StepSetting } from '../step-setting'
import type { Attention } from './attention'
import type { World } from './source'

type Carried = { steps: StepSetting[]; attention: Attention[] }

/** The steps with the sections as they are now, and without those who can no longer sign in. */
export function carriedSteps(
  steps: readonly StepSetting[],
  ids: ReadonlyMap<string, string>,
  { people }: World,
  newId: NewId,
): Carried {
  const attention: Attention[] = []
  const kept = steps.flatMap((step) => {
    const gone = step.approvers.filter((id) => people.get(id)?.gone !== false)
    const approvers = step.approvers.filter((id) => !gone.includes(id))
    const sections = step.sections.flatMap((id) => ids.get(id) ?? [])
    attention.push(
      ...gone.map((id) => ({
        kind: 'approverGone' as const,
        name: people.get(id)?.name ?? id,
        of: step.name,
      })),
    )
    const empty = (step.by === 'named' && approvers.length === 0) || !(step.everywhere || sections.length > 0)
    if (empty) attention.push({ kind: 'stepGone', name: step.name })
    return empty ? [] : [{ ...step, id: newId(), approvers, sections }]
  })
  return { steps: kept, attention }
}
