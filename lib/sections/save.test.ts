import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import type { Choice } from '@/lib/core/choosing'
import { line, plain } from '@/lib/core/rich'
import type { Change } from '@/lib/core/tree'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { lockSection } from './find'
import { history } from './history'
import { move } from './move'
import { openSection } from './open'
import { resolve } from './resolve'
import { saveDraft } from './save'

beforeAll(freshDatabase)

let cast: Cast
let id: string
const list = 'resultater'
const item = (name: string, words: string, order = 'a0'): Change => ({
  path: ['blocks', list, 'items', name],
  to: { id: name, order, text: line(words) },
})
const retype = (name: string, words: string): Change => ({
  path: ['blocks', list, 'items', name, 'text'],
  to: line(words),
})

beforeAll(async () => {
  cast = await theCast()
})

beforeEach(async () => {
  id = await aSection(cast, { at: 'blank' })
  const empty = { id: list, kind: 'results', order: 'a0', heading: null, items: [] }
  await save(cast.kari, id, [{ path: ['blocks', list], to: empty }, item('forste', 'Skolen åpnet.')])
})

/** Chooses in the first collision, as somebody who sees what stands. */
async function choose(actor: Actor, choice: Choice) {
  const { collisions, version: seen } = await opened()
  return resolve(actor, { id, collision: collisions[0]?.id ?? 'none', choice, seen })
}
const opened = async () => (await openSection(cast.kari, id)) ?? expect.fail('Kari can read it')
const texts = async () => JSON.stringify((await opened()).content)

