import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { erasure } from '@/db/schema/erasures'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { revision } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { attach } from '@/lib/acts/attach'
import { openActs } from '@/lib/acts/open'
import { recordAct } from '@/lib/acts/record'
import type { Actor } from '@/lib/core/access'
import { carryOut } from '@/lib/editions/carry-out'
import { frozenCopy } from '@/lib/editions/frozen'
import { publish } from '@/lib/editions/publish'
import { backTo, editionsOf } from '@/lib/editions/turn'
import { verifyChain } from '@/lib/log/verify'
import { moveSection, removeSection } from '@/lib/reports/outline'
import { contentHash } from '@/lib/sections/hash'
import { history } from '@/lib/sections/history'
import { openSection } from '@/lib/sections/open'
import { twoPoints } from '@/lib/sections/versions'
import { start } from '@/lib/talk/start'
import { aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { anywhere, erase, type Named, secondAdministrator, tooMuch, wish } from '@/lib/testing/erasing'
import { correct, published, read } from '@/lib/testing/publishing'
import { askErasure } from './ask'
import { confirmErasure } from './confirm'

beforeAll(freshDatabase)

let cast: Cast
let anne: Actor
let home: { id: string; slug: string }
let section: string
let who: Named

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  anne = await secondAdministrator()
})
beforeEach(async () => {
  const { report, section: id, ...named } = await tooMuch(cast)
  home = report
  section = id
  who = named
  await published(cast, home.id)
})

const erased = (more: Parameters<typeof wish>[2] = {}) => erase(cast, anne, wish(home.id, who.name, more))
const get = (path: string) => read(`/${home.slug}${path}`)

describe('words that two administrators take out', () => {
  test('are gone from pages, files, history, comments and the log of the whole database', async () => {
    const anchor = { path: ['blocks', 'tekst-1', 'body'], words: `Vi takker ${who.name}s familie.` }
    const said = { text: `Må ${who.name} stå her?`, mentions: [] }
    await must(start(cast.kari, { id: section, thread: nanoid(), comment: nanoid(), anchor, ...said }))
    await correct(cast, section, `Takk igjen til ${who.name}.`)
    await published(cast, home.id, `Rettet omtalen av ${who.name}.`)
    expect(await anywhere(who.name)).toEqual(
      expect.arrayContaining([
        ...['edition_file.identity', 'edition.note', 'event.data', 'sign_off.note'],
        ...['revision.content', 'version.changes', 'draft.content', 'comment.text', 'thread.anchor'],
      ]),
    )
    expect((await erased()).failure).toBeNull()
    expect(await anywhere(who.name)).toEqual([])
    // What was typed sign by sign, too.
    expect(await anywhere(who.first)).toEqual([])
  })

  test('leave a readable page without them that says so, while old editions answer 410 in words', async () => {
    await erased({ note: 'Vi beklager.' })
    const page = await get('/eiendom')
    expect(page.status).toBe(200)
    expect(page.body).toContain('Vi takker [fjernet] familie.')
    expect(page.body).toMatch(/Opplysning fjernet \d+\. \S+ \d{4} av personvernhensyn\./)
    expect((await get('/utgaver')).body).toMatch(/av personvernhensyn\. Vi beklager\./)
    const old = await get('/u/1/eiendom')
    expect(old.status).toBe(410)
    expect(old.body).toContain(`href="/${home.slug}/eiendom"`)
    expect((await get('/u/1/eiendom.json')).status).toBe(410)
    for (const kind of ['csv', 'xlsx', 'jsonstat.json']) {
      expect((await get(`/u/1/eiendom/tabell-1-1.${kind}`)).status, kind).toBe(410)
      expect((await get(`/eiendom/tabell-1-1.${kind}`)).status, kind).toBe(200)
    }
    expect((await get('/u/1')).status).toBe(200)
    const first = (await editionsOf(cast.turid, home.id)).at(-1)!.id
    expect(await backTo(cast.turid, { report: home.id, edition: first, note: 'Tilbake.' })).toMatchObject({
      refusal: { kind: 'stale' },
    })
  })

  test('leave the manifest of the old edition, and mark the revision in the new one', async () => {
    const before = (await get('/manifest.json')).body
    await erased()
    expect((await get('/u/1/manifest.json')).body).toBe(before)
    const [shown] = JSON.parse((await get('/manifest.json')).body).sections
    const [kept] = await db.select().from(revision).where(eq(revision.sectionId, section))
    expect(shown).toMatchObject({ sha256: kept!.hash, erased: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(contentHash(kept!.content)).not.toBe(kept!.hash)
  })

  test('leave the log whole, with both people in it; and it shows when somebody changes it after that', async () => {
    const { id } = await erased()
    expect((await verifyChain()).broken).toBeNull()
    const [told] = await db.select().from(event).where(eq(event.subject, id)).orderBy(event.seq).offset(1)
    expect(told).toMatchObject({ kind: 'report.erase', actor: 'anne', data: { askedBy: 'rune' } })
    expect(await db.select().from(erasure).where(eq(erasure.id, id))).toMatchObject([
      { state: 'done', askedBy: 'rune', decidedBy: 'anne', target: null },
    ])
    const [[seq] = []] = told!.data.events as [number, string][]
    const { sql } = await import('@/db/connection')
    await sql().begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`update event set data = data || '{"note":"noe annet"}' where seq = ${seq!}`
    })
    expect((await verifyChain()).broken).toMatchObject({ seq })
    await sql().begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`update event set data = data || '{"note":"Sett, også det om [fjernet]."}' where seq = ${seq!}`
    })
    expect((await verifyChain()).broken).toBeNull()
  })

  test('leave a history that can be read, compared and restored', async () => {
    const { version } = (await openSection(cast.kari, section))!
    await erased()
    const told = (await history(cast.kari, section))!
    expect(told.sittings[0]).toMatchObject({ how: 'erase', people: ['anne'] })
    for (const at of [0, 2, 3, 4, version]) {
      const points = await twoPoints(cast.kari, section, at, version + 1)
      expect(JSON.stringify(points), String(at)).not.toContain(who.first)
    }
  })

  test('are taken out of an address that was made of them', async () => {
    const other = await tooMuch(cast, (name) => `${name} har ordet`)
    const slug = `${other.first.toLowerCase()}-as-nilsen`
    await published(cast, other.report.id)
    expect((await read(`/${other.report.slug}/${slug}-har-ordet`)).status).toBe(200)
    await erase(cast, anne, wish(other.report.id, other.name))
    expect(await anywhere(slug)).toEqual([])
    expect((await read(`/${other.report.slug}/${slug}-har-ordet`)).status).toBe(404)
    expect((await read(`/${other.report.slug}/fjernet-har-ordet`)).status).toBe(200)
  })
})

