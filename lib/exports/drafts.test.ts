import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { editionExport } from '@/db/schema/exports'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { draftForms } from '@/lib/core/drafting'
import { aLead, aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { correct, published } from '@/lib/testing/publishing'
import { reportDraft, sectionDraft } from './drafts'

beforeAll(freshDatabase)

let cast: Cast
let home: { id: string; slug: string }
let parent: string
let own: string
let others: string

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  home = await aReport()
  parent = await aSection(cast, { report: home.id, title: 'Tjenester', at: 'blank' })
  own = await aSection(cast, { report: home.id, parent, title: 'Eiendom', at: 'approved' })
  await published(cast, home.id)
  await correct(cast, own, 'Vi bygger to skoler.')
  others = await aSection(cast, {
    report: home.id,
    parent,
    title: 'Kultur',
    department: 'kultur',
    at: 'blank',
  })
  await save(cast.elin, others, aLead('Festivalen gikk i pluss.'))
})

const text = async (made: ReturnType<typeof sectionDraft>) => (await must(made)).bytes.toString()

test('a section is taken along as its draft stands, not as it was published, and says so', async () => {
  const draft = await text(sectionDraft(cast.kari, { id: own, as: 'md' }))
  expect(draft).toContain('Vi bygger to skoler.')
  expect(draft).toContain('status: "UTKAST, ikke publisert."')
  expect(draft).not.toContain('/u/1')
})

test('those below are with it, as far as whoever asks may read them', async () => {
  const all = await text(sectionDraft(cast.turid, { id: parent, as: 'md' }))
  expect(all).toContain('Festivalen gikk i pluss.')
  const some = await text(sectionDraft(cast.kari, { id: parent, as: 'md' }))
  expect(some).toContain('Vi bygger to skoler.')
  expect(some).toContain('## 1.2 Kultur\n\nIkke publisert ennå.')
  expect(some).not.toContain('Festivalen')
})

test('a whole report has what one may read of it, and is not there for those who may read nothing', async () => {
  expect(await text(reportDraft(cast.turid, { id: home.id, as: 'md' }))).toContain('Festivalen gikk i pluss.')
  expect(await text(reportDraft(cast.elin, { id: home.id, as: 'md' }))).not.toContain('to skoler')
  const nobody = { id: 'nobody', name: 'Ingen', email: 'ingen@solvik.example', grants: [] }
  expect(await reportDraft(nobody, { id: home.id, as: 'md' })).toMatchObject({ refusal: { kind: 'absent' } })
  expect(await sectionDraft(cast.kari, { id: others, as: 'md' })).toMatchObject({
    refusal: { kind: 'absent' },
  })
})

test.each(draftForms)('comes as %s under a name that says what it is, and is kept nowhere', async (as) => {
  const { name, bytes } = await must(sectionDraft(cast.kari, { id: own, as }))
  expect(name).toBe(`utkast-arsrapport-${home.slug}-2026-1-1-eiendom.${as}`)
  expect(bytes.length).toBeGreaterThan(100)
  expect(await db.select().from(editionExport)).toEqual([])
})
