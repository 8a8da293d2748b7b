import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { requirementSection } from '@/db/schema/statutory'
import { freshDatabase } from '@/db/testing/world'
import type { Requirement } from '@/lib/core/statutory'
import { type Laying, laySchema } from '@/lib/core/statutory/setting'
import { createReport } from '@/lib/reports/create'
import { openSection } from '@/lib/sections/open'
import { openReview } from '@/lib/sections/review'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { published, read } from '@/lib/testing/publishing'
import { answerLaw } from './answer'
import { bindReport } from './bind'
import { layRequirement } from './lay'
import { openMap } from './open'

beforeAll(freshDatabase)

let cast: Cast
let home: { id: string; slug: string }
let section: string

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})
beforeEach(async () => {
  home = await aReport()
  section = await aSection(cast, { report: home.id, title: 'Likestilling', at: 'approved' })
})

const bind = (...bound: Parameters<typeof bindReport>[1]['bound']) =>
  must(bindReport(cast.turid, { report: home.id, bound }))

const laying = (requirement: Requirement, more: Partial<Laying> = {}): Laying => ({
  report: home.id,
  requirement,
  way: 'answered',
  sections: [section],
  last: '',
  reason: '',
  ...more,
})

const lay = (requirement: Requirement, more: Partial<Laying> = {}) =>
  layRequirement(cast.turid, laying(requirement, more))

const standings = async () =>
  Object.fromEntries(
    (await openMap(cast.turid, home.slug))!.map.map(({ requirement, standing }) => [
      requirement,
      standing.kind,
    ]),
  )

describe('laying', () => {
  test('is for the manager, in reports that are written here, on what the law asks of them', async () => {
    await bind('employer')
    expect(await layRequirement(cast.kari, laying('pay'))).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await lay('economy')).toMatchObject({ refusal: { kind: 'invalid' } })
    const elsewhere = await aSection(cast, {})
    expect(await lay('pay', { sections: [elsewhere] })).toMatchObject({
      refusal: { fields: { sections: 'Et av kapitlene er tatt ut av rapporten. Ta det bort.' } },
    })
    expect(
      await db.select().from(requirementSection).where(eq(requirementSection.sectionId, elsewhere)),
    ).toEqual([])
  })

  test('says what is lacking at its field', () => {
    const lacks = (more: Partial<Laying>) =>
      laySchema.safeParse(laying('pay', { sections: [], ...more })).error?.issues.map(({ path }) => path[0])
    expect(lacks({})).toEqual(['sections'])
    expect(lacks({ way: 'notApplicable', reason: '  ' })).toEqual(['reason'])
    expect(lacks({ way: 'lastYear' })).toEqual(['last', 'sections'])
    expect(lacks({ way: 'open' })).toBeUndefined()
  })

  test('leaves an event, and replaces what was said before', async () => {
    await bind('employer')
    await must(lay('pay', { way: 'notApplicable', sections: [], reason: 'Ingen ansatte.' }))
    await must(lay('pay'))
    expect(await standings()).toMatchObject({ pay: 'answered' })
    await must(lay('pay', { way: 'open', sections: [] }))
    expect(await standings()).toMatchObject({ pay: 'missing' })
    const told = await db.select().from(event).where(eq(event.reportId, home.id))
    expect(told.filter(({ kind }) => kind === 'report.lay').map(({ data }) => data)).toMatchObject([
      { requirement: 'pay', way: 'notApplicable', reason: 'Ingen ansatte.' },
      { requirement: 'pay', way: 'answered', sections: [section] },
      { requirement: 'pay', way: 'open', sections: [] },
    ])
  })
})

