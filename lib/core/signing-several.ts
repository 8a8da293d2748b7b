import { z } from 'zod'
import type { Refusal } from './outcome'
import { id, list, text } from './text'
import { because } from './words/say'

/** Signs what was shown on one page: each section with the revision that stood there. */
export const signSeveralSchema = z.strictObject({
  sections: list(z.strictObject({ id, seen: id }), 500, 'Det er plass til 500 kapitler om gangen.').min(
    1,
    because('Ingenting er valgt.'),
  ),
  note: text(2000),
})
export type SignSeveral = z.infer<typeof signSeveralSchema>

/** What came of each of them. */
export type Signed = { id: string; refusal: Refusal | null }
