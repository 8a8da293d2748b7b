import { z } from 'zod'
import { id } from './text'

/** A table of a draft, wanted as a file. */
export const tableFileSchema = z.object({ id, table: id, as: z.enum(['csv', 'xlsx']) })
