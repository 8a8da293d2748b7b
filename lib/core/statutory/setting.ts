import { z } from 'zod'
import { bindingNames, requirementNames } from '../statutory'
import { id, text } from '../text'
import { because, type Plain, say } from '../words/say'

const requirement = z.enum(requirementNames)

/** As what a report reports: which laws ask something of it. */
export const bindSchema = z.strictObject({
  report: id,
  bound: z.array(z.enum(bindingNames)).max(bindingNames.length),
})

/** `open`: nobody has been given it yet. */
export const ways = ['answered', 'lastYear', 'notApplicable', 'open'] as const
export type Way = (typeof ways)[number]

/** How a report meets one requirement. */
export const laySchema = z
  .strictObject({
    report: id,
    requirement,
    way: z.enum(ways),
    sections: z.array(id).max(200, because('Et krav kan ha inntil 200 kapitler.')),
    /** Last year's section; empty: none. */
    last: z.union([z.literal(''), id]),
    reason: text(500).trim(),
  })
  .superRefine(({ way, sections, last, reason }, context) => {
    const lacks = (path: string, why: Plain) =>
      context.addIssue({ code: 'custom', path: [path], message: say(why) })
    if (way === 'answered' && sections.length === 0) lacks('sections', 'Legg til minst ett kapittel.')
    if (way === 'notApplicable' && reason === '') lacks('reason', 'Skriv hvorfor kravet ikke gjelder.')
    if (way === 'lastYear' && last === '') lacks('last', 'Velg kapittelet fra i fjor.')
    if (way === 'lastYear' && sections.length === 0)
      lacks('sections', 'Velg kapittelet i år som skal vise leserne til fjorårets tall.')
  })
export type Laying = z.infer<typeof laySchema>

/** All requirements that one section answers. */
export const answerSchema = z.strictObject({
  id,
  requirements: z.array(requirement).max(requirementNames.length),
})
