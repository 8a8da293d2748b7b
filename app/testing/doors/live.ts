import { nanoid } from 'nanoid'
import { GET } from '@/app/api/desk/live/route'
import { DELETE, PUT } from '@/app/api/desk/sections/[id]/presence/route'
import { type Answer, type Doors, status } from '../door'
import type { Target } from '../standing'

export const liveDoors = {
  'app/api/desk/live/route.ts': {
    // What one may not read is told to be gone, in the stream itself: see lib/live/live.test.ts.
    GET: [{ asks: 'to be signed in', shows: true, ready: async (target) => () => listened(target) }],
  },
  'app/api/desk/sections/[id]/presence/route.ts': {
    PUT: [{ asks: { section: 'read' }, ready: async (target) => () => present(target) }],
    // Only ever one's own page, and none of theirs is open.
    DELETE: [{ asks: 'to be signed in', shows: true, ready: async (target) => () => left(target) }],
  },
} satisfies Record<string, Doors>

const address = (rest: string) => `http://localhost/api/desk/${rest}`
const headers = { 'sec-fetch-site': 'same-origin' }

async function listened({ id, version }: Target): Promise<Answer> {
  const response = await GET(new Request(address(`live?sections=${id}@${version}`)), {
    params: Promise.resolve({}),
  })
  await response.body?.cancel()
  return status(response)
}

async function present({ id }: Target): Promise<Answer> {
  const body = JSON.stringify({ tab: nanoid(), place: ['title'] })
  const request = new Request(address(`sections/${id}/presence`), { method: 'PUT', headers, body })
  return status(await PUT(request, { params: Promise.resolve({ id }) }))
}

async function left({ id }: Target): Promise<Answer> {
  const request = new Request(address(`sections/${id}/presence?tab=${nanoid()}`), {
    method: 'DELETE',
    headers,
  })
  return status(await DELETE(request, { params: Promise.resolve({ id }) }))
}
