import { eq } from 'drizzle-orm'
import { unzipSync } from 'fflate'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { editionExport, editionExportPiece } from '@/db/schema/exports'
import { installation } from '@/db/schema/installation'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { placeKey } from '@/lib/core/erasing'
import { withdraw } from '@/lib/editions/turn'
import { output } from '@/lib/log-output'
import { assign } from '@/lib/reports/assign'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { erase, secondAdministrator, tooMuch, wish } from '@/lib/testing/erasing'
import { correct, published, read } from '@/lib/testing/publishing'
import { sweepExports } from './drop'
import { kinds } from './kinds'
import { exportOf } from './make'
import { erasuresOf, storeExport } from './store'
import { inTurn } from './turns'

beforeAll(freshDatabase)

let cast: Cast
let anne: Actor
let home: { id: string; slug: string }
let section: string

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  anne = await secondAdministrator()
})
beforeEach(async () => {
  home = await aReport()
  const parent = await aSection(cast, { report: home.id, title: 'Tjenester', at: 'blank' })
  section = await aSection(cast, { report: home.id, parent, title: 'Eiendom', at: 'approved' })
  await published(cast, home.id)
})

const get = (path: string, headers = {}) => read(`/${home.slug}${path}`, headers)
const current = async () =>
  (await db.select().from(report).where(eq(report.id, home.id)))[0]?.currentEditionId ?? ''
const placeOf = async (path: string) => ({
  ...{ editionId: await current(), path, type: 'text/markdown' },
  since: await erasuresOf(db, await current()),
})
const whole = { kind: 'md', scope: 'whole' } as const

describe('a file of a report', () => {
  test('is made of all of it, or of a chapter with what stands below', async () => {
    const all = await get('/rapport.md')
    expect(all).toMatchObject({ status: 200 })
    expect(all.header('content-type')).toBe('text/markdown; charset=utf-8')
    expect(all.header('content-disposition')).toBe(
      `inline; filename="solvik-kommune-arsrapport-${home.slug}-2026.md"`,
    )
    expect(all.body).toContain('# 1 Tjenester\n\n## 1.1 Eiendom\n\nVi bygger skoler.')
    const chapter = await get('/tjenester.md')
    expect(chapter.body).toContain('Vi bygger skoler.')
    expect(chapter.header('content-disposition')).toContain('-tjenester.md"')
    expect((await get('/tjenester/eiendom.md')).body).toContain('# 1.1 Eiendom')
    expect((await get('/kultur.md')).status).toBe(404)
    expect((await get('/u/9/rapport.md')).status).toBe(404)
  })

  test('comes as a PDF that a browser shows, and as a Word document that is saved', async () => {
    const pdf = await get('/tjenester/eiendom.pdf')
    expect(pdf).toMatchObject({ status: 200 })
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.header('content-disposition')).toMatch(/^inline; filename="solvik-kommune-.*-eiendom\.pdf"$/)
    const docx = await get('/tjenester/eiendom.docx')
    expect(Object.keys(unzipSync(docx.bytes))).toContain('word/document.xml')
    expect(docx.header('content-disposition')).toMatch(/^attachment; /)
    expect((await get('/tjenester/eiendom.zip')).status).toBe(404)
  })

  test('is made once, and a reader who has it gets 304', async () => {
    const [first, second] = await Promise.all([get('/rapport.md'), get('/rapport.md')])
    const rows = await db
      .select()
      .from(editionExport)
      .where(eq(editionExport.editionId, await current()))
    expect(rows).toMatchObject([{ path: 'rapport.md', size: first.bytes.length }])
    expect(second.header('etag')).toBe(first.header('etag'))
    const again = await get('/rapport.md', { 'if-none-match': first.header('etag') })
    expect(again).toMatchObject({ status: 304, body: '' })
  })

  test('is not made where many others are being made: its reader is told to come again', async () => {
    let end = () => {}
    const held = new Promise<void>((resolve) => {
      end = resolve
    })
    const others = Array.from({ length: 16 }, (_, n) => inTurn(`annen ${n}`, () => held))
    const turnedAway = await get('/rapport.md')
    expect(turnedAway).toMatchObject({ status: 503 })
    expect(turnedAway.header('retry-after')).toBe('60')
    expect(turnedAway.body).toContain('Last siden på nytt om et minutt')
    end()
    await Promise.all(others)
    expect((await get('/rapport.md')).status).toBe(200)
  })

  test('that cannot be made is told of in words, and not tried again at once', async () => {
    const logged = vi.spyOn(output, 'error').mockReturnValue()
    const making = vi.spyOn(kinds.md as unknown as Record<'make', () => never>, 'make')
    making.mockImplementation(() => {
      throw new Error('falls')
    })
    const told = await get('/tjenester.md')
    expect(told).toMatchObject({ status: 503 })
    expect(told.body).toContain('Filen kunne ikke lages')
    expect((await get('/tjenester.md')).status).toBe(503)
    expect(making).toHaveBeenCalledOnce()
    expect(logged).toHaveBeenCalledOnce()
    making.mockRestore()
    expect((await get('/rapport.md')).status).toBe(200)
  })

  test('of a numbered edition says for ever what that edition said', async () => {
    await correct(cast, section, 'Vi bygger to skoler.')
    await published(cast, home.id, 'To skoler.')
    expect((await get('/rapport.md')).body).toContain('Vi bygger to skoler.')
    const old = await get('/u/1/rapport.md')
    expect(old.body).toContain('Vi bygger skoler.')
    expect(old.body).not.toContain('to skoler')
    expect(old.header('x-robots-tag')).toBe('noindex')
    expect(old.header('link')).toContain(`/${home.slug}/rapport.md>; rel="canonical"`)
    expect(old.header('content-disposition')).toContain('-utgave-1.md"')
  })

  test('answers as its page does where that has moved, or the report is withdrawn', async () => {
    const settings = { id: section, department: 'eiendom', owner: null, due: null, required: false }
    await must(assign(cast.turid, { ...settings, slug: 'bygg' }))
    await published(cast, home.id, 'Ny adresse.')
    expect(await get('/tjenester/eiendom.md')).toMatchObject({
      status: 301,
      headers: expect.arrayContaining([`/${home.slug}/tjenester/bygg`]),
    })
    await must(withdraw(cast.turid, { report: home.id, note: 'Feil i regnskapet.' }))
    expect((await get('/rapport.md')).status).toBe(410)
    expect((await get('/u/1/rapport.md')).body).toContain('Feil i regnskapet.')
  })
})

