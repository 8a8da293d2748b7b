import { z } from 'zod'
import { reportFields, slug } from './report'
import { languages } from './section'
import { date, id, text } from './text'
import { because } from './words/say'

/** What may be done to a report and its outline, each with the words of its fields. */
const title = text(300).refine((value) => value.trim() !== '', because('Skriv en tittel.'))

export const createReportSchema = z.strictObject({
  ...reportFields,
  /** Without it, the installation's. */
  language: z.enum(languages).optional(),
  /** Take the outline, units and owners of this report; its sections become "last year". */
  from: id.nullable(),
})

export const addSectionSchema = z.strictObject({
  report: id,
  parent: id.nullable(),
  title,
  department: id.nullable(),
})

export const addFrontSchema = z.strictObject({ report: id })

export const renameSchema = z.strictObject({ id, title })

export const moveSectionSchema = z.strictObject({
  id,
  parent: id.nullable(),
  index: z.number().int().min(0).max(1000),
})

export const removeSectionSchema = z.strictObject({ id })

export const assignSchema = z.strictObject({
  id,
  department: id.nullable(),
  owner: id.nullable(),
  due: date.nullable(),
  required: z.boolean(),
  /** Changed on purpose; null keeps it, or leaves it to the first publication. */
  slug: slug.nullable(),
})

/** Sections that something is set of at once. */
export const mostSections = 500
const several = {
  ids: z
    .array(id)
    .min(1, because('Velg minst ett kapittel.'))
    .max(mostSections, because('Velg inntil {count} kapitler.', { count: mostSections })),
}

/** One thing of many sections: who answers for them, or until when. */
export const assignSeveralSchema = z.strictObject({
  ...several,
  set: z.union([
    z.strictObject({ department: id.nullable() }),
    z.strictObject({ owner: id.nullable() }),
    z.strictObject({ due: date.nullable() }),
  ]),
})

const guidance = {
  guidance: text(5000),
  example: text(5000),
  expectedWords: z
    .number(because('Skriv et tall.'))
    .int(because('Skriv et helt tall.'))
    .min(1)
    .max(50_000)
    .nullable(),
}

/** What the manager asks of whoever writes a section. */
export const guideSchema = z.strictObject({ id, ...guidance })
export type Guidance = Omit<z.infer<typeof guideSchema>, 'id'>

export const reportLanguageSchema = z.strictObject({ report: id, language: z.enum(languages) })

export const askForAnswersSchema = z.strictObject({ report: id, required: z.boolean() })

export const deadlinesSchema = z.strictObject({
  report: id,
  deadlines: z
    .array(
      z.strictObject({
        on: date,
        label: text(200).refine((value) => value.trim() !== '', because('Skriv hva fristen gjelder.')),
      }),
    )
    .max(50),
})

/** An empty field stands for nothing. */
const blankIsNull = <S extends z.ZodType<unknown, string | null>>(schema: S) =>
  z
    .string()
    .transform((value) => (value === '' ? null : value))
    .pipe(schema)

/** The same as fields of a form hold them: text that becomes a number, a date, or nothing. */
export const createReportForm = createReportSchema.extend({
  year: z.string().transform(Number).pipe(reportFields.year),
  from: blankIsNull(id.nullable()),
})

export const addSectionForm = addSectionSchema.extend({
  parent: blankIsNull(id.nullable()),
  department: blankIsNull(id.nullable()),
})

export const guideForm = guideSchema.extend({
  expectedWords: z
    .string()
    .transform((value) => (value.trim() === '' ? null : Number(value)))
    .pipe(guidance.expectedWords),
})

export const assignForm = assignSchema.extend({
  department: blankIsNull(id.nullable()),
  owner: blankIsNull(id.nullable()),
  due: blankIsNull(date.nullable()),
  slug: blankIsNull(slug.nullable()),
})

/** The three forms in which one thing of many sections is set. */
export const assignSeveralForms = {
  department: z.strictObject({ ...several, set: z.strictObject({ department: blankIsNull(id.nullable()) }) }),
  owner: z.strictObject({ ...several, set: z.strictObject({ owner: blankIsNull(id.nullable()) }) }),
  due: z.strictObject({ ...several, set: z.strictObject({ due: blankIsNull(date.nullable()) }) }),
}
export type Severally = keyof typeof assignSeveralForms
