import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { hiddenHint } from '@/db/schema/hints'
import { event } from '@/db/schema/log'
import { freshDatabase } from '@/db/testing/world'
import { ready } from '@/lib/core/testing/ready'
import { assign } from '@/lib/reports/assign'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { findingsFor } from './find'
import { findingsAbout, openFindings } from './open'
import { settleFinding, unsettleFinding } from './settle'

beforeAll(freshDatabase)

let cast: Cast
let home: { id: string; slug: string }
let one: string
let other: string

beforeAll(async () => {
  cast = await theCast()
})
beforeEach(async () => {
  home = await aReport()
  one = await aSection(cast, { report: home.id, title: 'Skole', at: 'draft' })
  other = await aSection(cast, { report: home.id, title: 'Kultur', at: 'draft' })
  await tell(one, '7.5')
  await tell(other, '7.4')
})

/** Writes a table of sick leave, or writes it anew. */
async function tell(section: string, value: string, id: string = `tabell-${section}`) {
  const table = ready.table(id)
  const rows = table.rows.map((row) => ({
    ...row,
    label: 'Samlet sykefravær',
    cells: { 'year-2026': { value, status: 'final' } },
  }))
  await save(cast.kari, section, [{ path: ['blocks', id], to: { ...table, rows } }])
}

const found = async (who = cast.turid) => findingsFor(db, who, home.id)
const settle = (who: Cast['kari'], key: string) =>
  settleFinding(who, { report: home.id, key, reason: 'Skole teller bare lærere.' })

test('what two sections say of the same is found for whoever reads both, and for nobody else', async () => {
  expect(await found()).toMatchObject([{ rule: 'same', places: [{ section: one }, { section: other }] }])
  expect(await found(cast.kari)).toHaveLength(1)
  const care = { id: other, department: 'kultur', owner: null, due: null, required: false, slug: null }
  await must(assign(cast.turid, care))
  expect(await found(cast.kari)).toEqual([])
  expect(await found(cast.turid)).toHaveLength(1)
  expect(await openFindings(cast.siv, (await aReport()).slug)).toBeNull()
})

test('it is put away for everybody with its reason, which the approver reads, and taken out again', async () => {
  const [finding] = await found()
  await must(settle(cast.kari, finding!.key))
  const about = await findingsAbout(cast.jonas, { id: other, report: home })
  expect(about).toMatchObject([{ settled: { reason: 'Skole teller bare lærere.', by: 'kari' } }])
  expect((await openFindings(cast.jonas, home.slug))?.people.kari).toBe('kari')
  await must(unsettleFinding(cast.turid, { report: home.id, key: finding!.key }))
  expect(await found()).toMatchObject([{ settled: null }])
  expect(await db.select().from(hiddenHint)).toEqual([])
  const told = await db.select().from(event).where(eq(event.reportId, home.id)).orderBy(event.seq)
  expect(told.slice(-2)).toMatchObject([
    { actor: 'kari', kind: 'report.settle', data: { note: 'Skole teller bare lærere.' } },
    { actor: 'turid', kind: 'report.unsettle' },
  ])
})

test('only those who write in one of the sections, and the manager, put it away', async () => {
  const [finding] = await found()
  expect(await settle(cast.jonas, finding!.key)).toMatchObject({ refusal: { kind: 'forbidden' } })
  expect(await settle(cast.elin, finding!.key)).toMatchObject({ refusal: { kind: 'absent' } })
  expect(await settle(cast.turid, 'agree same nothing')).toMatchObject({ refusal: { kind: 'stale' } })
  expect(
    await settleFinding(cast.turid, { report: nanoid(), key: finding!.key, reason: 'Ja' }),
  ).toMatchObject({
    refusal: { kind: 'absent' },
  })
  expect(await found()).toMatchObject([{ settled: null }])
})

test('it comes back when a figure changes, and goes when they agree', async () => {
  const [finding] = await found()
  await must(settle(cast.kari, finding!.key))
  await tell(other, '7.3')
  expect(await found()).toMatchObject([{ settled: null }])
  await tell(other, '7.5')
  expect(await found()).toEqual([])
})

test('many that each tell of their own are put away at once', async () => {
  const third = await aSection(cast, { report: home.id, title: 'Helse', at: 'draft' })
  await tell(third, '6.1')
  const [finding] = await found()
  expect(finding?.places).toHaveLength(3)
  await must(settle(cast.turid, finding!.key))
  await tell(third, '6.2')
  expect((await found()).filter(({ settled }) => !settled)).toEqual([])
})
