import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { readingLink } from '@/db/schema/lending'
import { event } from '@/db/schema/log'
import { freshDatabase } from '@/db/testing/world'
import { during, today } from '@/lib/clock'
import { takingOf } from '@/lib/core/erasing/taking'
import { tell } from '@/lib/core/events'
import { mostLinks } from '@/lib/core/lending'
import { plus } from '@/lib/core/workdays'
import { rowsHolding } from '@/lib/erasures/rows'
import { png } from '@/lib/pictures/testing/files'
import { upload } from '@/lib/pictures/upload'
import { aLead, aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { aPublished, figures, issued, signed } from '@/lib/testing/correcting'
import { published } from '@/lib/testing/publishing'
import { make } from '@/lib/testing/sent-anew'
import { lend } from './make'
import { openLending } from './open'
import { revokeLink } from './revoke'
import { aLink, comes } from './testing/outside'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

const linksOf = async (section: string) => (await openLending(cast.jonas, section))!.links
const only = async (section: string) => (await linksOf(section))[0]!
const told = (section: string) => db.select().from(event).where(eq(event.sectionId, section))

describe('a reading link', () => {
  test('is told once: neither the database nor the log holds its token', async () => {
    const id = await aSection(cast)
    const link = await aLink(cast.kari, id)
    expect(link).toMatch(/^\/les\/[\w-]{43}$/)
    await comes(link)
    const kept = JSON.stringify([await db.select().from(readingLink), await db.select().from(event)])
    expect(kept).not.toContain(link.slice(5))
    expect(JSON.stringify(await linksOf(id))).not.toContain(link.slice(5))
  })

  test('is made by those who write, for at most 60 days, and 20 of them at a time', async () => {
    const id = await aSection(cast)
    const wish = { section: id, holder: 'Ane Vik', holderIs: 'revisor', email: '', mayComment: false }
    const by = (until: string, actor = cast.turid) => lend(actor, { ...wish, until })
    const refusals = [
      by(plus(today(), 61)),
      by(plus(today(), -1)),
      by(today(), cast.jonas),
      by(today(), cast.elin),
    ]
    const kinds = (await Promise.all(refusals)).map((one) => !one.ok && one.refusal.kind)
    expect(kinds).toEqual(['invalid', 'invalid', 'forbidden', 'absent'])
    for (let i = 0; i < mostLinks; i++) await must(by(plus(today(), 60)))
    expect(await by(today())).toMatchObject({ refusal: { kind: 'invalid' } })
  })

  test('is not made to what nobody has begun, nor to what readers have as it stands', async () => {
    const blank = await aSection(cast, { at: 'blank' })
    const { id: out } = await aPublished(cast)
    const wish = { holder: 'Ane Vik', holderIs: 'revisor', email: '', mayComment: false, until: today() }
    expect(await lend(cast.turid, { section: blank, ...wish })).toMatchObject({ refusal: { kind: 'stale' } })
    expect(await lend(cast.turid, { section: out, ...wish })).toMatchObject({ refusal: { kind: 'stale' } })
    await make(cast.kari, out, 'reopen')
    expect((await lend(cast.kari, { section: out, ...wish })).ok).toBe(true)
  })
})

describe('whoever comes with it', () => {
  test('reads the draft as it stands, marked as one, and nothing else', async () => {
    const { id: report } = await aReport()
    const id = await aSection(cast, { report })
    await aSection(cast, { report, title: 'Hemmelig nabo', at: 'approved' })
    await aSection(cast, { report, parent: id, title: 'Hemmelig barn', at: 'approved' })
    const link = await aLink(cast.kari, id)
    const { status, headers, body } = await comes(link)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
    expect(body).toContain('Vi bygger skoler.')
    expect(body).toContain('Siden er ikke publisert.')
    expect(body).toContain('Til Ane Vik, revisor, Nordrevisjon, fra kari i Solvik kommune.')
    expect(body).not.toMatch(/Hemmelig|jonas|<script|href="\/desk|eiendom"/)
    await save(cast.ola, id, aLead('Og en park.'))
    expect((await comes(link)).body).toContain('Og en park.')
  })

  test('is counted, and told of in the log the first time', async () => {
    const id = await aSection(cast)
    const link = await aLink(cast.kari, id)
    await comes(link, { method: 'HEAD' })
    expect(await only(id)).toMatchObject({ looks: 0, lookedAt: null })
    await Promise.all([comes(link), comes(link), comes(link)])
    const row = await only(id)
    expect(row.looks).toBe(3)
    const looks = (await told(id)).filter(({ kind }) => kind === 'lending.look')
    expect(looks).toMatchObject([{ actor: row.id, subject: row.id }])
    // Also by a filter that follows what stands in mail: nobody can know who it was.
    expect(tell('lending.look', { section: 'Eiendom' })).not.toMatch(/åpnet|leste/)
  })

  test('sees the pictures of the draft, and no others', async () => {
    const [id, other] = [await aSection(cast), await aSection(cast)]
    const hang = async (section: string, shown: boolean, colour: string) => {
      const { ref, width, height } = await must(
        upload(cast.kari, { id: section, name: 'skolen.png', bytes: await png({ colour }) }),
      )
      const block = { id: nanoid(), kind: 'figure', order: 'a5', alt: 'En skole', caption: '', credit: '' }
      const to = { ...block, shown: { type: 'picture', ref, width, height } }
      if (shown) await save(cast.kari, section, [{ path: ['blocks', block.id], to }])
      return ref
    }
    const [shown, unused, elsewhere] = [
      await hang(id, true, '#00565e'),
      await hang(id, false, '#bd862a'),
      await hang(other, true, '#7a4d87'),
    ]
    const link = await aLink(cast.kari, id)
    const { body } = await comes(link)
    const addresses = body.match(/\/les\/[\w-]+\/bilder\/[\w-]+\/\d+/g) ?? []
    expect(new Set(addresses.map((one) => one.split('/')[4]))).toEqual(new Set([shown]))
    for (const address of addresses) {
      const { status, headers } = await comes(address)
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'image/webp',
        'private, no-store',
      ])
    }
    for (const ref of [unused, elsewhere]) expect((await comes(`${link}/bilder/${ref}/480`)).status).toBe(404)
    await must(revokeLink(cast.kari, { id: (await only(id)).id }))
    expect((await comes(addresses[0]!)).status).toBe(404)
  })

  test('gets nothing by a token that nobody was given', async () => {
    const all = [
      '/les',
      '/les/',
      '/les/noe',
      `/les/${'a'.repeat(43)}`,
      `/les/${'a'.repeat(43)}/bilder/bilde-1/480`,
    ]
    const got = await Promise.all(all.map((url) => comes(url)))
    expect(got.map(({ status }) => status)).toEqual(all.map(() => 404))
    expect(new Set(got.map(({ body }) => body)).size).toBe(1)
    expect((await comes('/lesing')).answered).toBe(false)
    expect((await comes('/les/noe', { method: 'DELETE' })).status).toBe(405)
  })
})

