import { z } from 'zod'
import { route } from '@/lib/action'
import { askerNow } from '@/lib/actor'
import { wantedSchema } from '@/lib/core/live'
import { done } from '@/lib/core/outcome'
import { stream } from '@/lib/live/stream'

/** What happens in the sections of one browser, as it happens. */
export const GET = route({
  schema: z.strictObject({ sections: wantedSchema }),
  work: async (actor, { sections }) => done({ person: actor.id, ask: await askerNow(), wanted: sections }),
  answer: (reader) => new Response(stream(reader), { headers }),
})

/** Nobody between us and the browser may keep it, squeeze it or wait for more of it. */
const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}
