import { nanoid } from 'nanoid'
import { beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { reply } from '@/lib/talk/reply'
import { resolve } from '@/lib/talk/settle'
import { start } from '@/lib/talk/start'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { myTalk } from './talk'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

async function says(actor: Actor, id: string, text: string, mentions: string[] = []) {
  const thread = nanoid()
  const anchor = { path: [], words: '' }
  await must(start(actor, { id, thread, comment: nanoid(), anchor, text, mentions }))
  return { id, thread }
}
const answer = (actor: Actor, on: { id: string; thread: string }) =>
  must(reply(actor, { ...on, comment: nanoid(), text: 'Ja.', mentions: [] }))

test('who is mentioned finds it until they have answered', async () => {
  const id = await aSection(cast, { title: 'Nevnt' })
  const on = await says(cast.kari, id, 'Stemmer det, @jonas?', ['jonas'])
  expect((await myTalk(cast.jonas)).mentions).toMatchObject([
    { title: 'Nevnt', by: 'kari', text: 'Stemmer det, @jonas?', thread: on.thread },
  ])
  expect((await myTalk(cast.elin)).mentions).toEqual([])
  await answer(cast.jonas, on)
  expect((await myTalk(cast.jonas)).mentions).toEqual([])
  await must(resolve(cast.kari, { ...on, seen: 2 }))
})

test('who has written finds what waits for an answer, counted by section', async () => {
  const id = await aSection(cast, { title: 'Svar' })
  const first = await says(cast.jonas, id, 'Hvor mange?')
  await says(cast.jonas, id, 'Og når?')
  await says(cast.kari, id, 'Til meg selv.')
  expect((await myTalk(cast.kari)).unanswered).toMatchObject([{ title: 'Svar', count: 2 }])
  await answer(cast.kari, first)
  expect((await myTalk(cast.kari)).unanswered).toMatchObject([{ title: 'Svar', count: 1 }])
  expect((await myTalk(cast.ola)).unanswered).toEqual([])
})

test('who has lost the section finds nothing of it', async () => {
  const id = await aSection(cast, { title: 'Mistet' })
  await says(cast.jonas, id, 'Hei, @kari', ['kari'])
  const outside = { ...cast.kari, grants: [] }
  expect(await myTalk(outside)).toEqual({ mentions: [], unanswered: [], people: {} })
})
