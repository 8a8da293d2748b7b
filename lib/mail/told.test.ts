import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { news } from '@/db/schema/mail'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { system } from '@/lib/core/events'
import { answerRequest } from '@/lib/requests/answer'
import { withdraw } from '@/lib/requests/ask'
import { aQuestion } from '@/lib/requests/testing/question'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { handOn } from '@/lib/steps/stand-in'
import { reply } from '@/lib/talk/reply'
import { start } from '@/lib/talk/start'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { announce } from './announce'
import { nextLetter } from './compose'

beforeAll(freshDatabase)
let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})
beforeEach(async () => {
  await db.delete(news)
})

/** What somebody would be told of news now: the sentences, each with its path. */
async function told(actor: Actor): Promise<[string, string][]> {
  const parts = (await nextLetter(actor))?.parts ?? []
  const lines = parts.filter(({ heading }) => heading === 'Nytt').flatMap((part) => part.lines)
  return lines.map(({ says, path }) => [says, path])
}

const submit = async (id: string) =>
  move(cast.kari, { id, move: 'submit', seen: (await openSection(cast.kari, id))?.version ?? 0, note: '' })
const sent = async (id: string) => (await openSection(cast.jonas, id))?.submitted?.revision ?? ''

test('who is asked for figures hears of it with the way to the table, though the section is not theirs', async () => {
  const { id, request } = await aQuestion(cast)
  expect(await told(cast.elin)).toEqual([['kari ber om tall til «1 Eiendom».', `/desk/figures/${request}`]])
  await must(answerRequest(cast.elin, { id: request }))
  expect(await told(cast.elin)).toEqual([])
  expect(await told(cast.kari)).toEqual([
    ['elin har fylt ut tallene det ble bedt om i «1 Eiendom».', `/desk/sections/${id}`],
  ])
})

test('figures that are no longer wanted are not asked for', async () => {
  const { id, request } = await aQuestion(cast)
  await must(withdraw(cast.kari, { id, request }))
  expect(await told(cast.elin)).toEqual([])
})

test('who is named in a comment hears of that, and whom it answers hears of a comment', async () => {
  const id = await aSection(cast)
  await save(cast.kari, id, aLead('Vi bygger tre skoler.', 'ingress'))
  const anchor = { path: ['blocks', 'ingress', 'text'], words: 'Vi bygger tre skoler.' }
  const on = { id, thread: nanoid() }
  await must(start(cast.jonas, { ...on, anchor, comment: nanoid(), text: 'Er det tre?', mentions: ['kari'] }))
  expect(await told(cast.kari)).toEqual([
    ['jonas nevner deg i en kommentar til «1 Eiendom».', `/desk/sections/${id}`],
  ])
  const answer = { ...on, comment: nanoid(), text: 'Ja.', mentions: [] }
  await must(reply(cast.kari, answer))
  await must(reply(cast.kari, answer))
  expect(await told(cast.jonas)).toEqual([['kari har kommentert «1 Eiendom».', `/desk/sections/${id}`]])
})

test('of many who submit the same at once one succeeds, and each approver hears of it once', async () => {
  const id = await aSection(cast)
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => submit(id)))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.select({ to: news.personId }).from(news)).toEqual([{ to: 'jonas' }])
})

test('who has signed is not asked any more, and who wrote hears that it is signed', async () => {
  const id = await aSection(cast, { at: 'submitted' })
  expect(await told(cast.jonas)).toHaveLength(1)
  await must(move(cast.jonas, { id, move: 'approve', seen: await sent(id), note: '' }))
  expect(await told(cast.jonas)).toEqual([])
  expect(await told(cast.kari)).toEqual([['jonas har godkjent «1 Eiendom».', `/desk/sections/${id}`]])
})

test('who a sign-off is handed on to hears of it', async () => {
  const id = await aSection(cast, { at: 'submitted' })
  await must(handOn(cast.jonas, { section: id, to: 'siv' }))
  expect(await told(cast.siv)).toEqual([
    ['jonas har gitt godkjenningen av «1 Eiendom» videre til deg.', `/desk/sections/${id}/review`],
  ])
})

test('nobody hears of what they did themselves, and the system has a name', async () => {
  const id = await aSection(cast)
  await db.delete(news).where(eq(news.sectionId, id))
  await announce(db, { kind: 'commented', by: 'kari', sectionId: id, to: ['kari'] })
  expect(await told(cast.kari)).toEqual([])
  await announce(db, { kind: 'commented', by: system, sectionId: id, to: ['kari'] })
  expect(await told(cast.kari)).toEqual([['Beretning har kommentert «1 Eiendom».', `/desk/sections/${id}`]])
})
