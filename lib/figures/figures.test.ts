import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { edition, report as reports } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import type { Line } from '@/lib/core/rich'
import type { Change } from '@/lib/core/tree'
import { hindrance, planOf, publish } from '@/lib/editions/publish'
import { findSection } from '@/lib/sections/find'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { make } from '@/lib/testing/sent-anew'
import { linkSource, linkTargets } from './choices'
import { touchedIn } from './touched'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

const tableId = 'tabell-fravar'
const cellOf = (section: string) => ({ section, table: tableId, row: 'rad-fravar', column: 'kol-2026' })

const aTable = (value: string): Change[] => [
  {
    path: ['blocks', tableId],
    to: {
      id: tableId,
      kind: 'table',
      order: 'a5',
      heading: null,
      caption: 'Nøkkeltall',
      source: 'HR',
      stub: '',
      columns: [{ id: 'kol-2026', order: 'a0', label: '2026', type: 'number', unit: '%', decimals: null }],
      rows: [
        {
          id: 'rad-fravar',
          order: 'a0',
          label: 'Sykefravær',
          unit: '',
          decimals: null,
          total: false,
          highlight: false,
          cells: { 'kol-2026': { value, status: 'final' } },
        },
      ],
      notes: [],
      absent: false,
    },
  },
]
const cellNow = (value: string): Change[] => [
  { path: ['blocks', tableId, 'rows', 'rad-fravar', 'cells', 'kol-2026'], to: { value, status: 'final' } },
]

function aSentence(section: string, shown: string): Change[] {
  const id = nanoid()
  const text: Line = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Sykefraværet er ' },
          { type: 'cell', attrs: { ...cellOf(section), shown } },
          { type: 'text', text: ' prosent.' },
        ],
      },
    ],
  }
  return [{ path: ['blocks', id], to: { id, kind: 'lead', order: 'a0', text } }]
}

/** A chapter of Eiendom that follows a table of HR, in one report. */
async function followed(department = 'eiendom') {
  const { id: report } = await aReport()
  const hr = await aSection(cast, { report, title: 'HR' })
  await save(cast.kari, hr, aTable('7.4'))
  const text = await aSection(cast, { report, title: 'Ledelse', department, at: 'blank' })
  await save(cast.kari, text, aSentence(hr, '7,4'))
  return { report, hr, text }
}

const send = async (id: string) =>
  move(cast.kari, { id, move: 'submit', seen: (await openSection(cast.kari, id))!.version, note: '' })

test('a text that its table has gone from is not sent, and says where', async () => {
  const { hr, text } = await followed()
  await save(cast.ola, hr, cellNow('7.5'))
  expect(await send(text)).toMatchObject({
    refusal: { places: [{ says: expect.stringContaining('7,4') }] },
  })
  await save(cast.ola, hr, cellNow('7.4'))
  await must(send(text))
})

test('what changes under a signed text is listed with its sentence', async () => {
  const { hr, text } = await followed()
  await must(send(text))
  const { submitted } = (await openSection(cast.jonas, text))!
  await must(move(cast.jonas, { id: text, move: 'approve', seen: submitted!.revision, note: '' }))
  const signed = (await findSection(db, cast.jonas, text))!
  expect(await touchedIn(db, cast.jonas, [signed])).toEqual(new Map())

  await save(cast.ola, hr, cellNow('7.5'))
  const touched = await touchedIn(db, cast.jonas, [signed])
  expect(touched.get(text)).toMatchObject([
    { was: '7,4', now: '7,5', source: 'HR', sentence: 'Sykefraværet er 7,4 prosent.' },
  ])
  expect((await openSection(cast.jonas, text))?.touched).toHaveLength(1)

  await make(cast.kari, text, 'reopen')
  const [old] = (await openSection(cast.kari, text))!.content.blocks
  await save(cast.kari, text, [{ path: ['blocks', old!.id] }, ...aSentence(hr, '7,5')])
  await must(send(text))
  const anew = (await findSection(db, cast.jonas, text))!
  expect(await touchedIn(db, cast.jonas, [anew])).toEqual(new Map())
})