describe('it works no more', () => {
  test('when it is revoked, by those who may, once', async () => {
    const id = await aSection(cast)
    const link = await aLink(cast.kari, id)
    const { id: named } = await only(id)
    expect(await revokeLink(cast.jonas, { id: named })).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await revokeLink(cast.elin, { id: named })).toMatchObject({ refusal: { kind: 'absent' } })
    const both = await Promise.all([
      revokeLink(cast.ola, { id: named }),
      revokeLink(cast.rune, { id: named }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const { status, body } = await comes(link)
    expect(status).toBe(410)
    expect(body).toContain('Den er trukket tilbake. Be den som ga deg den, om en ny.')
    expect(body).not.toContain('Eiendom')
    expect((await told(id)).filter(({ kind }) => kind === 'lending.revoke')).toHaveLength(1)
    expect(await only(id)).toMatchObject({ state: 'revoked', looks: 0 })
  })

  test('after its last day', async () => {
    const id = await aSection(cast)
    const link = await aLink(cast.kari, id, { until: today() })
    expect((await comes(link)).status).toBe(200)
    const tomorrow = new Date(Date.now() + 24 * 60 * 60_000)
    const late = await during(tomorrow, () => comes(link))
    expect([late.status, late.body.includes('gått ut på dato')]).toEqual([410, true])
  })

  test('when the draft is published, and then it leads to the page; a link to another draft goes on', async () => {
    const { id: report, slug } = await aReport()
    const [id, other] = [
      await aSection(cast, { report, at: 'submitted' }),
      await aSection(cast, { report, title: 'Kultur' }),
    ]
    const [link, goes] = [await aLink(cast.kari, id), await aLink(cast.kari, other)]
    await make(cast.jonas, id, 'approve')
    expect((await comes(link)).status).toBe(200)
    await published(cast, report)
    const { status, body } = await comes(link)
    expect(status).toBe(410)
    expect(body).toContain(`<a href="/${slug}/eiendom">1 Eiendom i Årsrapport`)
    expect((await comes(goes)).status).toBe(200)
    expect(await only(id)).toMatchObject({ state: 'published', endedBy: null })
  })

  test('not when a correction of what readers have is published, or an edition with others', async () => {
    const { id, home } = await aPublished(cast)
    await make(cast.kari, id, 'reopen')
    const link = await aLink(cast.kari, id)
    await signed(cast, id, figures('7,5'))
    expect(await issued(cast, home.id)).toBeNull()
    expect((await comes(link)).status).toBe(200)
    await aSection(cast, { report: home.id, title: 'Kultur', at: 'approved' })
    expect((await published(cast, home.id, 'Nytt kapittel.')).failure).toBeNull()
    expect((await comes(link)).status).toBe(200)
  })

  test('when what was written since is published', async () => {
    const { id, home } = await aPublished(cast)
    await make(cast.kari, id, 'reopen')
    const link = await aLink(cast.kari, id)
    await save(cast.ola, id, aLead('Mer.'))
    await make(cast.ola, id, 'submit')
    await make(cast.jonas, id, 'approve')
    await published(cast, home.id, 'Nytt avsnitt.')
    expect((await comes(link)).status).toBe(410)
  })
})

test('who a link is for can be erased', async () => {
  const { id: report } = await aReport()
  const id = await aSection(cast, { report })
  await aLink(cast.kari, id, { holder: 'Personnavn Personesen' })
  const rows = await rowsHolding(
    db,
    report,
    takingOf({ words: ['Personnavn Personesen'], places: [], attachments: [] }),
  )
  expect(rows.map(({ table }) => table)).toEqual(['reading_link'])
})