describe('the new edition', () => {
  test('shows what readers had, not what was signed or moved since', async () => {
    const second = await aSection(cast, { report: home.id, title: 'Kultur', at: 'approved' })
    await published(cast, home.id, 'Kultur er med.')
    await correct(cast, second, 'Bare godkjent, ikke publisert.')
    await must(moveSection(cast.turid, { id: second, parent: null, index: 0 }))
    await must(removeSection(cast.turid, { id: section }))
    expect((await erased()).failure).toBeNull()
    expect((await get('/eiendom')).body).toContain('<span>1</span> Eiendom')
    const culture = (await get('/kultur')).body
    expect(culture).toContain('<span>2</span> Kultur')
    expect(culture).not.toContain('Bare godkjent')
  })

  test('comes also when another publishing was drawn before and comes too late', async () => {
    const { publication } = await must(publish(cast.turid, { report: home.id, note: 'Igjen.' }))
    const late = carryOut(publication)
    const { erasure: id } = await must(askErasure(cast.rune, wish(home.id, who.name)))
    await Promise.all([late, must(confirmErasure(anne, { id }))])
    const { publication: made } = await import('@/db/schema/editions')
    const [ordered] = await db.select().from(made).where(eq(made.erasureId, id))
    await carryOut(ordered!.id)
    expect(await anywhere(who.name)).toEqual([])
    expect((await get('/eiendom')).body).toContain('[fjernet]')
  })
})

describe('an attachment', () => {
  test('loses its bytes at every address, and keeps its name and hash', async () => {
    const bytes = new Uint8Array(Buffer.from(`%PDF-1.7\n${home.id} om en person\n%%EOF`))
    await must(attach(cast.turid, { id: home.id, name: 'fil.pdf', title: 'Revisors beretning', bytes }))
    const { files } = (await openActs(cast.turid, home.slug))!
    const attachments = [files[0]!.id]
    const act = {
      report: home.id,
      seen: 0,
      date: '2026-03-30',
      by: 'kommunedirektøren',
      caseNumber: '',
      wording: '',
    }
    const { publication } = await must(recordAct(cast.turid, { ...act, kind: 'presented', attachments }))
    await carryOut(publication)
    const [, address = ''] = /href="(\/_b\/[0-9a-f]{24}\.pdf)"/.exec((await get('')).body) ?? []
    expect((await read(address)).status).toBe(200)
    await erased({ words: '', attachments })
    expect(await anywhere(`${home.id} om en person`)).toEqual([])
    expect(await read(address)).toMatchObject({
      status: 410,
      body: expect.stringContaining('Filen er fjernet'),
    })
    expect((await get('')).body).toContain(
      'Revisors beretning <span class="meta">Fjernet av personvernhensyn',
    )
    expect((await openActs(cast.turid, home.slug))!.files[0]).toMatchObject({
      hash: files[0]!.hash,
      erased: true,
    })
    // The same file, brought once more, is known.
    const again = await attach(cast.turid, { id: home.id, name: 'fil.pdf', title: 'Igjen', bytes })
    expect(again).toMatchObject({ refusal: { kind: 'invalid' } })
  })
})

test('a frozen copy of an old edition has what is left, and says what is not', async () => {
  await erased()
  const { bytes } = await must(frozenCopy(cast.turid, { id: home.id, edition: 1 }))
  const { strFromU8, unzipSync } = await import('fflate')
  const parts = unzipSync(new Uint8Array(bytes))
  expect(Object.keys(parts)).not.toContain(`${home.slug}/eiendom/index.html`)
  expect(strFromU8(parts['LES-MEG.txt']!)).toContain('eiendom')
  for (const part of Object.values(parts)) expect(strFromU8(part)).not.toContain(who.name)
})
