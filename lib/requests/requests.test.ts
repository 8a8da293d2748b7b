import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { sectionAuthor, version } from '@/db/schema/versions'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import type { Change } from '@/lib/core/tree'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aLead, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { answerRequest, takeBackAnswer } from './answer'
import { ask, changeRequest, withdraw } from './ask'
import { fill } from './fill'
import { askable } from './list'
import { myRequests } from './mine'
import { openRequest } from './open'
import { aQuestion, cellPath, figure, questionTo, theTable } from './testing/question'

beforeAll(freshDatabase)

let cast: Cast
let id: string
let request: string
const question = () => questionTo(cast)

beforeAll(async () => {
  cast = await theCast('-tall')
})
beforeEach(async () => {
  const made = await aQuestion(cast)
  id = made.id
  request = made.request
})

const versionNow = async () => (await openSection(cast.kari, id))?.version ?? 0
const fills = async (actor: Actor, changes: Change[], more: { baseVersion?: number; saveId?: string } = {}) =>
  fill(actor, { id: request, baseVersion: await versionNow(), saveId: nanoid(), changes, ...more })
const valueNow = async () => {
  const table = (await openSection(cast.kari, id))?.content.blocks.find((one) => one.id === 'the-table')
  return table?.kind === 'table' && table.rows[0]?.cells['year-2026']?.value
}
const submitted = async () =>
  must(move(cast.kari, { id, move: 'submit', seen: await versionNow(), note: '' }))

describe('whoever is asked', () => {
  test('fills in, says so, and takes it back; the section says who owes what', async () => {
    expect(await myRequests(cast.elin)).toContainEqual(
      expect.objectContaining({ id: request, title: 'Eiendom', count: { asked: 1, empty: 0 } }),
    )
    await must(fills(cast.elin, figure('8.1')))
    expect(await valueNow()).toBe('8.1')
    await must(answerRequest(cast.elin, { id: request }))
    expect((await openSection(cast.kari, id))?.requests).toMatchObject([{ answered: { by: cast.elin.name } }])
    expect(await fills(cast.elin, figure('8.2'))).toMatchObject({ refusal: { kind: 'stale' } })
    await must(takeBackAnswer(cast.elin, { id: request }))
    await must(fills(cast.elin, figure('8.2')))
    await must(answerRequest(cast.elin, { id: request }))
    await must(changeRequest(cast.kari, { id, request, ...question(), due: null }))
    expect((await openSection(cast.kari, id))?.requests).toMatchObject([{ answered: null }])
    const how = await db.select({ how: version.how }).from(version).where(eq(version.sectionId, id))
    expect(how.filter((one) => one.how === 'fill')).toHaveLength(2)
  })

  test('is an author of the section from the first figure, and not before', async () => {
    const authors = async () => {
      const rows = await db.select().from(sectionAuthor).where(eq(sectionAuthor.sectionId, id))
      return rows.map(({ personId }) => personId)
    }
    await must(answerRequest(cast.elin, { id: request }))
    expect(await authors()).toEqual([cast.kari.id])
    await must(takeBackAnswer(cast.elin, { id: request }))
    await must(fills(cast.elin, figure('8.1')))
    expect((await authors()).sort()).toEqual([cast.elin.id, cast.kari.id])
  })

  test('by name needs no role there; an approver who filled in cannot sign, one who was only asked can', async () => {
    const named = { ...question(), person: cast.jonas.id, due: null }
    await must(changeRequest(cast.kari, { id, request, ...named }))
    const other = id
    await submitted()
    const seen = async () => (await openSection(cast.jonas, id))?.submitted?.revision ?? ''
    await must(move(cast.jonas, { id: other, move: 'approve', seen: await seen(), note: '' }))

    id = await aSection(cast)
    await save(cast.kari, id, [theTable])
    request = nanoid()
    await must(ask(cast.kari, { id, request, table: 'the-table', ...named }))
    await must(fills(cast.jonas, figure('8.1')))
    await submitted()
    expect(await move(cast.jonas, { id, move: 'approve', seen: await seen(), note: '' })).toMatchObject({
      refusal: { kind: 'forbidden', says: expect.stringContaining('Du har skrevet') },
    })
  })

  test('writes nothing else, whatever is sent', async () => {
    const tried: Change[][] = [
      [{ path: ['title'], to: 'Kultur' }],
      aLead('Andre ord.', 'the-lead'),
      [{ path: ['blocks', 'the-table', 'caption'], to: 'Annet' }],
      [{ path: ['blocks', 'the-table', 'rows', 'schools', 'label'], to: 'Annet' }],
      [{ path: ['blocks', 'the-table'] }],
      figure('1', cellPath('no-such-row')),
    ]
    const before = await openSection(cast.kari, id)
    for (const changes of tried) {
      expect(await fills(cast.elin, changes)).toMatchObject({ refusal: { kind: 'invalid' } })
    }
    expect(await fills(cast.elin, [{ path: cellPath(), to: 'ikke en celle' }])).toMatchObject({
      refusal: { kind: 'invalid' },
    })
    expect((await openSection(cast.kari, id))?.content).toEqual(before?.content)
  })

  test('is let go while the section is with the approver, who signs what was sent', async () => {
    await submitted()
    expect(await withdraw(cast.jonas, { id, request })).toMatchObject({ refusal: { kind: 'forbidden' } })
    await must(withdraw(cast.kari, { id, request }))
    expect((await openSection(cast.kari, id))?.requests).toEqual([])
    expect((await openRequest(cast.elin, request))?.shut).toContain('trukket tilbake')
    const seen = (await openSection(cast.jonas, id))?.submitted?.revision ?? ''
    await must(move(cast.jonas, { id, move: 'approve', seen, note: '' }))
  })

  test('is refused in words when the section was sent, and when the question was taken back', async () => {
    await submitted()
    expect(await fills(cast.elin, figure('8.1'))).toMatchObject({
      refusal: { kind: 'stale', says: expect.stringContaining('sendt til godkjenning') },
    })
    const seen = (await openSection(cast.kari, id))?.submitted?.revision ?? ''
    await must(move(cast.kari, { id, move: 'recall', seen, note: '' }))
    await must(withdraw(cast.kari, { id, request }))
    expect(await fills(cast.elin, figure('8.1'))).toMatchObject({ refusal: { kind: 'stale' } })
    expect((await openRequest(cast.elin, request))?.content.blocks).toEqual([])
    expect((await myRequests(cast.elin)).map((one) => one.id)).not.toContain(request)
  })
})

