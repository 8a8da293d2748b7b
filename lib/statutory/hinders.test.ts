import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { requirementException } from '@/db/schema/statutory'
import { freshDatabase } from '@/db/testing/world'
import { recordAct } from '@/lib/acts/record'
import type { Requirement } from '@/lib/core/statutory'
import type { Laying } from '@/lib/core/statutory/setting'
import { publish } from '@/lib/editions/publish'
import { assign } from '@/lib/reports/assign'
import { removeSection } from '@/lib/reports/outline'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { published, read } from '@/lib/testing/publishing'
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

/** Everything an employer is asked, but these. */
async function allBut(...left: Requirement[]) {
  for (const name of ['work', 'balance', 'pay', 'partTime'] as const)
    if (!left.includes(name)) await must(lay(name))
}

const wish = () => publish(cast.turid, { report: home.id, note: '' })
const standings = async () =>
  Object.fromEntries(
    (await openMap(cast.turid, home.slug))!.map.map(({ requirement, standing }) => [
      requirement,
      standing.kind,
    ]),
  )

describe('publishing and presenting', () => {
  test('stop at what nobody answers, named with its place, until it is answered', async () => {
    await bind('employer')
    await allBut('pay')
    const refusal = {
      refusal: {
        kind: 'invalid',
        says: 'Noe loven krever, er ikke besvart av noe kapittel.',
        places: [{ path: ['law', 'pay'], says: expect.stringContaining('Kartlegging av lønn') }],
      },
    }
    expect(await wish()).toMatchObject(refusal)
    const act = { kind: 'presented', date: '2026-03-30', by: 'kommunedirektøren' } as const
    const presented = { ...act, report: home.id, seen: 0, caseNumber: '', wording: '', attachments: [] }
    expect(await recordAct(cast.turid, presented)).toMatchObject(refusal)
    await must(lay('pay'))
    await must(wish())
  })

  test('stop at a section that answers a law and is not signed, whoever wants it otherwise', async () => {
    await bind('employer')
    await allBut('pay')
    const draft = await aSection(cast, { report: home.id, title: 'Lønn', at: 'submitted' })
    await must(lay('pay', { sections: [section, draft] }))
    const care = { id: draft, department: 'eiendom', owner: null, due: null, required: false, slug: null }
    await must(assign(cast.turid, care))
    expect(await wish()).toMatchObject({
      refusal: {
        places: [
          {
            path: [draft],
            says: '2 Lønn er ikke godkjent. Kapittelet svarer på likestillings- og diskrimineringsloven § 26 a, jf. § 26.',
          },
        ],
      },
    })
    expect(await standings()).toMatchObject({ pay: 'unsigned', work: 'answered' })
  })

  test('stop an act when the edition that readers have lacks what the law asks', async () => {
    await published(cast, home.id)
    await bind('authority')
    const act = { kind: 'presented', date: '2026-03-30', by: 'kommunedirektøren' } as const
    const presented = { ...act, report: home.id, seen: 0, caseNumber: '', wording: '', attachments: [] }
    expect(await recordAct(cast.turid, presented)).toMatchObject({
      refusal: { places: [{ path: ['law', 'authority'] }] },
    })
  })

  test('do not stop at what does not apply, or where no law asks anything', async () => {
    await bind('authority')
    await must(lay('authority', { way: 'notApplicable', sections: [], reason: 'Står i en egen melding.' }))
    expect(await standings()).toEqual({ authority: 'notApplicable' })
    await must(wish())
  })

  test('what was answered by a section that is taken out is missing again', async () => {
    await bind('authority')
    const other = await aSection(cast, { report: home.id, title: 'Myndighet', at: 'approved' })
    await must(lay('authority', { sections: [other] }))
    await must(removeSection(cast.turid, { id: other }))
    expect(await standings()).toEqual({ authority: 'missing' })
  })

  test('a heading answers nothing', async () => {
    await bind('authority')
    const chapter = await aSection(cast, { report: home.id, title: 'Samfunn', at: 'blank' })
    await aSection(cast, { report: home.id, parent: chapter, title: 'Folk', at: 'approved' })
    await must(lay('authority', { sections: [chapter] }))
    expect(await wish()).toMatchObject({
      refusal: { places: [{ says: expect.stringMatching(/^2 Samfunn er bare en overskrift\./) }] },
    })
  })
})

describe('last year’s figures', () => {
  let before: { id: string; slug: string }
  let old: string
  beforeEach(async () => {
    before = await aReport(2025)
    old = await aSection(cast, { report: before.id, title: 'Lønn i fjor', at: 'approved' })
    await published(cast, before.id)
    await bind('employer')
    await allBut('pay')
  })

  test('are referred to by a section, and readers are led there', async () => {
    await must(lay('pay', { way: 'lastYear', last: old }))
    expect(await standings()).toMatchObject({ pay: 'lastYear' })
    await published(cast, home.id)
    const { body } = await read(`/${home.slug}/likestilling`)
    expect(body).toContain('Kartlegging av lønn fordelt på kjønn gjøres annethvert år.')
    expect(body).toContain(
      `<a href="/${before.slug}/lonn-i-fjor">Årsrapport ${before.slug}, 1 Lønn i fjor</a>`,
    )
    expect(body).toContain('Svarer på likestillings- og diskrimineringsloven')
  })

  test('are refused where the law wants this year’s, where readers have none, and two years in a row', async () => {
    expect(await lay('work', { way: 'lastYear', last: old })).toMatchObject({
      refusal: { fields: { way: expect.any(String) } },
    })
    expect(await lay('pay', { way: 'lastYear', last: section })).toMatchObject({
      refusal: { fields: { last: expect.any(String) } },
    })
    await must(bindReport(cast.turid, { report: before.id, bound: ['employer'] }))
    await db
      .insert(requirementException)
      .values({ reportId: before.id, requirement: 'pay', kind: 'lastYear', lastSectionId: old })
    expect(await lay('pay', { way: 'lastYear', last: old })).toMatchObject({
      refusal: { fields: { way: expect.any(String) } },
    })
    await db.delete(requirementException).where(eq(requirementException.reportId, before.id))
  })
})