test('a report is not published with a text and a table that were signed with different figures', async () => {
  const { hr, text, report } = await followed()
  const sign = async (id: string) => {
    await must(send(id))
    const seen = (await openSection(cast.jonas, id))!.submitted!.revision
    await must(move(cast.jonas, { id, move: 'approve', seen, note: '' }))
  }
  await sign(text)
  expect(await planOf(db, report).then((plan) => hindrance(db, report, plan))).toBeNull()
  await save(cast.ola, hr, cellNow('7.5'))
  expect(await planOf(db, report).then((plan) => hindrance(db, report, plan))).toBeNull()
  await sign(hr)
  expect(await publish(cast.turid, { report, note: '' })).toMatchObject({
    refusal: {
      places: [{ path: [text], says: '2 Ledelse: 7,4 → 7,5 (Sykefravær, 2026 i tabellen «Nøkkeltall»).' }],
    },
  })
})

test('nobody learns the figures of a section that they may not read', async () => {
  const { hr, text } = await followed()
  await must(send(text))
  const sent = (await findSection(db, cast.kari, text))!
  await save(cast.ola, hr, cellNow('7.5'))
  expect(await touchedIn(db, cast.elin, [sent])).toEqual(new Map())
  expect(await linkSource(cast.elin, { id: hr })).toMatchObject({ refusal: { kind: 'absent' } })
  expect(await linkTargets(cast.elin, { id: text })).toMatchObject({ refusal: { kind: 'absent' } })
})

test('a text can refer to the chapters that its writer may read', async () => {
  const { hr, text, report } = await followed()
  await aSection(cast, { report, title: 'Kultur', department: 'kultur', at: 'blank' })
  const targets = await must(linkTargets(cast.kari, { id: text }))
  expect(targets.map(({ title }) => title)).toEqual(['HR', 'Ledelse'])
  expect(targets[0]).toMatchObject({
    id: hr,
    number: '1',
    exhibits: [{ id: tableId, kind: 'table', number: '1.1', caption: 'Nøkkeltall' }],
  })
  expect(await must(linkSource(cast.kari, { id: hr }))).toMatchObject({
    title: 'HR',
    content: { blocks: [{ id: tableId }] },
  })
})

test('a text can refer to a chapter that its writer may not read, by the title that is published', async () => {
  const { hr, text, report } = await followed()
  await must(send(hr))
  const seen = (await openSection(cast.jonas, hr))!.submitted!.revision
  await must(move(cast.jonas, { id: hr, move: 'approve', seen, note: '' }))
  const ofIt = { editionId: nanoid(), sectionId: hr, revisionId: seen }
  await db.insert(edition).values({
    id: ofIt.editionId,
    reportId: report,
    number: 1,
    stylesheet: 'a.css',
    createdBy: cast.turid.id,
  })
  await db.insert(editionSection).values({ ...ofIt, number: '1', title: 'Folk og lønn', path: 'hr' })
  await db.update(reports).set({ currentEditionId: ofIt.editionId }).where(eq(reports.id, report))
  const own = await aSection(cast, { report, title: 'Kultur', department: 'kultur', at: 'blank' })
  expect(await linkSource(cast.elin, { id: hr })).toMatchObject({ refusal: { kind: 'absent' } })
  const targets = await must(linkTargets(cast.elin, { id: own }))
  expect(targets.map(({ id, title }) => [id, title])).toEqual([
    [hr, 'Folk og lønn'],
    [own, 'Kultur'],
  ])
  expect(targets[0]?.exhibits).toMatchObject([{ id: tableId, caption: 'Nøkkeltall' }])
  expect(targets.map(({ id }) => id)).not.toContain(text)
})