describe('nothing is lost', () => {
  test('a save that is repeated is there once, and a late one lies beside newer work', async () => {
    const sent = { baseVersion: await versionNow(), saveId: nanoid() }
    await must(fills(cast.elin, figure('8.1'), sent))
    await save(cast.kari, id, [{ path: ['blocks', 'the-table', 'caption'], to: 'Fravær' }])
    const again = await must(fills(cast.elin, figure('8.1'), sent))
    expect(again.version).toBe(await versionNow())
    expect(again.since.map(({ path }) => path.at(-1))).toEqual(['year-2026', 'caption'])
  })

  test('the same figure by two is kept twice, for the section to choose', async () => {
    const baseVersion = await versionNow()
    await save(cast.kari, id, figure('9.9'))
    const { collisions } = await must(fills(cast.elin, figure('8.1'), { baseVersion }))
    expect(collisions).toMatchObject([{ path: cellPath(), mine: { value: { value: '8.1' } } }])
    expect((await openSection(cast.kari, id))?.collisions).toHaveLength(1)
    expect(await valueNow()).toBe('9.9')
  })

  test('a row that was removed while somebody filled it in comes back', async () => {
    const baseVersion = await versionNow()
    await save(cast.kari, id, [{ path: ['blocks', 'the-table', 'rows', 'schools'] }])
    await must(fills(cast.elin, figure('8.1'), { baseVersion }))
    expect(await valueNow()).toBe('8.1')
  })

  test('a table that was taken out is told of, and the question can be taken back', async () => {
    await save(cast.kari, id, [{ path: ['blocks', 'the-table'] }])
    expect((await openRequest(cast.elin, request))?.content.blocks).toEqual([])
    expect((await myRequests(cast.elin)).find((one) => one.id === request)?.count).toBeNull()
    await must(withdraw(cast.kari, { id, request }))
  })
})

test('asking twice is asking once, and only of what and whom there is', async () => {
  await must(ask(cast.kari, { id, request, table: 'the-table', ...question(), due: null }))
  expect((await openSection(cast.kari, id))?.requests).toHaveLength(1)
  const wrong = { id, request: nanoid(), table: 'the-table', ...question(), due: null }
  for (const bad of [{ table: 'no-table' }, { columns: ['no-column'] }, { department: 'no-unit' }])
    expect(await ask(cast.kari, { ...wrong, ...bad })).toMatchObject({ refusal: { kind: 'invalid' } })
  const units = await must(askable(cast.kari, { id }))
  expect(units.find((one) => one.id === question().department)?.people).toEqual([
    { id: cast.elin.id, name: cast.elin.name },
  ])
})
