import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { act } from '@/db/schema/acts'
import { publication } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { edition, report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { ActKind } from '@/lib/core/acts'
import { carryOut } from '@/lib/editions/carry-out'
import { sameSections, shownBy } from '@/lib/editions/sections'
import { withdraw } from '@/lib/editions/turn'
import { verifyChain } from '@/lib/log/verify'
import { assign } from '@/lib/reports/assign'
import { moveSection } from '@/lib/reports/outline'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { correct, published, read } from '@/lib/testing/publishing'
import { attach, openAttachment } from './attach'
import { openActs } from './open'
import { recordAct } from './record'

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
  section = await aSection(cast, { report: home.id, title: 'Eiendom', at: 'approved' })
})

const pdf = (words: string) => new Uint8Array(Buffer.from(`%PDF-1.7\n${words}\n%%EOF`))

const wish = (kind: ActKind, more: Partial<Parameters<typeof recordAct>[1]> = {}) => ({
  report: home.id,
  seen: 0,
  kind,
  date: '2026-03-30',
  by: kind === 'presented' ? 'kommunedirektøren' : 'kommunestyret',
  caseNumber: '',
  wording: '',
  attachments: [],
  ...more,
})

/** Records an act and does the job; what came of it. */
async function recorded(kind: ActKind, more: Partial<Parameters<typeof recordAct>[1]> = {}) {
  const { publication: id } = await must(recordAct(cast.turid, wish(kind, more)))
  await carryOut(id)
  const [row] = await db.select().from(publication).where(eq(publication.id, id))
  return row!.failure
}

async function aFile(title = 'Revisors beretning') {
  await must(attach(cast.turid, { id: home.id, name: 'fil.pdf', title, bytes: pdf(`${home.id} ${title}`) }))
  return (await openActs(cast.turid, home.slug))!.files.at(-1)!.id
}

const editionsNow = () =>
  db.select().from(edition).where(eq(edition.reportId, home.id)).orderBy(edition.number)

describe('an act', () => {
  test('makes an edition of the same revisions that says so on every page and file', async () => {
    await published(cast, home.id)
    await correct(cast, section, 'Ikke publisert ennå, bare godkjent.')
    expect(await recorded('presented')).toBeNull()
    const [first, second] = await editionsNow()
    expect(sameSections(await shownBy(db, first!.id), await shownBy(db, second!.id))).toBe(true)
    const says = 'Avgitt 30. mars 2026. Ikke behandlet i kommunestyret.'
    for (const path of ['', '/eiendom', '/eiendom.json', '/utgaver', '/manifest.json'])
      expect((await read(`/${home.slug}${path}`)).body).toContain(says)
    expect((await read(`/${home.slug}/eiendom`)).body).not.toContain('bare godkjent')
    expect((await read(`/${home.slug}/u/1/eiendom`)).body).not.toContain('Avgitt')
  })

  test('is told of in the language of the report, whoever records it', async () => {
    await db.update(report).set({ language: 'en' }).where(eq(report.id, home.id))
    await published(cast, home.id)
    expect(await recorded('presented')).toBeNull()
    expect((await editionsNow()).at(-1)).toMatchObject({ note: 'Presented 30 March 2026.' })
  })

  test('is kept with its event, and the log stays whole', async () => {
    await published(cast, home.id)
    await recorded('presented')
    const [kept] = await db.select().from(act).where(eq(act.reportId, home.id))
    expect(kept).toMatchObject({ kind: 'presented', recordedBy: 'turid', by: 'kommunedirektøren' })
    const [told] = await db.select().from(event).where(eq(event.subject, kept!.editionId))
    expect(told).toMatchObject({
      kind: 'report.presented',
      actor: 'turid',
      data: { number: 2, act: kept!.id },
    })
    expect((await verifyChain()).broken).toBeNull()
  })

  test('stands when the report is corrected afterwards, and is no correction itself', async () => {
    await published(cast, home.id)
    await recorded('presented')
    await correct(cast, section, 'Vi bygger to skoler.')
    await published(cast, home.id, 'To skoler, ikke en.')
    const front = (await read(`/${home.slug}`)).body
    expect(front).toContain('Avgitt 30. mars 2026.')
    expect(front).toContain('Én, ')
    expect(front).toContain('To skoler, ikke en.')
  })

  test('presents what was never published, and publishes it', async () => {
    expect(await recorded('presented')).toBeNull()
    expect((await read(`/${home.slug}/eiendom`)).body).toContain('Avgitt 30. mars 2026.')
  })

  test('goes all the way: audited with its file, adopted with its case', async () => {
    await recorded('presented')
    const file = await aFile()
    await recorded('audited', { seen: 1, date: '2026-04-14', by: 'Revisjon Vest', attachments: [file] })
    await recorded('adopted', { seen: 2, date: '2026-06-17', caseNumber: '45/26', wording: 'Enstemmig.' })
    const front = (await read(`/${home.slug}`)).body
    expect(front).toContain(
      'Avgitt 30. mars 2026. Revidert 14. april 2026. Vedtatt 17. juni 2026 av kommunestyret, sak 45/26.',
    )
    expect(front).toContain('Enstemmig.')
    const [, address = ''] = /href="(\/_b\/[0-9a-f]{24}\.pdf)">Revisors beretning/.exec(front) ?? []
    expect(await read(address)).toMatchObject({ status: 200, body: expect.stringContaining('%PDF-1.7') })
  })
})

