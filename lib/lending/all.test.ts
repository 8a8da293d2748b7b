import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during, today } from '@/lib/clock'
import { plus } from '@/lib/core/workdays'
import { removeSection } from '@/lib/reports/outline'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { workingLinks } from './all'
import { revokeLink } from './revoke'
import { aLink, comes } from './testing/outside'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const holders = async () => (await workingLinks(cast.rune))!.map(({ holder }) => holder)

test('the administrator sees every link that works, by whom, and ends those of somebody who has gone', async () => {
  const [one, other, gone] = [
    await aSection(cast, { title: 'Eiendom' }),
    await aSection(cast, { title: 'Kultur' }),
    await aSection(cast),
  ]
  const link = await aLink(cast.kari, one, { holder: 'Ane Vik', until: plus(today(), 20) })
  await aLink(cast.turid, other, { holder: 'Bo Lie', until: plus(today(), 30) })
  await aLink(cast.ola, one, { holder: 'Cato Moe', until: today() })
  await aLink(cast.turid, gone, { holder: 'Dag Nes' })
  expect(await holders()).toEqual(['Bo Lie', 'Ane Vik', 'Dag Nes', 'Cato Moe'])
  await must(removeSection(cast.turid, { id: gone }))
  await during(new Date(Date.now() + 24 * 60 * 60_000), async () =>
    expect(await holders()).toEqual(['Bo Lie', 'Ane Vik']),
  )
  await db.update(person).set({ disabledAt: new Date() }).where(eq(person.id, 'kari'))
  const found = (await workingLinks(cast.rune))!.find(({ holder }) => holder === 'Ane Vik')!
  expect(found).toMatchObject({
    section: { id: one, title: 'Eiendom' },
    report: expect.stringContaining('Årsrapport'),
    by: { id: 'kari', name: 'kari', disabled: true },
    mayRevoke: true,
  })
  expect(JSON.stringify(found)).not.toContain(link.slice(5))
  expect((await comes(link)).status).toBe(200)
  await must(revokeLink(cast.rune, { id: found.id }))
  expect((await comes(link)).status).toBe(410)
  expect(await holders()).toEqual(['Bo Lie', 'Cato Moe'])
})

test('it is not there for others, not even for the report manager', async () => {
  for (const name of ['turid', 'kari', 'jonas', 'elin'] as const)
    expect(await workingLinks(cast[name])).toBeNull()
})
