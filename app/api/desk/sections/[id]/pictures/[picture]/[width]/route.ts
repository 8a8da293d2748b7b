import { route } from '@/lib/action'
import { lookSchema } from '@/lib/core/pictures'
import { look } from '@/lib/pictures/read'

/** A picture of a draft, for those who may read it; whoever opens it alone gets a picture and nothing that runs. */
export const GET = route({
  schema: lookSchema,
  work: look,
  answer: ({ bytes, type }) =>
    new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': type,
        'content-length': String(bytes.length),
        'cache-control': 'private, max-age=600',
        // Somebody else who signs in to the same browser asks anew.
        vary: 'cookie',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      },
    }),
})
