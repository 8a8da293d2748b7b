import { z } from 'zod'
import { reportFields } from '../report'
import { correctionSchema } from './part'

/** What is asked for when a report is brought in. */
export const bringInSchema = z.strictObject({
  text: z.string(),
  year: reportFields.year,
  title: reportFields.title,
  /** Published elsewhere already: it becomes an edition as it is, and nobody writes in it here. */
  published: z.boolean(),
  /** What a person said of parts that were recognised wrongly. */
  corrections: z.array(correctionSchema).max(100_000),
})
