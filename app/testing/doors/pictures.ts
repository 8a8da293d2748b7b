import { nanoid } from 'nanoid'
import { GET } from '@/app/api/desk/sections/[id]/pictures/[picture]/[width]/route'
import { POST } from '@/app/api/desk/sections/[id]/pictures/route'
import { db } from '@/db/connection'
import { picture, pictureFile } from '@/db/schema/pictures'
import { jpeg } from '@/lib/pictures/testing/files'
import { type Doors, status } from '../door'
import { idOf } from '../personas'
import type { Target } from '../standing'

export const pictureDoors = {
  'app/api/desk/sections/[id]/pictures/route.ts': {
    POST: [{ asks: { section: 'save' }, ready: async (target) => () => uploaded(target) }],
  },
  'app/api/desk/sections/[id]/pictures/[picture]/[width]/route.ts': {
    GET: [
      {
        asks: { section: 'read' },
        shows: true,
        ready: async (target) => {
          const id = await hung(target)
          return () => seen(target, id)
        },
      },
    ],
  },
} satisfies Record<string, Doors>

async function uploaded({ id }: Target) {
  const request = new Request(`http://localhost/api/desk/sections/${id}/pictures?name=skolen.jpg`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new Uint8Array(await jpeg({ width: 200, height: 200 })),
  })
  return status(await POST(request, { params: Promise.resolve({ id }) }))
}

async function seen({ id }: Target, pictureId: string) {
  const request = new Request(`http://localhost/api/desk/sections/${id}/pictures/${pictureId}/480`)
  return status(await GET(request, { params: Promise.resolve({ id, picture: pictureId, width: '480' }) }))
}

/** A picture that somebody uploaded earlier. */
async function hung({ id: sectionId }: Target): Promise<string> {
  const id = nanoid()
  const uploadedBy = idOf('author')
  await db.insert(picture).values({ id, sectionId, name: 'skolen.jpg', width: 100, height: 100, uploadedBy })
  const file = { width: 100, type: 'image/webp', hash: id, bytes: Buffer.from('RIFF') }
  await db.insert(pictureFile).values({ pictureId: id, ...file })
  return id
}
