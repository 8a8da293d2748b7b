import { route } from '@/lib/action'
import { attach, mayAttach } from '@/lib/acts/attach'
import { attachSchema, largestAttachment } from '@/lib/core/acting'

/** The file itself is the body; its name and its title come in the query. */
export const POST = route({
  schema: attachSchema,
  first: mayAttach,
  work: attach,
  limit: largestAttachment,
  reads: 'file',
})
