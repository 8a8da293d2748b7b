import { today } from '@/lib/clock'
import type { StepSetting } from '@/lib/core/step-setting'
import { setSteps } from '@/lib/steps/set'
import { setStandIn } from '@/lib/steps/stand-in'
import { must } from './acts'
import { instant, workday } from './calendar'
import { journeys } from './chapters/participation'
import { staff } from './chapters/staff'
import type { Places } from './last-year'
import type { Cast } from './settle'
import type { Step } from './step'

/** Everything is signed in its unit; what tells of money or of people is read by more. */
export function stepsOfTheYear({ people }: Cast, report: string, places: Places, at: Date): Step {
  const sections = [staff, journeys].flatMap((chapter) => places.get(chapter) ?? [])
  const unit: StepSetting = {
    id: 'new-unit',
    name: 'Virksomhetsleder',
    by: 'unit',
    approvers: [],
    wants: 'one',
    everywhere: true,
    sections: [],
  }
  const named = { ...unit, by: 'named', everywhere: false, sections } as const
  const steps: StepSetting[] = [
    unit,
    { ...named, id: 'new-economy', name: 'Økonomi', approvers: [people.per.id] },
    {
      ...named,
      id: 'new-staff',
      name: 'Kommunedirektørens stab',
      wants: 'all',
      approvers: [people.siv.id, people.grete.id],
    },
  ]
  return { at, act: () => must(setSteps(people.turid, { report, steps })) }
}

/** Who signs for the economist while he is away. */
export function awayNow({ people }: Cast): Step {
  const day = today()
  const away = {
    person: people.per.id,
    standIn: people.grete.id,
    from: workday(day, -1),
    to: workday(day, 8),
  }
  return {
    at: instant(workday(day, -2), '15:10'),
    act: () => must(setStandIn(people.per, away)),
  }
}
