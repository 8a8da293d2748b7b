import { beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { currentActor } from '@/lib/actor'
import { png } from '@/lib/pictures/testing/files'
import { aSection, type Cast, theCast } from '@/lib/testing/cast'
import { GET } from './[picture]/[width]/route'
import { POST } from './route'

vi.mock('@/lib/actor', () => ({ currentActor: vi.fn() }))

beforeAll(freshDatabase)

let cast: Cast
let id: string
const here = 'http://localhost/api/desk/sections'

beforeAll(async () => {
  cast = await theCast()
  id = await aSection(cast)
  vi.mocked(currentActor).mockResolvedValue(cast.kari)
})

const post = (body: Uint8Array, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  POST(
    new Request(`${here}/${id}/pictures?name=skolen.png`, {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    }),
    { params: Promise.resolve({ id }) },
  )

const get = (picture: string, width = '480') =>
  GET(new Request(`${here}/${id}/pictures/x/1`), { params: Promise.resolve({ id, picture, width }) })

test('a picture goes in as bytes and comes out as one that runs nothing and that no other keeps', async () => {
  const { ref } = await (await post(await png())).json()
  const answer = await get(ref)
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'private, max-age=600',
    vary: 'cookie',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  expect((await answer.bytes()).length).toBe(Number(answer.headers.get('content-length')))
})

test.each([
  ['a page', () => Buffer.from('<html>'), undefined, 422],
  ['more than there is room for', () => Buffer.alloc(20_000_001), undefined, 413],
  ['from another site', () => png(), { 'sec-fetch-site': 'cross-site' }, 403],
])('%s is refused', async (_, body, headers, status) => {
  const answer = await post(await body(), headers)
  expect(answer.status).toBe(status)
  expect((await answer.json()).refusal.says).toMatch(/\.$/)
})

test.each([
  ['somebody who may not read the section', () => cast.elin, 404],
  ['somebody who may not write there', () => cast.jonas, 403],
])('nothing is read of what is sent by %s', async (_, actor, status) => {
  vi.mocked(currentActor).mockResolvedValueOnce(actor())
  const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1000)) }, { highWaterMark: 0 })
  const request = new Request(`${here}/${id}/pictures?name=stort.png`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect((await POST(request, { params: Promise.resolve({ id }) })).status).toBe(status)
  expect(request.bodyUsed).toBe(false)
})

test.each([
  ['../../../etc/passwd', '480', 422],
  ['no-such-picture', '480', 404],
  ['no-such-picture', '0', 422],
  ['no-such-picture', '1e9', 422],
  ['no-such-picture', '480.webp', 422],
])('nothing lies at %s/%s', async (picture, width, status) =>
  expect((await get(picture, width)).status).toBe(status),
)
