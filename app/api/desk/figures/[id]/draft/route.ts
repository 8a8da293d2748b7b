import { route } from '@/lib/action'
import { fillSchema } from '@/lib/core/asking'
import { fill } from '@/lib/requests/fill'

/** Autosave of figures that were asked for: only into the cells of the request. */
export const PUT = route({ schema: fillSchema, work: fill, limit: 2_000_000 })
