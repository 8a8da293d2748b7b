import { z } from 'zod'
import { reportFields } from '../report'
import { id } from '../text'
import { keepSchema } from './span'

/** What comes along beside the outline, which always does. */
export const alongNames = ['owners', 'steps', 'guidance', 'dates', 'tables', 'parts'] as const
export type Along = Record<(typeof alongNames)[number], boolean>

const along = z.strictObject({
  owners: z.boolean(),
  steps: z.boolean(),
  guidance: z.boolean(),
  dates: z.boolean(),
  tables: z.boolean(),
  parts: z.boolean(),
} satisfies Record<keyof Along, z.ZodBoolean>)

/** Where a unit's sections go, and where single ones go otherwise; what is not named stays where it is. */
const moved = z.array(z.strictObject({ from: id, to: id.nullable() })).max(2000)

const wish = { from: id, ...reportFields, along, keep: keepSchema, units: moved, sections: moved }

/** Next year's report, or another one of the year, as the manager wishes it. */
export const forwardSchema = z.strictObject(wish)
export type ForwardWish = z.infer<typeof forwardSchema>

/** The same, to be made as it was seen. */
export const makeForwardSchema = z.strictObject({ ...wish, seen: z.string().max(40) })

/** In a form nowhere is `none`, and where it was is empty. */
const place = z.string().transform((value) => (value === 'none' ? null : value))
const places = z
  .array(z.object({ from: id, to: place }))
  .transform((all) => all.filter(({ to }) => to !== ''))
  .pipe(moved)

export const forwardForm = z.strictObject({
  ...wish,
  year: z.string().transform(Number).pipe(reportFields.year),
  keep: z
    .string()
    .transform((value) => (/^\d+$/.test(value) ? Number(value) : value))
    .pipe(keepSchema),
  units: places,
  sections: places,
})
export type ForwardForm = z.input<typeof forwardForm>
