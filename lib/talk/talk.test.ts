import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { comment } from '@/db/schema/comments'
import { news } from '@/db/schema/mail'
import { grant } from '@/db/schema/people'
import { sectionAuthor, version } from '@/db/schema/versions'
import { freshDatabase } from '@/db/testing/world'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { line } from '@/lib/core/rich'
import { mostComments, type Talk } from '@/lib/core/talk'
import type { Json, Node } from '@/lib/core/tree'
import { history } from '@/lib/sections/history'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { actorById } from '@/lib/session/actor'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { accept } from './accept'
import { edit } from './edit'
import { openTalk } from './open'
import { reply } from './reply'
import { reject, reopen, resolve } from './settle'
import { start } from './start'

beforeAll(freshDatabase)

let cast: Cast
let id: string
beforeAll(async () => {
  cast = await theCast()
})
beforeEach(async () => {
  id = await aSection(cast, { at: 'draft' })
  await save(cast.kari, id, aLead('Vi bygger tre skoler.', 'ingress'))
})

const path = ['blocks', 'ingress', 'text']
const asJson = (words: string) => line(words) as unknown as Json
const said = (text: string, mentions: string[] = []) => ({ comment: nanoid(), text, mentions })

async function begins(actor: Actor, text: string, more: { mentions?: string[]; to?: string } = {}) {
  const thread = nanoid()
  const anchor = { path, words: 'Vi bygger tre skoler.', selected: { from: 10, to: 20 } }
  const proposal = more.to && { from: asJson('Vi bygger tre skoler.'), to: asJson(more.to) }
  await must(
    start(actor, { id, thread, anchor, ...said(text, more.mentions), ...(proposal && { proposal }) }),
  )
  return { id, thread }
}

const talk = async (actor: Actor): Promise<Talk> => must(openTalk(actor, { id }))
const only = async (actor = cast.kari) => (await talk(actor)).threads[0]!
const leadOf = async () => JSON.stringify((await openSection(cast.kari, id))?.content)

