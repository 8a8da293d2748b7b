import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { assign } from '@/lib/reports/assign'
import { addFront } from '@/lib/reports/front'
import { openReport } from '@/lib/reports/open'
import { removeSection } from '@/lib/reports/outline'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aLead, aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { correct, published, read } from '@/lib/testing/publishing'
import { backTo, editionsOf, withdraw } from './turn'

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

describe('after publishing', () => {
  test('a reader who has the page gets 304', async () => {
    await aSection(cast, { report: home.id, at: 'approved' })
    await published(cast, home.id)
    const first = await read(`/${home.slug}`, { 'accept-encoding': 'br' })
    const again = await read(`/${home.slug}`, {
      'accept-encoding': 'br',
      'if-none-match': first.header('etag')!,
    })
    expect(again).toMatchObject({ status: 304, body: '' })
  })

  test('back to an earlier edition, with a reason', async () => {
    const id = await aSection(cast, { report: home.id, at: 'approved' })
    await published(cast, home.id)
    await correct(cast, id, 'Feil rettelse.')
    await published(cast, home.id, 'Rettet.')
    const [, first] = await editionsOf(cast.turid, home.id)
    await must(backTo(cast.turid, { report: home.id, edition: first!.id, note: 'Rettelsen var feil.' }))
    expect((await read(`/${home.slug}/eiendom`)).body).not.toContain('Feil rettelse.')
  })

  test('withdrawn, the report says why', async () => {
    await aSection(cast, { report: home.id, at: 'approved' })
    await published(cast, home.id)
    await must(withdraw(cast.turid, { report: home.id, note: 'Feil i regnskapet.' }))
    const gone = await read(`/${home.slug}/eiendom`)
    expect(gone).toMatchObject({ status: 410 })
    expect(gone.body).toContain('Feil i regnskapet.')
    expect((await read(`/${home.slug}/u/1/eiendom`)).status).toBe(410)
  })

  test('a path of before leads to where the section is now, or to the last edition that had it', async () => {
    const id = await aSection(cast, { report: home.id, title: 'Eiendom', at: 'approved' })
    await aSection(cast, { report: home.id, title: 'Kultur', at: 'approved' })
    await published(cast, home.id)
    const settings = { id, department: 'eiendom', owner: null, due: null, required: false }
    await must(assign(cast.turid, { ...settings, slug: 'bygg' }))
    await published(cast, home.id, 'Ny adresse.')
    expect(await read(`/${home.slug}/eiendom`)).toMatchObject({
      status: 301,
      headers: expect.arrayContaining([`/${home.slug}/bygg`]),
    })
    await must(removeSection(cast.turid, { id }))
    await published(cast, home.id, 'Eiendom er tatt ut.')
    const last = await read(`/${home.slug}/bygg`)
    expect(last.status).toBe(410)
    expect(last.body).toContain(`/${home.slug}/u/2/bygg`)
  })
})

describe('what a report says before its first chapter', () => {
  test('stands on the front page, without a number and without a page of its own', async () => {
    await must(addFront(cast.turid, { report: home.id }))
    expect(await addFront(cast.turid, { report: home.id })).toMatchObject({ refusal: { kind: 'stale' } })
    const [front] = (await openReport(cast.turid, home.slug))!.rows
    await save(cast.turid, front!.id, aLead('Året i korte trekk.', 'forsidens-ingress'))
    await must(move(cast.turid, { id: front!.id, move: 'submit', seen: 1, note: '' }))
    const settings = {
      id: front!.id,
      department: 'eiendom',
      owner: null,
      due: null,
      required: false,
      slug: null,
    }
    await must(assign(cast.turid, settings))
    const seen = (await openSection(cast.jonas, front!.id))!.submitted!.revision
    await must(move(cast.jonas, { id: front!.id, move: 'approve', seen, note: '' }))
    await aSection(cast, { report: home.id, title: 'Eiendom', at: 'approved' })
    await published(cast, home.id)
    const page = await read(`/${home.slug}`)
    expect(page.body).toContain('Året i korte trekk.')
    expect(page.body).not.toContain('Vi bygger skoler.')
    expect((await read(`/${home.slug}/eiendom`)).body).toContain('<span>1</span> Eiendom')
    expect((await read(`/${home.slug}/forside`)).status).toBe(404)
  })
})

test('half an address leads nowhere, and the reader is told so on a page of ours', async () => {
  for (const address of ['/over-tid', '/samlet', '/u', '/u/3', '/utgaver', '/rapport', '/xyz']) {
    const page = await read(address)
    expect(page.status, address).toBe(404)
    expect(page.body, address).toContain('Vi finner ikke siden')
  }
})