describe('a draft', () => {
  test('is begun by the first block', async () => {
    expect(await opened()).toMatchObject({ state: 'draft', version: 1, savedBy: 'kari' })
  })

  test('takes what two people write in different items, whatever their base', async () => {
    const { version: baseVersion } = await opened()
    await must(
      saveDraft(cast.kari, { id, baseVersion, saveId: nanoid(), changes: [item('fra-kari', 'Fra Kari.')] }),
    )
    const answer = await must(
      saveDraft(cast.ola, { id, baseVersion, saveId: nanoid(), changes: [item('fra-ola', 'Fra Ola.')] }),
    )
    expect(answer.since.map((change) => change.path.at(-1))).toEqual(['fra-kari', 'fra-ola'])
    expect(await texts()).toMatch(/Fra Kari.*Fra Ola/)
  })

  test('keeps both texts where two write in the same item, and the late one does not replace', async () => {
    const { version: baseVersion } = await opened()
    await must(
      saveDraft(cast.kari, { id, baseVersion, saveId: nanoid(), changes: [retype('forste', 'Karis ord.')] }),
    )
    await must(
      saveDraft(cast.ola, { id, baseVersion, saveId: nanoid(), changes: [retype('forste', 'Olas ord.')] }),
    )
    expect(await texts()).toContain('Karis ord.')
    const [collision] = (await opened()).collisions
    expect(collision).toMatchObject({ mine: { by: 'ola', value: line('Olas ord.') }, theirs: { by: 'kari' } })

    await must(choose(cast.kari, 'mine'))
    expect(await texts()).toContain('Olas ord.')
    expect((await opened()).collisions).toEqual([])
  })

  test('joins by words what two write in one text, where they do not touch', async () => {
    await save(cast.kari, id, [retype('forste', 'Skolen åpnet i mai, og den er i tre.')])
    const { version: baseVersion } = await opened()
    const from = (actor: Actor, words: string) =>
      must(saveDraft(actor, { id, baseVersion, saveId: nanoid(), changes: [retype('forste', words)] }))
    await from(cast.kari, 'Den nye skolen åpnet i mai, og den er i tre.')
    const answer = await from(cast.ola, 'Skolen åpnet i mai, og den er i tre. Alle er med.')
    const joined = line('Den nye skolen åpnet i mai, og den er i tre. Alle er med.')
    expect(answer.since.at(-1)?.to).toEqual(joined)
    expect(answer.collisions).toEqual([])
    expect(await texts()).toContain(plain(joined))
  })

  test('keeps both titles where they are too long to be one', async () => {
    const { version: baseVersion } = await opened()
    const from = (actor: Actor, to: string) =>
      must(saveDraft(actor, { id, baseVersion, saveId: nanoid(), changes: [{ path: ['title'], to }] }))
    await from(cast.kari, `${'Bygg '.repeat(40)}Eiendom`)
    await from(cast.ola, `Eiendom${' drift'.repeat(40)}`)
    expect((await opened()).collisions).toHaveLength(1)
  })

  test('has one text waiting from somebody who writes on in it', async () => {
    const { version: baseVersion } = await opened()
    const from = (actor: Actor, words: string) =>
      must(saveDraft(actor, { id, baseVersion, saveId: nanoid(), changes: [retype('forste', words)] }))
    await from(cast.kari, 'Karis ord.')
    await from(cast.ola, 'Olas ord er')
    await from(cast.ola, 'Olas ord er flere.')
    const { collisions } = await opened()
    expect(collisions).toMatchObject([{ mine: { value: line('Olas ord er flere.') } }])
    await must(choose(cast.kari, 'both'))
    expect(await texts()).toContain('Karis ord. Olas ord er flere.')
  })

  test('names the same person on both sides where two windows of hers wrote in one item', async () => {
    const { version: baseVersion } = await opened()
    const save = (words: string) =>
      must(saveDraft(cast.kari, { id, baseVersion, saveId: nanoid(), changes: [retype('forste', words)] }))
    await save('I det ene vinduet.')
    await save('I det andre vinduet.')
    expect((await opened()).collisions).toMatchObject([{ mine: { by: 'kari' }, theirs: { by: 'kari' } }])
  })

  test('says so in words when the chosen text is none that a section can hold', async () => {
    const { version: baseVersion } = await opened()
    const strange: Change = { path: ['blocks', list, 'items', 'forste', 'text'], to: 'ikke rik tekst' }
    await must(
      saveDraft(cast.kari, { id, baseVersion, saveId: nanoid(), changes: [retype('forste', 'Karis ord.')] }),
    )
    await must(saveDraft(cast.ola, { id, baseVersion, saveId: nanoid(), changes: [strange] }))
    const outcome = await choose(cast.kari, 'mine')
    expect(outcome).toMatchObject({
      refusal: { kind: 'invalid', says: expect.stringContaining('passer ikke') },
    })
    expect((await opened()).collisions).toHaveLength(1)
    await must(choose(cast.kari, 'theirs'))
  })

  test('brings back what was removed since, around the text that is chosen', async () => {
    const { version: baseVersion } = await opened()
    const from = (actor: Actor, words: string) =>
      must(saveDraft(actor, { id, baseVersion, saveId: nanoid(), changes: [retype('forste', words)] }))
    await from(cast.kari, 'Karis ord.')
    await from(cast.ola, 'Olas ord.')
    const { collisions, version: seen } = await opened()
    await save(cast.turid, id, [{ path: ['blocks', list, 'items', 'forste'] }])
    const unseen = { id, collision: collisions[0]!.id, choice: 'mine' as const, seen }
    expect(await resolve(cast.ola, unseen)).toMatchObject({ refusal: { kind: 'stale' } })
    await must(choose(cast.ola, 'mine'))
    expect(await texts()).toContain('Olas ord.')
  })

  test('names who wrote at the place, whoever else saved since', async () => {
    const { version: baseVersion } = await opened()
    const from = (actor: Actor, change: Change) =>
      must(saveDraft(actor, { id, baseVersion, saveId: nanoid(), changes: [change] }))
    await from(cast.kari, retype('forste', 'Karis ord.'))
    await from(cast.turid, item('andre-punkt', 'Turid skrev her.'))
    await from(cast.ola, retype('forste', 'Olas ord.'))
    expect((await opened()).collisions).toMatchObject([
      { mine: { by: 'ola', name: 'ola' }, theirs: { by: 'kari', name: 'kari' } },
    ])
  })

  test('tells a page that slept each text once, not every save of it', async () => {
    const { version: baseVersion } = await opened()
    for (const words of ['En.', 'En to.', 'En to tre.']) await save(cast.kari, id, [retype('forste', words)])
    const news = await must(saveDraft(cast.ola, { id, baseVersion, saveId: nanoid(), changes: [] }))
    expect(news.since).toEqual([retype('forste', 'En to tre.')])
  })

  test('takes a repeated save once, and answers the same', async () => {
    const again = { id, baseVersion: 1, saveId: nanoid(), changes: [item('en-gang', 'En gang.')] }
    const first = await must(saveDraft(cast.kari, again))
    const second = await must(saveDraft(cast.kari, again))
    expect(second).toEqual(first)
    expect((await opened()).version).toBe(2)
    expect(await must(saveDraft(cast.kari, { ...again, baseVersion: 2 }))).toMatchObject({ version: 2 })
  })

  test('answers what others wrote to a save without changes, and makes no version of it', async () => {
    await save(cast.ola, id, [item('ny-tekst', 'Fra Ola.')])
    const answer = await must(saveDraft(cast.kari, { id, baseVersion: 1, saveId: nanoid(), changes: [] }))
    expect(answer).toMatchObject({ version: 2 })
    expect(answer.since).toHaveLength(1)
    expect((await opened()).version).toBe(2)
  })

  test('answers at once who only asks, though somebody is saving', async () => {
    const ask = () => must(saveDraft(cast.ola, { id, baseVersion: 1, saveId: nanoid(), changes: [] }))
    const answer = await db.transaction(async (tx) => {
      await lockSection(tx, cast.kari, id)
      return ask()
    })
    expect(answer.version).toBe(1)
  })

  test('refuses what is not a section, and keeps what stood', async () => {
    const strange: Change = { path: ['blocks', list, 'colour'], to: 'red' }
    const outcome = await saveDraft(cast.kari, { id, baseVersion: 1, saveId: nanoid(), changes: [strange] })
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'invalid' } })
    expect((await opened()).version).toBe(1)
  })

  test('refuses a save after it was submitted', async () => {
    await must(move(cast.kari, { id, move: 'submit', seen: 1, note: '' }))
    const outcome = await saveDraft(cast.ola, {
      id,
      baseVersion: 1,
      saveId: nanoid(),
      changes: [item('for-sent', 'For sent.')],
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'stale' } })
  })

  test('does not exist for another department', async () => {
    const outcome = await saveDraft(cast.elin, {
      id,
      baseVersion: 1,
      saveId: nanoid(),
      changes: aLead('Hei'),
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'absent' } })
  })

  test('counts everybody who wrote as an author, also when their words are gone', async () => {
    await save(cast.ola, id, [item('blir-borte', 'Olas ord.')])
    await save(cast.kari, id, [{ path: ['blocks', list, 'items', 'blir-borte'] }])
    expect((await history(cast.kari, id))?.section.authors).toEqual(['kari', 'ola'])
  })
})

describe('many at once', () => {
  test('forty writers in one section lose nothing', async () => {
    const { version: baseVersion } = await opened()
    const names = Array.from({ length: 40 }, (_, i) => `punkt-${i}`)
    const outcomes = await Promise.all(
      names.map((name) =>
        saveDraft(cast.kari, { id, baseVersion, saveId: nanoid(), changes: [item(name, name)] }),
      ),
    )
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true)
    const text = await texts()
    expect(names.filter((name) => !text.includes(name))).toEqual([])
    expect((await opened()).version).toBe(baseVersion + 40)
  })
})
