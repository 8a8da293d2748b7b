import { z } from 'zod'
import { reportFields } from '../report'
import { text } from '../text'
import { because } from '../words/say'
import { correctionSchema } from './part'

/** What is asked for when a report is brought in. */
const wish = {
  year: reportFields.year,
  title: reportFields.title,
  /** Published elsewhere already: it becomes an edition as it is, and nobody writes in it here. */
  published: z.boolean(),
  /** What a person said of parts that were recognised wrongly. */
  corrections: z.array(correctionSchema).max(100_000),
}
export type BringInWish = z.infer<z.ZodObject<typeof wish>>

const file = {
  name: text(255),
  bytes: z.custom<Uint8Array>(
    (value) => value instanceof Uint8Array,
    because('Velg en fil, eller lim inn teksten.'),
  ),
}

/** A file that is only looked through. */
export const lookThroughSchema = z.strictObject(file)

/** A file that was looked through, and the word for what was seen then; the rest of the wish is JSON in a form. */
export const bringInFileSchema = z.strictObject({
  ...file,
  seen: z.string().max(100),
  wish: z.string().transform(parsed).pipe(z.strictObject(wish)),
})

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
