import { route } from '@/lib/action'
import { caps } from '@/lib/core/importing/caps'
import { lookThroughSchema } from '@/lib/core/importing/wish'
import { lookThrough, mayBringIn } from '@/lib/imports/look-through'

/** What a file would become: the file is the body, its name comes in the query. Nothing is stored. */
export const POST = route({
  schema: lookThroughSchema,
  mayCome: mayBringIn,
  work: lookThrough,
  limit: caps.bytes,
  reads: 'file',
})
