import type { NewId } from '../blocks/kind'
import { isHeading } from '../board'
import { flat, outline } from '../outline'
import type { Guidance } from '../outlining'
import { blankContent, type Content } from '../section'
import type { StepSetting } from '../step-setting'
import type { Day } from '../workdays'
import { type Attention, attentionTo } from './attention'
import { rolledContent, shapesOf } from './content'
import { laterBy, laterDeadlines } from './later'
import type { Source, SourceReport, World } from './source'
import { carriedSteps } from './steps'
import type { ForwardWish } from './wish'

export type PlannedSection = Guidance & {
  id: string
  /** The section of last year. */
  continuesId: string
  parentId: string | null
  order: string
  front: boolean
  number: string
  depth: number
  title: string
  content: Content
  departmentId: string | null
  /** The unit that had it, where another has it now. */
  was: string | null
  ownerId: string | null
  due: Day | null
  required: boolean
  attention: Attention[]
}

export type ForwardPlan = {
  sections: PlannedSection[]
  steps: StepSetting[]
  deadlines: { on: Day; label: string }[]
  /** What is amiss with the steps. */
  attention: Attention[]
}

type Wish = Pick<ForwardWish, 'year' | 'along' | 'keep' | 'units' | 'sections'>

/**
 * Everything that is to stand in a report that is made of another, before anything is made. Nobody is its author:
 * what stands in it is what was published, and places to write in.
 */
export function planForward(report: SourceReport, wish: Wish, world: World, newId: NewId): ForwardPlan {
  const { along } = wish
  const ids = new Map(report.sections.map(({ id }) => [id, newId()]))
  const { steps, attention } = along.steps ? carriedSteps(report.steps, ids, world, newId) : nothing
  const unitSigns = steps.length === 0 || steps.some(({ by }) => by === 'unit')
  const sections = flat(outline(report.sections)).map((one): PlannedSection => {
    const unit = along.owners ? unitOf(one, wish) : null
    const departmentId = unit !== null && world.units.get(unit)?.closed === false ? unit : null
    const ownerId = along.owners && world.people.get(one.ownerId ?? '')?.gone === false ? one.ownerId : null
    const content = contentOf(one, report.year, wish, newId)
    const hasBlocks = content.blocks.length > 0
    const guidance = along.guidance ? one : { guidance: '', example: '', expectedWords: null }
    return {
      id: ids.get(one.id) as string,
      continuesId: one.id,
      parentId: one.parentId && (ids.get(one.parentId) ?? null),
      order: one.order,
      front: one.front,
      number: one.number,
      depth: one.depth,
      title: one.title,
      content,
      departmentId,
      was: departmentId === one.departmentId ? null : one.departmentId,
      ownerId,
      due: along.dates && one.due ? world.workday(laterBy(one.due, wish.year - report.year)) : null,
      required: one.required,
      guidance: guidance.guidance,
      example: guidance.example,
      expectedWords: guidance.expectedWords,
      attention: attentionTo(one, {
        ...{ wish, world, year: report.year, departmentId, ownerId, unitSigns },
        heading: isHeading({ hasBlocks, children: one.children }),
      }),
    }
  })
  const deadlines = along.dates ? laterDeadlines(report, wish.year) : []
  return { sections, steps, deadlines, attention }
}

const nothing = { steps: [], attention: [] }

/** The unit that the wish gives a section; its own, where the wish does not name it. */
function unitOf({ id, departmentId }: Source, { units, sections }: Wish): string | null {
  const alone = sections.find(({ from }) => from === id)
  if (alone) return alone.to
  const moved = units.find(({ from }) => from === departmentId)
  return moved ? moved.to : departmentId
}

function contentOf(
  { title, content, signed }: Source,
  from: number,
  { year, along, keep }: Wish,
  newId: NewId,
): Content {
  const span = { from, to: year, keep }
  const blank = blankContent(title, content.language)
  if (!along.tables && !along.parts) return blank
  return { ...rolledContent(signed ? content : shapesOf(content), { span, along }, newId), title }
}
