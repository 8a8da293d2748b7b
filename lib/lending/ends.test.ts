import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { during, today } from '@/lib/clock'
import { putBackSection, removeSection } from '@/lib/reports/outline'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { published } from '@/lib/testing/publishing'
import { lend } from './make'
import { openLending } from './open'
import { revokeLink } from './revoke'
import { aLink, comes } from './testing/outside'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const linksOf = async (section: string) => (await openLending(cast.turid, section))!.links

test('what had run out before the publishing ran out, and did not end by it', async () => {
  const { id: report } = await aReport()
  const id = await aSection(cast, { report, at: 'approved' })
  await during(new Date(Date.now() - 24 * 60 * 60_000), () => aLink(cast.kari, id, { until: today() }))
  await aLink(cast.kari, id, { until: today() })
  await published(cast, report)
  const states = (await linksOf(id)).map(({ state, endedAt }) => [state, endedAt !== null])
  expect(states).toEqual([
    ['published', true],
    ['expired', false],
  ])
})

test('a link to what is taken out of the report ends for good, also below it, and is not ended twice', async () => {
  const { id: report } = await aReport()
  const id = await aSection(cast, { report })
  const below = await aSection(cast, { report, parent: id })
  const beside = await aSection(cast, { report })
  const [link, deep, goes] = [
    await aLink(cast.kari, id),
    await aLink(cast.kari, below),
    await aLink(cast.kari, beside),
  ]
  const taken = await aLink(cast.kari, id)
  const revoked = (await linksOf(id))[0]!.id
  await must(revokeLink(cast.kari, { id: revoked }))
  const { id: named } = (await linksOf(id)).find(({ state }) => state === 'works')!
  await must(removeSection(cast.turid, { id }))
  expect((await comes(link)).status).toBe(410)
  await must(putBackSection(cast.turid, { id }))
  await must(putBackSection(cast.turid, { id: below }))
  for (const dead of [link, deep, taken]) expect((await comes(dead)).status).toBe(410)
  expect((await comes(link)).body).toContain('er tatt bort')
  expect((await comes(goes)).status).toBe(200)
  expect((await linksOf(id)).map(({ state, endedBy }) => [state, endedBy])).toEqual([
    ['revoked', 'kari'],
    ['away', 'turid'],
  ])
  expect(await revokeLink(cast.kari, { id: named })).toMatchObject({ refusal: { kind: 'stale' } })
})

test('a link and the taking out of its section at the same moment: none works when it is put back', async () => {
  for (let i = 0; i < 10; i++) {
    const id = await aSection(cast)
    const wish = { holder: 'Ane Vik', holderIs: 'revisor', email: '', mayComment: false, until: today() }
    await Promise.all([lend(cast.kari, { section: id, ...wish }), must(removeSection(cast.turid, { id }))])
    await must(putBackSection(cast.turid, { id }))
    expect((await linksOf(id)).filter(({ state }) => state === 'works')).toEqual([])
  }
})
