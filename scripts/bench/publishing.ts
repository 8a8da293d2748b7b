import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import type { Block } from '@/lib/core/blocks/all'
import { line, rich } from '@/lib/core/rich'
import type { Json } from '@/lib/core/tree'
import { carryOut } from '@/lib/editions/carry-out'
import { publish } from '@/lib/editions/publish'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aReport, aSection, type Cast, must, save } from '@/lib/testing/cast'
import { promise, tell, timed, times } from './figures'
import { serving } from './serving'
import { takingAlong } from './taking-along'

/** Publishes reports of 20, 200 and 1000 signed sections, twenty in a chapter, each with a lead, results, a text and a table; serves a page, gives files. */
export async function publishing(cast: Cast): Promise<void> {
  console.log('\nPublisering av 200 og 1000 kapitler')
  const small = await published(cast, 20)
  const large = await published(cast, 200)
  const huge = await published(cast, 1000)
  const told = ({ files, time }: Published, aim: string) =>
    tell(`${files} filer, i tre kodinger hver`, `${(time / 1000).toFixed(1)} s`, aim)
  told(large, 'under 10 s')
  tell('ti ganger så mange kapitler', `${times(large.time, small.time)} så lang tid`)
  told(huge, 'under 30 s')
  tell('fem ganger så mange kapitler', `${times(huge.time, large.time)} så lang tid`)
  promise('fremdriften var å se underveis', `${huge.seen} ganger`, huge.seen > 10)
  await serving(large.slug)
  await takingAlong(large.slug, 200)
}

type Published = Awaited<ReturnType<typeof published>>

async function published(cast: Cast, sections: number) {
  const report = await aReport(2026)
  let chapter = ''
  for (let n = 0; n < sections; n++) {
    if (n % 20 === 0)
      chapter = await aSection(cast, { report: report.id, title: `Tjenester ${n / 20 + 1}`, at: 'blank' })
    await signed(cast, report.id, chapter, n + 1)
  }
  const ordered = await must(publish(cast.turid, { report: report.id, note: '' }))
  const row = async () =>
    (await db.select().from(publication).where(eq(publication.id, ordered.publication)))[0]
  const seen = new Set<number>()
  const watching = setInterval(async () => seen.add((await row())?.done ?? 0), 200)
  const time = await timed(() => carryOut(ordered.publication))
  clearInterval(watching)
  const ended = await row()
  if (ended?.failure) promise(`${sections} kapitler`, ended.failure, false)
  return { slug: report.slug, time, files: ended?.total ?? 0, seen: seen.size }
}

async function signed(cast: Cast, report: string, parent: string, n: number): Promise<void> {
  const id = await aSection(cast, { report, parent, title: `Kapittel ${n}`, at: 'blank' })
  const changes = blocks(n).map((block) => ({ path: ['blocks', block.id], to: block as unknown as Json }))
  await save(cast.kari, id, changes)
  await must(move(cast.kari, { id, move: 'submit', seen: 1, note: '' }))
  const seen = (await openSection(cast.jonas, id))?.submitted?.revision ?? ''
  await must(move(cast.jonas, { id, move: 'approve', seen, note: '' }))
}

/** What a section of an ordinary yearly report holds. */
export function blocks(n: number): Block[] {
  const sentence = `I kapittel ${n} økte bruken med ${n} prosent, og ventetiden ble ${n} dager kortere enn året før. `
  const columns = ['2023', '2024', '2025', '2026'].map((label, i) => ({
    id: `kolonne-${i}`,
    order: `a${i}`,
    label,
    type: 'number' as const,
    unit: '',
    decimals: null,
  }))
  const rows = Array.from({ length: 8 }, (_, i) => ({
    id: `rad-000${i}`,
    order: `a${i}`,
    label: `Nøkkeltall ${i + 1}`,
    unit: 'prosent',
    decimals: null,
    total: false,
    highlight: false,
    cells: Object.fromEntries(
      columns.map((column, c) => [column.id, { value: `${n + i * c}.5`, status: 'final' as const }]),
    ),
  }))
  const points = Array.from({ length: 6 }, (_, i) => ({
    id: nanoid(),
    order: `a${i}`,
    text: line(sentence.repeat(2)),
  }))
  const tableId = nanoid()
  return [
    { id: nanoid(), kind: 'lead', order: 'a0', text: line(sentence.repeat(2)) },
    { id: nanoid(), kind: 'results', order: 'a1', heading: null, items: points },
    {
      id: nanoid(),
      kind: 'text',
      order: 'a2',
      heading: 'Om tjenesten',
      body: rich(sentence.repeat(6), sentence.repeat(4)),
    },
    {
      id: tableId,
      kind: 'table',
      order: 'a3',
      heading: 'Nøkkeltall',
      caption: `Nøkkeltall for kapittel ${n}`,
      source: 'Kommunen',
      stub: 'Nøkkeltall',
      columns,
      rows,
      notes: [],
      absent: false,
    },
    {
      id: nanoid(),
      kind: 'chart',
      order: 'a4',
      caption: 'Utvikling',
      form: 'bar',
      table: tableId,
      rows: { 'rad-0001': true },
      without: {},
      alt: 'Tallet økte hvert år.',
    },
  ]
}
