import { route } from '@/lib/action'
import { tableFileSchema } from '@/lib/core/table-file'
import { mayFetch, tableFile } from '@/lib/sections/table-file'

/** A table of the draft for a spreadsheet: a download, never a page. */
export const GET = route({
  schema: tableFileSchema,
  first: mayFetch,
  work: tableFile,
  answer: ({ bytes, type, name }) =>
    new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': type,
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    }),
})