describe('a conversation', () => {
  test('whose first answer was lost is sent again with what was written since', async () => {
    const on = { id, thread: nanoid() }
    const [anchor, first] = [{ path, words: 'Vi bygger tre skoler.' }, said('Er det')]
    const proposal = { from: asJson('Vi bygger tre skoler.'), to: asJson('Vi bygger fire skoler.') }
    const half = { ...proposal, to: asJson('Vi bygger fire') }
    await must(start(cast.jonas, { ...on, anchor, ...first, proposal: half }))
    await must(start(cast.jonas, { ...on, anchor, ...first, text: 'Er det tre?', proposal }))
    const answered = { ...on, ...said('Ja') }
    await must(reply(cast.kari, answered))
    await must(reply(cast.kari, { ...answered, text: 'Ja, tre.' }))
    await must(reply(cast.ola, { ...answered, text: 'Nei.' }))
    expect(await only()).toMatchObject({
      proposal,
      comments: [{ text: 'Er det tre?' }, { by: 'kari', text: 'Ja, tre.' }],
    })
  })

  test('is told to those who write where nobody owns the section, a proposal without words too', async () => {
    await begins(cast.jonas, '', { to: 'Vi bygger fire skoler.' })
    const told = await db.select().from(news).where(eq(news.sectionId, id))
    expect(told.filter(({ kind }) => kind === 'commented')).toMatchObject([{ personId: 'kari' }])
  })

  test('is answered, settled and taken up again, and nothing goes', async () => {
    const on = await begins(cast.jonas, 'Er det tre?')
    await must(reply(cast.kari, { ...on, ...said('Ja, tre.') }))
    await must(resolve(cast.kari, { ...on, seen: 2 }))
    expect(await only()).toMatchObject({
      settled: { how: 'resolved', by: 'kari' },
      comments: [{ text: 'Er det tre?' }, { text: 'Ja, tre.' }],
    })
    await must(reopen(cast.jonas, { ...on, seen: 2 }))
    expect((await only()).settled).toBeNull()
  })

  test('is settled by nobody who has not read the last answer', async () => {
    const on = await begins(cast.jonas, 'Er det tre?', { to: 'Vi bygger fire skoler.' })
    const unread = { refusal: { kind: 'stale', says: expect.stringContaining('Les svaret først') } }
    await must(reply(cast.jonas, { ...on, ...said('Vent: jeg tok feil.') }))
    for (const act of [resolve, accept])
      expect(await act(cast.kari, { ...on, seen: 1 })).toMatchObject(unread)
    expect(await reject(cast.kari, { ...on, seen: 1, ...said('Det er tre.') })).toMatchObject(unread)
    expect(await only()).toMatchObject({ settled: null, comments: [{}, {}] })
    expect(await leadOf()).toContain('tre skoler')
    await must(resolve(cast.kari, { ...on, seen: 2 }))
  })

  test('that is begun or answered twice by a bad network is there once', async () => {
    const on = { id, thread: nanoid(), anchor: { path, words: '' }, ...said('Hei.') }
    await must(start(cast.jonas, on))
    await must(start(cast.jonas, on))
    const answer = { id, thread: on.thread, ...said('Hei igjen.') }
    await must(reply(cast.kari, answer))
    await must(reply(cast.kari, answer))
    expect((await only()).comments).toHaveLength(2)
  })

  test('goes on while the section is with its approver, and makes nobody an author', async () => {
    const submitted = await aSection(cast, { at: 'submitted' })
    const opened = await openSection(cast.jonas, submitted)
    await must(
      start(cast.jonas, {
        id: submitted,
        thread: nanoid(),
        anchor: { path: [], words: '' },
        ...said('Fint.'),
      }),
    )
    const seen = opened?.submitted?.revision ?? ''
    await must(move(cast.jonas, { id: submitted, move: 'approve', seen, note: '' }))
  })

  test('is edited by its own author only, and says so', async () => {
    const on = await begins(cast.jonas, 'Er det tre?')
    const [first] = (await only()).comments
    const change = { ...on, comment: first!.id, text: 'Er det fire?', mentions: [] }
    expect(await edit(cast.kari, change)).toMatchObject({ refusal: { kind: 'forbidden' } })
    await must(edit(cast.jonas, change))
    expect((await only()).comments).toMatchObject([{ text: 'Er det fire?', edited: true }])
  })

  test('about a place that somebody has removed is refused in words', async () => {
    const anchor = { path: ['blocks', 'borte'], words: '' }
    expect(await start(cast.jonas, { id, thread: nanoid(), anchor, ...said('Hei.') })).toMatchObject({
      refusal: { kind: 'stale', says: expect.stringContaining('ikke lenger') },
    })
  })
})

describe('who', () => {
  test('may not read, hears and says nothing; not of a mention either', async () => {
    const on = await begins(cast.kari, 'Hva mener du, @elin?', { mentions: ['elin', 'jonas'] })
    expect(await openTalk(cast.elin, { id })).toMatchObject({ refusal: { kind: 'absent' } })
    expect(await reply(cast.elin, { ...on, ...said('Jo.') })).toMatchObject({ refusal: { kind: 'absent' } })
    expect((await only()).comments).toMatchObject([{ mentions: ['jonas'] }])
    expect((await talk(cast.kari)).readers.map((one) => one.id).sort()).toEqual([
      'jonas',
      'kari',
      'ola',
      'rune',
      'turid',
    ])
  })

  test('lost the role sees nothing any more', async () => {
    await begins(cast.ola, 'Er det tre?')
    const held = await db.delete(grant).where(eq(grant.personId, 'ola')).returning()
    expect(await openTalk((await actorById('ola'))!, { id })).toMatchObject({ refusal: { kind: 'absent' } })
    await db.insert(grant).values(held)
  })
})

