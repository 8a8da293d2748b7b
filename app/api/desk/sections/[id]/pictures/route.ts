import { route } from '@/lib/action'
import { largestPicture, uploadSchema } from '@/lib/core/pictures'
import { mayUpload, upload } from '@/lib/pictures/upload'

/** The file itself is the body; its name comes in the query. */
export const POST = route({
  schema: uploadSchema,
  first: mayUpload,
  work: upload,
  limit: largestPicture,
  reads: 'file',
})
