import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { section } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { words } from '@/lib/core/section'
import { aLead, aSection, type Cast, save, theCast } from '@/lib/testing/cast'
import { twoPoints } from './versions'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

test('two saved versions, as they were', async () => {
  const id = await aSection(cast, { at: 'blank' })
  await save(cast.kari, id, aLead('Vi bygger skoler.', 'ingress'))
  await save(cast.kari, id, aLead('Vi bygger to skoler.', 'ingress'))
  const found = await twoPoints(cast.jonas, id, 0, 2)
  expect(found && [words(found.from), words(found.to)]).toEqual([
    ['Eiendom'],
    ['Eiendom', 'Vi bygger to skoler.'],
  ])
})

test('nothing for a version that never was, or for somebody who may not read', async () => {
  const id = await aSection(cast, { at: 'draft' })
  expect(await twoPoints(cast.kari, id, 0, 99)).toBeNull()
  expect(await twoPoints(cast.kari, id, 1, 0)).toBeNull()
  expect(await twoPoints(cast.kari, id, 'last', 1)).toBeNull()
  expect(await twoPoints(cast.elin, id, 0, 1)).toBeNull()
})

test('with who wrote between them', async () => {
  const id = await aSection(cast, { at: 'blank' })
  await save(cast.kari, id, aLead('Vi bygger skoler.', 'ingress'))
  await save(cast.ola, id, aLead('Vi bygger to skoler.', 'ingress'))
  const found = await twoPoints(cast.jonas, id, 1, 2)
  expect(found?.written.map(({ personId }) => personId)).toEqual(['ola'])
  expect(found?.people).toEqual({ ola: 'ola' })
})

test('what was signed last year, for whoever may read this year’s section', async () => {
  const last = await aSection(cast, { at: 'approved' })
  const id = await aSection(cast, { at: 'draft' })
  await db.update(section).set({ continuesId: last }).where(eq(section.id, id))
  expect((await twoPoints(cast.kari, id, 'last', 1))?.from.title).toBe('Eiendom')
  expect(await twoPoints(cast.elin, id, 'last', 1)).toBeNull()
})