describe('a section', () => {
  test('is given several requirements from its own page, and keeps none that was unticked', async () => {
    await bind('employer', 'municipality')
    await must(lay('work', { way: 'notApplicable', sections: [], reason: 'Ingen ansatte.' }))
    await must(answerLaw(cast.turid, { id: section, requirements: ['work', 'equality'] }))
    expect(await standings()).toMatchObject({ work: 'answered', equality: 'answered', pay: 'missing' })
    await must(answerLaw(cast.turid, { id: section, requirements: ['equality'] }))
    expect(await standings()).toMatchObject({ work: 'missing', equality: 'answered' })
    expect(await answerLaw(cast.turid, { id: section, requirements: ['authority'] })).toMatchObject({
      refusal: { kind: 'stale' },
    })
    expect(await answerLaw(cast.kari, { id: section, requirements: [] })).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
  })

  test('tells whoever writes and signs it, and readers, what it answers', async () => {
    await bind('municipality')
    await must(answerLaw(cast.turid, { id: section, requirements: ['equality', 'promotion'] }))
    expect((await openSection(cast.kari, section))?.answers).toEqual(['equality', 'promotion'])
    expect((await openReview(cast.jonas, section))?.section.answers).toEqual(['equality', 'promotion'])
    expect((await openMap(cast.turid, home.slug))?.annual.map(({ id }) => id)).toEqual([section])
    for (const name of ['economy', 'deviations', 'goals', 'ethics', 'control', 'supervision'] as const)
      await must(lay(name))
    await published(cast, home.id)
    expect((await read(`/${home.slug}/likestilling`)).body).toContain('Del av årsberetningen.')
    expect((await read(`/${home.slug}`)).body).toContain('Årsberetningen etter kommuneloven')
  })

  test('stops answering what the report is not asked any more', async () => {
    await bind('municipality')
    await must(answerLaw(cast.turid, { id: section, requirements: ['equality'] }))
    await bind()
    expect((await openSection(cast.kari, section))?.answers).toEqual([])
    await bind('municipality')
    expect((await openSection(cast.kari, section))?.answers).toEqual(['equality'])
  })
})

test('the map is open to those who may open the report, without the titles they may not read', async () => {
  await bind('municipality')
  const secret = await aSection(cast, {
    report: home.id,
    title: 'Hemmelig',
    department: 'kultur',
    at: 'blank',
  })
  await must(answerLaw(cast.turid, { id: secret, requirements: ['equality'] }))
  const seen = await openMap(cast.kari, home.slug)
  expect(seen?.mayManage).toBe(false)
  expect(seen?.annual).toMatchObject([{ name: '2 (et kapittel du ikke kan lese)', readable: false }])
  expect(JSON.stringify(seen)).not.toContain('Hemmelig')
  expect(await openMap(cast.elin, (await aReport()).slug)).toBeNull()
})

test('next year’s report is asked the same of the same sections; what referred back does not carry on', async () => {
  const before = await aReport(2025)
  const old = await aSection(cast, { report: before.id, at: 'approved' })
  await published(cast, before.id)
  await bind('employer')
  await must(lay('work'))
  await must(lay('balance', { way: 'notApplicable', sections: [], reason: 'Ingen ansatte.' }))
  await must(lay('pay', { way: 'lastYear', last: old }))
  const slug = `${home.slug}-neste`
  await must(createReport(cast.turid, { year: 2027, title: 'Neste', kind: 'annual', slug, from: home.id }))
  const next = await openMap(cast.turid, slug)
  expect(
    next?.map.map(({ requirement, sections, standing }) => [requirement, sections.length, standing.kind]),
  ).toEqual([
    ['work', 1, 'unsigned'],
    ['balance', 0, 'notApplicable'],
    ['pay', 1, 'unsigned'],
    ['partTime', 0, 'missing'],
  ])
})

test('a report that begins without chapters is asked everything, until the manager says otherwise', async () => {
  const slug = `${home.slug}-ny`
  await must(createReport(cast.turid, { year: 2028, title: 'Ny', kind: 'annual', slug, from: null }))
  expect((await openMap(cast.turid, slug))?.map).toHaveLength(13)
})
