import { nanoid } from 'nanoid'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { saveDraft } from '@/lib/sections/save'
import { aLead, aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { openBoard } from './board'
import { choicesFor } from './choices'
import { putBackSection, removeSection } from './outline'
import { reportsFor } from './overview'
import { removedFrom } from './removed'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

describe('the board', () => {
  test('says with whom a submitted section lies', async () => {
    const home = await aReport()
    const id = await aSection(cast, { report: home.id, at: 'submitted' })
    const board = await openBoard(cast.turid, home.slug)
    expect(board?.rows.map((row) => [row.id, row.with])).toEqual([[id, ['jonas']]])
  })

  test('shows an editor the own rows and the chapters above, a stranger nothing', async () => {
    const home = await aReport()
    const chapter = await aSection(cast, {
      report: home.id,
      title: 'Organisasjon',
      department: 'kultur',
      at: 'blank',
    })
    const own = await aSection(cast, { report: home.id, parent: chapter, at: 'draft' })
    await aSection(cast, { report: home.id, title: 'Kultur', department: 'kultur', at: 'blank' })
    const board = await openBoard(cast.kari, home.slug)
    expect(board?.rows.map(({ id, readable }) => [id, readable])).toEqual([
      [chapter, false],
      [own, true],
    ])
    expect(await openBoard(cast.elin, (await aReport()).slug)).toBeNull()
  })
})

test('the list of reports counts what the reader may read', async () => {
  const home = await aReport()
  await aSection(cast, { report: home.id, at: 'draft' })
  await aSection(cast, { report: home.id, department: 'kultur', at: 'blank' })
  const line = async (actor: Cast['kari']) =>
    (await reportsFor(actor)).find(({ report }) => report.id === home.id)
  expect(await line(cast.turid)).toMatchObject({ total: 2, states: { draft: 1, blank: 1 } })
  expect(await line(cast.kari)).toMatchObject({ total: 1, states: { draft: 1, blank: 0 } })
})

describe('what only a manager gets', () => {
  test('choices of units and people', async () => {
    expect((await choicesFor(cast.turid))?.people.map(({ id }) => id)).toContain('kari')
    expect(await choicesFor(cast.kari)).toBeNull()
  })

  test('what was taken out, until it is put back', async () => {
    const home = await aReport()
    const id = await aSection(cast, { report: home.id })
    await must(removeSection(cast.turid, { id }))
    expect(await removedFrom(cast.turid, home.id)).toMatchObject([{ id, title: 'Eiendom' }])
    expect(await removedFrom(cast.kari, home.id)).toEqual([])
    await must(putBackSection(cast.turid, { id }))
    expect(await removedFrom(cast.turid, home.id)).toEqual([])
  })
})

test('a chapter can be taken out while somebody begins to write below it', async () => {
  const home = await aReport()
  const chapter = await aSection(cast, { report: home.id, at: 'blank' })
  const below = { report: home.id, parent: chapter, at: 'blank' } as const
  const parts = await Promise.all(Array.from({ length: 8 }, () => aSection(cast, below)))
  const begun = parts.map((id) => {
    const changes = aLead('Vi bygger skoler.')
    return saveDraft(cast.kari, { id, baseVersion: 0, saveId: nanoid(), changes })
  })
  await must(removeSection(cast.turid, { id: chapter }))
  for (const outcome of await Promise.all(begun))
    expect(outcome.ok || outcome.refusal.kind === 'absent').toBe(true)
})
