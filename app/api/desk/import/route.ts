import { route } from '@/lib/action'
import { largestForm } from '@/lib/core/importing/caps'
import { bringInFileSchema } from '@/lib/core/importing/wish'
import { bringInFile, mayBringIn } from '@/lib/imports/look-through'

/** Brings in a file: a form with the file again, what was seen of it, and what is wished. */
export const POST = route({
  schema: bringInFileSchema,
  mayCome: mayBringIn,
  work: bringInFile,
  limit: largestForm,
  reads: 'form',
})
