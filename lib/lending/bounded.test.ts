import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { gather } from '@/lib/editions/gather'
import { aLead, aReport, aSection, type Cast, save, theCast } from '@/lib/testing/cast'
import { findLent } from './find'
import { openLending } from './open'
import { aLink, comes, says } from './testing/outside'

vi.mock('@/lib/editions/gather', { spy: true })
vi.mock('./find', { spy: true })

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})
beforeEach(() => {
  vi.mocked(gather).mockClear()
})

test('a draft is gathered once for all who read it at the same time, and anew when it is another', async () => {
  const id = await aSection(cast)
  const links = await Promise.all(
    ['Ane Vik', 'Bo Lie'].map((holder) => aLink(cast.kari, id, { holder, mayComment: holder === 'Ane Vik' })),
  )
  const [ane = '', bo = ''] = links
  const [refused, ...views] = await Promise.all([
    says(ane, ' '),
    ...[ane, ane, ane, ane, ane, bo].map((link) => comes(link)),
  ])
  expect([refused.status, ...views.map(({ status }) => status)]).toEqual([422, ...views.map(() => 200)])
  expect(gather).toHaveBeenCalledTimes(1)
  // What belongs to the link is each reader's own.
  expect(views[0]?.body).toMatch(/Til Ane Vik.*Send kommentaren/s)
  expect(views[5]?.body).toContain('Til Bo Lie')
  expect(views[5]?.body).not.toContain('Send kommentaren')
  await save(cast.ola, id, aLead('Og en park.'))
  expect((await comes(bo)).body).toContain('Og en park.')
  expect(gather).toHaveBeenCalledTimes(2)
})

test('a link is looked up once for a page', async () => {
  const link = await aLink(cast.kari, await aSection(cast))
  vi.mocked(findLent).mockClear()
  await comes(link)
  expect(findLent).toHaveBeenCalledTimes(1)
})

test('many drafts at once wait for each other, and where too many wait that is said, with the words kept', async () => {
  const { id: report } = await aReport()
  const sections: string[] = []
  for (let i = 0; i < 13; i++) sections.push(await aSection(cast, { report }))
  const links = await Promise.all(sections.map((id) => aLink(cast.kari, id)))
  const [last = '', ...others] = [...links].reverse()
  const gates: (() => void)[] = []
  const { gather: really } =
    await vi.importActual<typeof import('@/lib/editions/gather')>('@/lib/editions/gather')
  vi.mocked(gather).mockImplementation(async (...asked) => {
    await new Promise<void>((open) => gates.push(open))
    return really(...asked)
  })
  const waiting = Promise.all(others.map((link) => comes(link)))
  await vi.waitFor(() => expect(gates).toHaveLength(2))
  const busy = await vi.waitFor(async () => {
    const got = await says(last, ' Er det tre? '.padEnd(3000, '!'))
    expect(got.status).toBe(503)
    return got
  })
  expect(busy.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'private, no-store' })
  expect(busy.body).toContain('Mange henter slike sider akkurat nå')
  expect(busy.body).toContain('Er det tre?')
  expect((await comes(last)).status).toBe(503)
  expect((await openLending(cast.kari, sections.at(-1)!))?.links[0]?.looks).toBe(0)
  // Never more than two, until all are served.
  for (let served = 0; served < 12; served++) {
    await vi.waitFor(() => expect(gates.length).toBeGreaterThan(served))
    expect(gates.length).toBeLessThanOrEqual(served + 2)
    gates[served]?.()
  }
  expect((await waiting).map(({ status }) => status)).toEqual(others.map(() => 200))
  vi.mocked(gather).mockImplementation(really)
  expect((await comes(last)).status).toBe(200)
})
