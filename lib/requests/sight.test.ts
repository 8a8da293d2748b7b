import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import type { Message } from '@/lib/core/live'
import type { Change } from '@/lib/core/tree'
import { linkSource, linkTargets } from '@/lib/figures/choices'
import { follow } from '@/lib/live/follow'
import { newsOf } from '@/lib/live/news'
import { history } from '@/lib/sections/history'
import { openSection } from '@/lib/sections/open'
import { preview } from '@/lib/sections/preview'
import { saveDraft } from '@/lib/sections/save'
import { tableFile } from '@/lib/sections/table-file'
import { twoPoints } from '@/lib/sections/versions'
import { actorById } from '@/lib/session/actor'
import { openTalk } from '@/lib/talk/open'
import { aLead, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { withdraw } from './ask'
import { fill } from './fill'
import { myRequests } from './mine'
import { openRequest } from './open'
import { aQuestion, figure, secret } from './testing/question'

beforeAll(freshDatabase)

let cast: Cast
let id: string
let request: string

beforeAll(async () => {
  cast = await theCast()
})
beforeEach(async () => {
  const made = await aQuestion(cast)
  id = made.id
  request = made.request
})

const versionNow = async () => (await openSection(cast.kari, id))?.version ?? 0
const fills = async (actor: Actor, changes: Change[], more: { baseVersion?: number } = {}) =>
  fill(actor, { id: request, baseVersion: await versionNow(), saveId: nanoid(), changes, ...more })

test('nothing else of the draft comes out, by this way or any other', async () => {
  await save(cast.kari, id, aLead(`Og mer: ${secret}.`, 'another'))
  const own = [
    await openRequest(cast.elin, request),
    await myRequests(cast.elin),
    await must(fills(cast.elin, figure('8.1'))),
    await must(fills(cast.elin, [], { baseVersion: 1 })),
    await fills(cast.elin, aLead('Andre ord.', 'the-lead')),
  ]
  expect(JSON.stringify(own)).toContain('Sykefravær')
  expect(JSON.stringify(own)).not.toContain(secret)

  const elin = cast.elin
  expect([await openSection(elin, id), await history(elin, id), await preview(elin, id, null)]).toEqual([
    null,
    null,
    null,
  ])
  expect(await twoPoints(elin, id, 0, await versionNow())).toBeNull()
  expect(await newsOf(elin, { id, version: 0 }, new Set())).toEqual([{ section: id, is: 'gone' }])
  const refused = await Promise.all([
    openTalk(elin, { id }),
    linkTargets(elin, { id }),
    linkSource(elin, { id }),
    tableFile(elin, { id, table: 'the-table', as: 'csv' }),
    saveDraft(elin, { id, baseVersion: 0, saveId: nanoid(), changes: [] }),
  ])
  expect(refused.map((one) => !one.ok && one.refusal.kind)).toEqual(Array(5).fill('absent'))
})

test('whoever fills in is told what others save in the table, and when it is shut, and nothing else', async () => {
  const told: Message[] = []
  const version = await versionNow()
  const say = (message: Message) => void told.push(message)
  const asker = () => actorById(cast.elin.id)
  const { stop } = await follow(asker, [{ id: request, version }], { say, end: () => {} })
  await vi.waitFor(() => expect(told).toMatchObject([{ is: 'standing', standing: { mayWrite: true } }]))

  await save(cast.kari, id, [...aLead(`Enda mer: ${secret}.`, 'one-more'), ...figure('7.7')])
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ section: request, is: 'saved' }))
  expect(JSON.stringify(told)).toContain('7.7')
  expect(JSON.stringify(told)).not.toContain(secret)

  await must(withdraw(cast.kari, { id, request }))
  await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ is: 'standing', standing: { mayWrite: false } }))
  await save(cast.kari, id, figure('6.6'))
  const other = await follow(() => actorById(cast.ola.id), [{ id: request, version }], { say, end: () => {} })
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ section: request, is: 'gone' }))
  expect(JSON.stringify(told)).not.toContain('6.6')
  for (const one of [{ stop }, other]) one.stop()
})