describe('an act is refused, and leaves nothing', () => {
  const refusal = async (
    kind: ActKind,
    more: Partial<Parameters<typeof recordAct>[1]> = {},
    who = cast.turid,
  ) => {
    const outcome = await recordAct(who, wish(kind, more))
    return outcome.ok ? 'done' : outcome.refusal.kind
  }

  test('to those who may not: only the manager and whoever approves for every unit presents', async () => {
    expect(await refusal('presented', {}, cast.kari)).toBe('forbidden')
    expect(await refusal('presented', {}, cast.elin)).toBe('absent')
    expect(await refusal('presented', {}, cast.rune)).toBe('forbidden')
    await aSection(cast, { report: home.id, title: 'Kultur', department: 'kultur', at: 'blank' })
    expect(await refusal('presented', {}, cast.jonas)).toBe('forbidden')
    expect(await editionsNow()).toEqual([])
  })

  test('out of turn, in the future, with a stranger’s file, or when another was quicker', async () => {
    expect(await refusal('adopted', { caseNumber: '1/26' })).toBe('stale')
    expect(await refusal('presented', { date: '2999-01-01' })).toBe('invalid')
    expect(await refusal('presented', { attachments: ['vedlegg-av-andre'] })).toBe('invalid')
    await recorded('presented')
    expect(await refusal('presented')).toBe('stale')
    expect(await refusal('noted', { seen: 1, date: '2026-03-29' })).toBe('invalid')
    expect(await db.select().from(act).where(eq(act.reportId, home.id))).toHaveLength(1)
  })

  test('while something required is missing, which is named', async () => {
    await published(cast, home.id)
    const id = await aSection(cast, { report: home.id, title: 'Årsberetning', at: 'submitted' })
    const care = { id, department: 'eiendom', owner: null, due: null, required: true, slug: null }
    await must(assign(cast.turid, care))
    expect(await recordAct(cast.turid, wish('presented'))).toMatchObject({
      refusal: { kind: 'invalid', places: [{ says: '2 Årsberetning er ikke med.' }] },
    })
  })

  test('while the readers have another order of chapters, or nothing at all', async () => {
    await aSection(cast, { report: home.id, title: 'Kultur', at: 'approved' })
    await published(cast, home.id)
    await must(moveSection(cast.turid, { id: section, parent: null, index: 2 }))
    expect(await refusal('presented')).toBe('stale')
    await must(moveSection(cast.turid, { id: section, parent: null, index: 0 }))
    expect(await recorded('presented')).toBeNull()
    await must(withdraw(cast.turid, { report: home.id, note: 'Feil.' }))
    expect(await refusal('noted', { seen: 1 })).toBe('stale')
  })
})

describe('a file', () => {
  test('is judged by what it is, and taken in once', async () => {
    const file = { id: home.id, name: 'regnskap.pdf', title: 'Årsregnskap', bytes: pdf('tall') }
    const page = { ...file, bytes: new Uint8Array(Buffer.from('<html>')) }
    expect(await attach(cast.turid, page)).toMatchObject({ refusal: { kind: 'invalid' } })
    await must(attach(cast.turid, file))
    expect(await attach(cast.turid, file)).toMatchObject({ refusal: { kind: 'invalid' } })
    expect(await attach(cast.kari, file)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await attach(cast.elin, file)).toMatchObject({ refusal: { kind: 'absent' } })
  })

  test('is seen on the desk by whoever may open the report, in that report only', async () => {
    const attachment = await aFile()
    expect(await openAttachment(cast.kari, { id: home.id, attachment })).toMatchObject({ ok: true })
    expect(await openAttachment(cast.elin, { id: home.id, attachment })).toMatchObject({ ok: false })
    const other = await aReport()
    expect(await openAttachment(cast.turid, { id: other.id, attachment })).toMatchObject({ ok: false })
  })
})
