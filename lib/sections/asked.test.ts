import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { asking, continues } from '@/lib/testing/answering'
import { aSection, type Cast, theCast } from '@/lib/testing/cast'
import { correct, published } from '@/lib/testing/publishing'
import { history } from './history'
import { openSection } from './open'
import { twoPoints } from './versions'

// Last year the section was Eiendom's, where Kari writes; this year it is Kultur's, where Elin does.

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

async function handedOver() {
  const last = await asking(cast, 'For få lærere.')
  const id = await aSection(cast, { department: 'kultur', at: 'blank' })
  await continues(id, last.section)
  return { last, id }
}

const shown = async (actor: Actor, id: string) => {
  const last = (await openSection(actor, id))?.last
  return last && JSON.stringify(last.content)
}

test('what another unit signed last year is nobody else’s until it is published', async () => {
  const { last, id } = await handedOver()
  expect(await shown(cast.elin, id)).toBeNull()
  expect((await history(cast.elin, id))?.last).toBeNull()
  expect(await twoPoints(cast.elin, id, 'last', 0)).toBeNull()
  expect(await shown(cast.turid, id)).toContain('For få lærere.')

  await published(cast, last.report.id)
  expect(await shown(cast.elin, id)).toContain('For få lærere.')
})

test('of a correction that is signed and not published yet, others see what stood before it', async () => {
  const { last, id } = await handedOver()
  await published(cast, last.report.id)
  await correct(cast, last.section, 'Rettet siden.')
  expect(await shown(cast.elin, id)).not.toContain('Rettet siden.')
  expect(await shown(cast.turid, id)).toContain('Rettet siden.')
})
