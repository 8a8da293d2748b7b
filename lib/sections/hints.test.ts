import { nanoid } from 'nanoid'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { freshDatabase } from '@/db/testing/world'
import { hints } from '@/lib/core/hints'
import { guidanceOf, guide } from '@/lib/reports/guide'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { hideHint, showHint } from './hints'
import { openSection } from './open'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

test('a hint that one puts away is away for the other who writes, until it is taken out again', async () => {
  const { kari, ola } = cast
  const id = await aSection(cast)
  await save(kari, id, aLead('HMS er viktig.', nanoid()))
  const content = (await openSection(kari, id))!.content
  const [found] = hints(content, 2026)
  await must(hideHint(kari, { id, hint: found!.key }))
  await must(hideHint(ola, { id, hint: found!.key }))
  expect((await openSection(ola, id))?.hiddenHints).toEqual([found!.key])
  await must(showHint(ola, { id, hint: found!.key }))
  expect((await openSection(kari, id))?.hiddenHints).toEqual([])
})

test('a section does not fill with hints that were put away', async () => {
  const id = await aSection(cast)
  const many = Array.from({ length: 1000 }, (_, n) => ({
    sectionId: id,
    hint: `links ${n}`,
    personId: 'kari',
  }))
  await db.insert(hiddenHint).values(many)
  expect(await hideHint(cast.kari, { id, hint: 'links her' })).toMatchObject({ refusal: { kind: 'invalid' } })
  await must(showHint(cast.kari, { id, hint: 'links 7' }))
  await must(hideHint(cast.kari, { id, hint: 'links her' }))
})

test('only who may write puts hints away', async () => {
  const { jonas, elin } = cast
  const id = await aSection(cast)
  expect(await hideHint(jonas, { id, hint: 'x' })).toMatchObject({ refusal: { kind: 'forbidden' } })
  expect(await hideHint(elin, { id, hint: 'x' })).toMatchObject({ refusal: { kind: 'absent' } })
})

test('what the manager asks stands beside the form', async () => {
  const { kari, turid } = cast
  const id = await aSection(cast)
  const asked = {
    guidance: 'Svar på dette:\nHva bygde vi?',
    example: 'Skolen sto ferdig i august.',
    expectedWords: 400,
  }
  expect(await guide(kari, { id, ...asked })).toMatchObject({ refusal: { kind: 'forbidden' } })
  await must(guide(turid, { id, ...asked }))
  expect((await openSection(kari, id))?.guidance).toEqual(asked)
  expect(await guidanceOf(turid, id)).toEqual(asked)
  expect(await guidanceOf(kari, id)).toBeNull()
})
