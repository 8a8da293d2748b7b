import type { Placed } from '../outline'
import type { Guidance } from '../outlining'
import type { Content } from '../section'
import type { StepSetting } from '../step-setting'
import type { Day } from '../workdays'

/** A section of the report that is rolled forward, with what was signed in it. */
export type Source = Placed &
  Guidance & {
    front: boolean
    title: string
    content: Content
    /** Else its text is a draft, which may change still. */
    signed: boolean
    departmentId: string | null
    ownerId: string | null
    due: Day | null
    required: boolean
  }

export type SourceReport = {
  year: number
  sections: readonly Source[]
  steps: readonly StepSetting[]
  deadlines: readonly { on: Day; label: string }[]
}

/** Units and people as they are today. */
export type World = {
  units: ReadonlyMap<string, { name: string; closed: boolean; approvers: number }>
  people: ReadonlyMap<string, { name: string; gone: boolean }>
  /** The working day on which one may be asked for something, this day or the next that is one. */
  workday: (day: Day) => Day
}
