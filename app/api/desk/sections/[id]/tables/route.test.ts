import { beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { currentActor } from '@/lib/actor'
import { aSection, type Cast, theCast } from '@/lib/testing/cast'
import { GET } from './[table]/route'

vi.mock('@/lib/actor', () => ({ currentActor: vi.fn() }))

beforeAll(freshDatabase)

let cast: Cast
let id: string
beforeAll(async () => {
  cast = await theCast()
  id = await aSection(cast)
})

const get = (query: string, section = id) =>
  GET(new Request(`http://localhost/api/desk/sections/${section}/tables/no-such-table${query}`), {
    params: Promise.resolve({ id: section, table: 'no-such-table' }),
  })

test.each(['', '?as=pdf', '?as=csv'])(
  'to others the section is not there, whatever they ask for: %s',
  async (query) => {
    vi.mocked(currentActor).mockResolvedValue(cast.elin)
    expect((await get(query)).status).toBe(404)
    expect((await get(query, 'no-such-section')).status).toBe(404)
    expect((await get(query, '\0')).status).toBe(404)
  },
)

test('its readers are told what is wrong', async () => {
  vi.mocked(currentActor).mockResolvedValue(cast.kari)
  expect((await get('?as=pdf')).status).toBe(422)
  expect((await get('?as=csv')).status).toBe(404)
})
