import { route } from '@/lib/action'
import { saveSchema } from '@/lib/core/saving'
import { id } from '@/lib/core/text'
import { saveCorrection } from '@/lib/correcting/save'

/** Autosave of a correction. */
export const PUT = route({ schema: saveSchema.extend({ id }), work: saveCorrection, limit: 2_000_000 })
