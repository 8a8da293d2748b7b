import { z } from 'zod'
import { stepBys, stepWants } from './steps'
import { date, id, list, text } from './text'

const stepSchema = z
  .strictObject({
    id,
    name: text(100).refine((value) => value.trim() !== '', 'Skriv hva leddet heter.'),
    by: z.enum(stepBys),
    approvers: z.array(id).max(50, 'Et ledd kan ha inntil 50 godkjennere.'),
    wants: z.enum(stepWants),
    everywhere: z.boolean(),
    sections: z.array(id).max(2000),
  })
  .refine(({ by, approvers }) => by === 'unit' || approvers.length > 0, {
    path: ['approvers'],
    message: 'Velg minst én godkjenner.',
  })
  .refine(({ everywhere, sections }) => everywhere || sections.length > 0, {
    path: ['sections'],
    message: 'Velg minst ett kapittel.',
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
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'Siste dag er før den første.' })
  .refine(({ person, standIn }) => person !== standIn, {
    path: ['standIn'],
    message: 'Velg en annen enn den som er borte.',
  })

export const endStandInSchema = z.strictObject({ id })

/** An approver who cannot sign one section hands it on. */
export const handOnSchema = z.strictObject({
  section: id,
  to: id.refine((value) => value !== '', 'Velg hvem.'),
})
