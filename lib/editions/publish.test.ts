import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { sourceOf } from '@/lib/core/importing/testing'
import { bringIn } from '@/lib/imports/bring-in'
import { output } from '@/lib/log-output'
import { assign } from '@/lib/reports/assign'
import { moveSection } from '@/lib/reports/outline'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aLead, aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { correct, published, read } from '@/lib/testing/publishing'
import { carryOut } from './carry-out'
import { encoded } from './compress'
import { flip } from './flip'
import { footing, gather } from './gather'
import { publicationOf, publish } from './publish'
import { editionsOf } from './turn'

beforeAll(freshDatabase)

let cast: Cast
let home: { id: string; slug: string }

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})
beforeEach(async () => {
  home = await aReport()
})

describe('publishing', () => {
  test('readers get what is signed, and the names of what is not', async () => {
    await aSection(cast, { report: home.id, title: 'Eiendom', at: 'approved' })
    await aSection(cast, { report: home.id, title: 'Økonomi', at: 'submitted' })
    expect((await read(`/${home.slug}`)).status).toBe(404)
    expect(await published(cast, home.id)).toMatchObject({ failure: null })
    const front = await read(`/${home.slug}`)
    expect(front).toMatchObject({ status: 200 })
    expect(front.body).toContain('Økonomi')
    expect(front.body).toContain('ikke publisert ennå')
    expect((await read(`/${home.slug}/eiendom`)).body).toContain('Vi bygger skoler.')
    expect((await read(`/${home.slug}/okonomi`)).status).toBe(404)
  })

  test('stops while a required section is unsigned', async () => {
    await aSection(cast, { report: home.id, at: 'approved' })
    const id = await aSection(cast, { report: home.id, title: 'Årsberetning', at: 'submitted' })
    await must(
      assign(cast.turid, { id, department: 'eiendom', owner: null, due: null, required: true, slug: null }),
    )
    const outcome = await publish(cast.turid, { report: home.id, note: '' })
    expect(outcome).toMatchObject({ refusal: { places: [{ says: '2 Årsberetning er ikke godkjent.' }] } })
  })

  test('is refused to everybody but the manager, and leaves nothing', async () => {
    await aSection(cast, { report: home.id, at: 'approved' })
    for (const actor of [cast.kari, cast.jonas, cast.rune]) {
      expect(await publish(actor, { report: home.id, note: '' })).toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    }
    expect(await db.select().from(publication).where(eq(publication.reportId, home.id))).toEqual([])
  })

  test('its progress is for managers, and for who began it', async () => {
    await aSection(cast, { report: home.id, at: 'approved' })
    const { id } = await published(cast, home.id)
    expect(await publicationOf(cast.turid, id)).toMatchObject({ id })
    expect(await publicationOf(cast.rune, id)).toBeNull()
    const source = sourceOf('# Eiendom\n\nVi bygger.')
    const wish = { source, year: 1999, title: 'Årsrapport', corrections: [] }
    const { publication: own } = await must(bringIn(cast.rune, { ...wish, published: true }))
    expect(await publicationOf(cast.rune, own!)).toMatchObject({ startedBy: 'rune' })
    expect(await publicationOf(cast.kari, own!)).toBeNull()
  })

  test('a correction needs a note, and the first edition stands for ever', async () => {
    const id = await aSection(cast, { report: home.id, at: 'approved' })
    await published(cast, home.id)
    await correct(cast, id, 'Vi bygger to skoler.')
    expect(await publish(cast.turid, { report: home.id, note: ' ' })).toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await published(cast, home.id, 'To skoler, ikke en.')
    expect((await read(`/${home.slug}/eiendom`)).body).toContain('Vi bygger to skoler.')
    expect((await read(`/${home.slug}`)).body).toContain('To skoler, ikke en.')
    const first = await read(`/${home.slug}/u/1/eiendom`)
    expect(first.body).not.toContain('Vi bygger to skoler.')
    expect(first.body).toContain('som ikke lenger gjelder')
  })

  test('two sections that are moved together keep apart, though they had the same address', async () => {
    const parent = await aSection(cast, { report: home.id, title: 'Tjenester', at: 'blank' })
    const id = await aSection(cast, { report: home.id, parent, title: 'Eiendom', at: 'approved' })
    await aSection(cast, { report: home.id, title: 'Eiendom', at: 'approved' })
    await published(cast, home.id)
    await must(moveSection(cast.turid, { id, parent: null, index: 2 }))
    expect(await published(cast, home.id, 'Flyttet.')).toMatchObject({ failure: null })
    expect((await read(`/${home.slug}/eiendom`)).status).toBe(200)
    expect((await read(`/${home.slug}/eiendom-2`)).status).toBe(200)
    expect(await read(`/${home.slug}/tjenester/eiendom`)).toMatchObject({
      status: 301,
      headers: expect.arrayContaining([`/${home.slug}/eiendom-2`]),
    })
  })

  test('a section that is reopened keeps its signed text before the readers', async () => {
    const id = await aSection(cast, { report: home.id, at: 'approved' })
    const signed = (await openSection(cast.kari, id))!.signed!.revision
    await must(move(cast.kari, { id, move: 'reopen', seen: signed, note: '' }))
    await save(cast.kari, id, aLead('Ikke signert.', 'usignert'))
    await published(cast, home.id)
    expect((await read(`/${home.slug}/eiendom`)).body).not.toContain('Ikke signert.')
  })
})

describe('a publishing that is overtaken', () => {
  test('publishes nothing, and says so', async () => {
    const id = await aSection(cast, { report: home.id, at: 'approved' })
    await aSection(cast, { report: home.id, title: 'Kultur', at: 'approved' })
    const { publication: wanted } = await must(publish(cast.turid, { report: home.id, note: '' }))
    const [ordered] = await db.select().from(publication).where(eq(publication.id, wanted))
    const gathered = (await gather(db, home.id, { stylesheet: '/_b/x.css' }))!
    const signed = (await openSection(cast.jonas, id))!.signed!.revision
    await must(move(cast.jonas, { id, move: 'revoke', seen: signed, note: 'Feil.' }))
    const style = { name: 'x.css', type: 'text/css', ...(await encoded(Buffer.from(''), 'answer')) }
    const made = { ordered: ordered!, number: 1, gathered, files: [], style }
    expect(await flip({ ...made, footing: footing(gathered) })).toContain('ble endret mens')
    expect(await editionsOf(cast.turid, home.id)).toEqual([])
  })

  test('done twice, it makes one edition', async () => {
    await aSection(cast, { report: home.id, at: 'approved' })
    const { publication: ordered } = await must(publish(cast.turid, { report: home.id, note: '' }))
    await Promise.all([carryOut(ordered), carryOut(ordered)])
    expect(await editionsOf(cast.turid, home.id)).toHaveLength(1)
    const [row] = await db.select().from(publication).where(eq(publication.id, ordered))
    expect(row).toMatchObject({ failure: null })
  })
})

test('a publishing that breaks is told, and may be ordered again', async () => {
  await aSection(cast, { report: home.id, at: 'approved' })
  const logged = vi.spyOn(output, 'error').mockReturnValue()
  const whose = await db.delete(installation).returning()
  expect(await published(cast, home.id)).toMatchObject({ failure: expect.stringContaining('Noe gikk galt') })
  expect(logged).toHaveBeenCalledOnce()
  await db.insert(installation).values(whose)
  expect(await published(cast, home.id)).toMatchObject({ failure: null })
})
