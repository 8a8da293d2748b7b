import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { collision } from '@/db/schema/versions'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { contentAt } from './contents'
import { history } from './history'
import { openSection } from './open'
import { resolve } from './resolve'
import { restore } from './restore'

beforeAll(freshDatabase)

let cast: Cast
let id: string
const words = (n: number) => `Ingress nummer ${n}.`
const rewrite = (n: number) => aLead(words(n), 'ingress')

beforeAll(async () => {
  cast = await theCast()
})
beforeEach(async () => {
  id = await aSection(cast, { at: 'blank' })
})

test('every saved version can be read again, across snapshots', async () => {
  for (let n = 1; n <= 60; n++) await save(cast.kari, id, rewrite(n))
  for (const n of [1, 24, 25, 26, 27, 51, 59, 60]) {
    expect(JSON.stringify(await contentAt(db, id, n))).toContain(words(n))
  }
  expect(await contentAt(db, id, 61)).toBeNull()
})

test('saves are folded into sittings, newest first', async () => {
  const at = (hour: number) => new Date(Date.UTC(2027, 1, 9, hour))
  await during(at(8), () => save(cast.kari, id, rewrite(1)))
  await during(at(8), () => save(cast.kari, id, rewrite(2)))
  await during(at(11), () => save(cast.ola, id, rewrite(3)))
  const seen = await history(cast.kari, id)
  expect(seen?.sittings.map(({ from, to, people }) => [from, to, people])).toEqual([
    [3, 3, ['ola']],
    [1, 2, ['kari']],
  ])
})

test('an earlier version comes back as the newest, and what stood is kept', async () => {
  await save(cast.kari, id, rewrite(1))
  await save(cast.kari, id, rewrite(2))
  await must(restore(cast.ola, { id, version: 1, seen: 2 }))
  expect(JSON.stringify((await openSection(cast.kari, id))?.content)).toContain(words(1))
  expect(JSON.stringify(await contentAt(db, id, 2))).toContain(words(2))
})

test('a restore is refused when somebody wrote meanwhile', async () => {
  await save(cast.kari, id, rewrite(1))
  await save(cast.kari, id, rewrite(2))
  expect(await restore(cast.ola, { id, version: 1, seen: 1 })).toMatchObject({
    ok: false,
    refusal: { kind: 'stale' },
  })
})

test('of two colliding texts, the one that was not chosen can be read for ever', async () => {
  await save(cast.kari, id, rewrite(1))
  const open = { id: `collision-${id}`, sectionId: id, path: ['title'], mineBy: 'ola', theirsBy: 'kari' }
  await db.insert(collision).values({ ...open, mine: { value: 'Bygg' }, theirs: { value: 'Eiendom' } })
  await must(resolve(cast.kari, { id, collision: open.id, choice: 'theirs', seen: 2 }))
  expect((await history(cast.ola, id))?.unchosen).toMatchObject([
    { wrote: 'ola', by: 'kari', words: ['Bygg'] },
  ])
})
