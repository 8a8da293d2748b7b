import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { figureRequest } from '@/db/schema/figures'
import { freshDatabase } from '@/db/testing/world'
import { mostRequests } from '@/lib/core/asking'
import { openSection } from '@/lib/sections/open'
import { aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { ask, withdraw } from './ask'
import { fill } from './fill'
import { figure, theTable } from './testing/question'

beforeAll(freshDatabase)

// Kari writes for Eiendom and asks Kultur, where Elin writes.
let cast: Cast
let id: string
let request: string
const question = { table: 'the-table', columns: [], department: 'kultur', person: null, due: null, note: '' }

beforeAll(async () => {
  cast = await theCast()
})
beforeEach(async () => {
  id = await aSection(cast)
  request = nanoid()
  await save(cast.kari, id, [theTable])
  await must(ask(cast.kari, { id, request, ...question }))
})

test('a save that is repeated after the question was taken back tells of no figures', async () => {
  const sent = { id: request, saveId: nanoid(), changes: figure('8.1') }
  const baseVersion = (await openSection(cast.kari, id))!.version
  await must(fill(cast.elin, { ...sent, baseVersion }))
  await must(withdraw(cast.kari, { id, request }))
  await save(cast.kari, id, figure('9.9'))
  const again = await must(fill(cast.elin, { ...sent, baseVersion: 0 }))
  expect(again).toMatchObject({ version: baseVersion + 2, since: [], collisions: [] })
})

test('there is room for so many questions, of which one can be taken back', async () => {
  const theirs = { sectionId: id, tableId: 'the-table', departmentId: 'kultur', askedBy: cast.kari.id }
  const many = Array.from({ length: mostRequests - 1 }, () => ({ id: nanoid(), ...theirs }))
  await db.insert(figureRequest).values(many)
  const more = { id, request: nanoid(), ...question }
  expect(await ask(cast.kari, more)).toMatchObject({ refusal: { kind: 'invalid' } })
  await must(withdraw(cast.kari, { id, request }))
  await must(ask(cast.kari, more))
})
