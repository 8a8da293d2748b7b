import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { words } from '@/lib/core/section'
import { aLead, aSection, type Cast, save, theCast } from '@/lib/testing/cast'
import { twoVersions } from './versions'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

test('two saved versions, as they were', async () => {
  const id = await aSection(cast, { at: 'blank' })
  await save(cast.kari, id, aLead('Vi bygger skoler.', 'ingress'))
  await save(cast.kari, id, aLead('Vi bygger to skoler.', 'ingress'))
  const found = await twoVersions(cast.jonas, id, 0, 2)
  expect(found && [words(found.from), words(found.to)]).toEqual([
    ['Eiendom'],
    ['Eiendom', 'Vi bygger to skoler.'],
  ])
})

test('nothing for a version that never was, or for somebody who may not read', async () => {
  const id = await aSection(cast, { at: 'draft' })
  expect(await twoVersions(cast.kari, id, 0, 99)).toBeNull()
  expect(await twoVersions(cast.elin, id, 0, 1)).toBeNull()
})