describe('what is made is kept', () => {
  test('in pieces, and never changed', async () => {
    const place = await placeOf('stor.md')
    const bytes = Buffer.alloc(600_000, 'æ')
    async function* make() {
      yield bytes.subarray(0, 10)
      yield bytes.subarray(10)
    }
    const stored = await storeExport(place, make())
    expect(stored).toMatchObject({ size: 600_000 })
    const pieces = await db.select().from(editionExportPiece).where(eq(editionExportPiece.path, 'stor.md'))
    expect(pieces.map((one) => one.bytes.length)).toEqual([262_144, 262_144, 75_712])
    await expect(db.update(editionExport).set({ size: 1 })).rejects.toMatchObject({
      cause: { code: '23001' },
    })
    await expect(db.update(editionExportPiece).set({ number: 9 })).rejects.toMatchObject({
      cause: { code: '23001' },
    })
  })

  test('wholly or not at all', async () => {
    const place = await placeOf('halv.md')
    async function* make() {
      yield Buffer.alloc(300_000)
      throw new Error('falls')
    }
    await expect(storeExport(place, make())).rejects.toThrow('falls')
    expect(await db.select().from(editionExportPiece).where(eq(editionExportPiece.path, 'halv.md'))).toEqual(
      [],
    )
  })

  test('for a month where readers have another edition, and while it is current', async () => {
    const first = await current()
    await exportOf(first, whole, null)
    await correct(cast, section, 'Vi bygger to skoler.')
    await published(cast, home.id, 'To skoler.')
    await exportOf(await current(), whole, null)
    const of = async () =>
      (await db.select().from(editionExport).where(eq(editionExport.path, 'rapport.md'))).map(
        ({ editionId }) => editionId,
      )
    await sweepExports()
    expect(await of()).toContain(first)
    await db.delete(editionExport)
    const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000)
    const row = { path: 'rapport.md', type: 'text/markdown', etag: 'x', size: 0, madeAt: long }
    await db
      .insert(editionExport)
      .values([first, await current()].map((editionId) => ({ editionId, ...row })))
    await sweepExports()
    expect(await of()).toEqual([await current()])
  })
})

describe('an erasure', () => {
  test('throws away what was made, and what would be made of the old edition answers 410 in words', async () => {
    const { report: told, name } = await tooMuch(cast)
    home = told
    await published(cast, home.id)
    expect((await get('/rapport.md')).body).toContain(name)
    await erase(cast, anne, wish(home.id, name))
    expect((await get('/rapport.md')).body).toContain('Vi takker \\[fjernet\\] familie.')
    const old = await get('/u/1/rapport.md')
    expect(old.status).toBe(410)
    expect(old.body).toContain(`href="/${home.slug}/rapport.md"`)
    expect(old.body).not.toContain(name)
  })

  test('of a place takes what is made of all sections too', async () => {
    const { report: told, section: id, name } = await tooMuch(cast)
    home = told
    await published(cast, home.id)
    const places = [placeKey({ section: id, path: ['blocks', 'tekst-1'] })]
    await erase(cast, anne, wish(home.id, '', { places }))
    expect((await get('/u/1/rapport.json')).status).toBe(410)
    expect((await get('/u/1/samlet')).status).toBe(410)
    expect((await get('/u/1/rapport.md')).status).toBe(410)
    expect((await get('/rapport.md')).body).not.toContain(`Vi takker ${name}`)
  })

  test('that comes while a file is made keeps it from being stored', async () => {
    const { report: told, name } = await tooMuch(cast)
    home = told
    await published(cast, home.id)
    const place = await placeOf('under.md')
    async function* make() {
      yield Buffer.from(name)
      await erase(cast, anne, wish(home.id, name))
    }
    expect(await storeExport(place, make())).toBeNull()
    expect(await db.select().from(editionExportPiece).where(eq(editionExportPiece.path, 'under.md'))).toEqual(
      [],
    )
  })
})
