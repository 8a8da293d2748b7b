import { z } from 'zod'

/** How many years a table shows: as many as before, so that the oldest falls out; all of them; or this many. */
export const keepSchema = z.union([z.enum(['same', 'all']), z.int().min(2).max(10)])
export type Keep = z.infer<typeof keepSchema>

/** From which year's report to which year's. */
export type Span = { from: number; to: number; keep: Keep }
