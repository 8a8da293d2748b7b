import { route } from '@/lib/action'
import { leavingSchema, presenceSchema } from '@/lib/core/live'
import { bePresent, leave } from '@/lib/live/presence'

/** A page says that it is open, and at which field. */
export const PUT = route({ schema: presenceSchema, work: bePresent, limit: 2000 })

/** A page says that it is left. */
export const DELETE = route({ schema: leavingSchema, work: leave })