describe('a proposal', () => {
  test('is taken in by whoever writes; the approver who made it can still sign', async () => {
    const on = await begins(cast.jonas, 'Presist tall.', { to: 'Vi bygger fire skoler.' })
    await must(accept(cast.kari, { ...on, seen: 1 }))
    expect(await leadOf()).toContain('Vi bygger fire skoler.')
    expect((await only()).settled).toMatchObject({ how: 'accepted', by: 'kari' })
    const authors = await db.select().from(sectionAuthor).where(eq(sectionAuthor.sectionId, id))
    expect(authors.map(({ personId }) => personId)).toEqual(['kari'])
    expect((await history(cast.ola, id))?.sittings[0]).toMatchObject({ how: 'accept', proposedBy: 'jonas' })

    const opened = async () => (await openSection(cast.jonas, id))!
    await must(move(cast.kari, { id, move: 'submit', seen: (await opened()).version, note: '' }))
    const seen = (await opened()).submitted!.revision
    await must(move(cast.jonas, { id, move: 'approve', seen, note: '' }))
  })

  test('is laid on a text that was edited beside it, and refused in words where it was edited itself', async () => {
    const beside = await begins(cast.jonas, '', { to: 'Vi bygger fire skoler.' })
    const itself = await begins(cast.jonas, '', { to: 'Vi bygger fem skoler.' })
    await must(accept(cast.kari, { ...beside, seen: 0 }))
    expect(await accept(cast.kari, { ...itself, seen: 0 })).toMatchObject({
      refusal: { kind: 'stale', says: expect.stringContaining('Forslaget står her fortsatt') },
    })
    expect((await talk(cast.kari)).threads.map((one) => one.settled?.how)).toEqual(['accepted', undefined])
  })

  test('is taken in or rejected by nobody who may not write, and once', async () => {
    const on = { ...(await begins(cast.kari, '', { to: 'Vi bygger fire skoler.' })), seen: 0 }
    expect(await accept(cast.jonas, on)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await reject(cast.jonas, { ...on, ...said('') })).toMatchObject({ refusal: { kind: 'forbidden' } })
    await must(reject(cast.ola, { ...on, ...said('Det er tre.') }))
    expect(await accept(cast.kari, on)).toMatchObject({ refusal: { kind: 'stale' } })
    expect(await only()).toMatchObject({ settled: { how: 'rejected' }, comments: [{ text: 'Det er tre.' }] })
    const saved = await db.select().from(version).where(eq(version.sectionId, id))
    expect(saved.every(({ how }) => how === 'save')).toBe(true)
  })

  test('stays open where there is no room for why it is turned down', async () => {
    const on = await begins(cast.jonas, '', { to: 'Vi bygger fire skoler.' })
    const many = Array.from({ length: mostComments }, (_, n) => ({
      id: nanoid(),
      threadId: on.thread,
      personId: 'jonas',
      text: `Svar ${n}`,
      mentions: [],
      at: now(),
    }))
    await db.insert(comment).values(many)
    expect(await reject(cast.kari, { ...on, seen: mostComments, ...said('Det er tre.') })).toMatchObject({
      refusal: { kind: 'invalid' },
    })
    expect((await only()).settled).toBeNull()
    await must(reject(cast.kari, { ...on, seen: mostComments, ...said('') }))
  })

  test('is another wording for a text, never for a whole part', async () => {
    const anchor = { path: ['blocks', 'ingress'], words: '' }
    const [before] = (await openSection(cast.kari, id))!.content.blocks as unknown as Node[]
    const to = { ...before, text: asJson('Vi bygger fire skoler.') }
    const wrong = start(cast.jonas, {
      id,
      thread: nanoid(),
      anchor,
      proposal: { from: before!, to },
      ...said(''),
    })
    expect(await wrong).toMatchObject({ refusal: { kind: 'invalid' } })
  })

  test('that is no such text is refused', async () => {
    const anchor = { path, words: '' }
    const text = asJson('Vi bygger tre skoler.')
    for (const proposal of [
      { from: text, to: 'Bare ord' },
      { from: { whole: Array(1000).fill('et lager') }, to: text },
    ]) {
      const wrong = start(cast.jonas, { id, thread: nanoid(), anchor, proposal, ...said('') })
      expect(await wrong).toMatchObject({ refusal: { kind: 'invalid' } })
    }
  })
})
