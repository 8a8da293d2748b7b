import { z } from 'zod'
import { stepBys, stepWants } from './steps'
import { date, id, list, text } from './text'
import { because } from './words/say'

const stepSchema = z
  .strictObject({
    id,
    name: text(100).refine((value) => value.trim() !== '', because('Skriv hva leddet heter.')),
    by: z.enum(stepBys),
    approvers: z.array(id).max(50, because('Et ledd kan ha inntil 50 godkjennere.')),
    wants: z.enum(stepWants),
    everywhere: z.boolean(),
    sections: z.array(id).max(2000),
  })
  .refine(({ by, approvers }) => by === 'unit' || approvers.length > 0, {
    ...because('Velg minst én godkjenner.'),
    path: ['approvers'],
  })
  .refine(({ everywhere, sections }) => everywhere || sections.length > 0, {
    ...because('Velg minst ett kapittel.'),
    path: ['sections'],
  })

/** The steps of a report's sign-off, in their order; none: an approver of the unit signs, and that is all. */
export const setStepsSchema = z.strictObject({
  report: id,
  steps: list(stepSchema, 10, 'En rapport kan ha inntil ti ledd.'),
})
export type StepSetting = z.infer<typeof stepSchema>

/** Who signs for somebody who is away, from the first day to the last. */
export const standInSchema = z
  .strictObject({ person: id, standIn: id, from: date, to: date })
  .refine(({ from, to }) => from <= to, {
    ...because('Siste dag er før den første.'),
    path: ['to'],
  })
  .refine(({ person, standIn }) => person !== standIn, {
    ...because('Velg en annen enn den som er borte.'),
    path: ['standIn'],
  })

export const endStandInSchema = z.strictObject({ id })

/** An approver who cannot sign one section hands it on. */
export const handOnSchema = z.strictObject({
  section: id,
  to: id.refine((value) => value !== '', because('Velg hvem.')),
})
