import { z } from 'zod'
import { kinds } from './columns'
import { linesSchema } from './file'

const file = {
  lines: linesSchema,
  /** Roles that the file does not name, of those who stand in it, are taken away. */
  takeAway: z.boolean(),
}

/** A list that somebody wants to see the effect of. */
export const previewSchema = z.strictObject(file)

/** The same, to be taken in as it was seen; `invite`: who is new gets an invitation by mail. */
export const takeInSchema = z.strictObject({ ...file, seen: z.string().max(40), invite: z.boolean() })

/** A list to fetch: what stands now, or nothing but its head. */
export const listSchema = z.object({ kind: z.enum(kinds), blank: z.literal('1').optional() })
