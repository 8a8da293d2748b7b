import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/connection'
import { freshDatabase } from '@/db/testing/world'
import { inLanguage } from '@/lib/language'
import { append } from '@/lib/log'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aReport, aSection, type Cast, theCast } from '@/lib/testing/cast'
import { logChoices } from './choices'
import { logFilter } from './filter'
import { readLog } from './read'

let cast: Cast
let section: string
let report: string

beforeAll(freshDatabase)
beforeAll(async () => {
  cast = await theCast()
  report = (await aReport()).id
  section = await aSection(cast, { report, title: 'Eiendom', at: 'submitted' })
})

const told = async (filter: Record<string, unknown> = {}) =>
  (await readLog(cast.turid, logFilter.parse(filter)))?.lines.map(({ who, says }) => `${who} ${says}`)

describe('the log', () => {
  it('tells in words who did what, newest first', async () => {
    const lines = await told()
    expect(lines?.[0]).toBe('kari sendte «1 Eiendom» til godkjenning')
    expect(lines?.at(-1)).toBe('turid la til «1 Eiendom»')
  })

  it('is told to each in the language they chose', async () => {
    const newest = async () => (await told({ kind: 'section.submit' }))?.[0]
    expect(await inLanguage('nn', newest)).toBe('kari sende «1 Eiendom» til godkjenning')
    expect(await inLanguage('en', newest)).toBe('kari submitted “1 Eiendom” for approval')
  })

  it('quotes the reason that was given', async () => {
    const opened = await openSection(cast.jonas, section)
    const seen = opened?.submitted?.revision ?? ''
    await move(cast.jonas, { id: section, move: 'sendBack', seen, note: 'Tallet for 2026 mangler.' })
    const page = await readLog(cast.turid, {})
    expect(page?.lines[0]).toMatchObject({ who: 'jonas', note: 'Tallet for 2026 mangler.' })
  })

  it('is filtered by person, kind, report and section', async () => {
    expect((await told({ person: 'kari' }))?.every((one) => one.startsWith('kari '))).toBe(true)
    expect(await told({ kind: 'section.add' })).toEqual(['turid la til «1 Eiendom»'])
    expect((await told({ report, section }))?.length).toBe((await told())?.length)
    expect(await told({ report: 'another-report' })).toEqual([])
    expect(await told({ kind: 'unheard of', from: '2027-02-30', before: 'x' })).toEqual(await told())
  })

  it('is filtered by dates as they are in Oslo', async () => {
    const lateInOslo = { actor: 'rune', kind: 'person.signIn', at: new Date('2020-06-30T22:30:00Z') } as const
    await db.transaction((tx) => append(tx, lateInOslo))
    expect(await told({ from: '2020-07-01', to: '2020-07-01' })).toEqual(['rune logget inn'])
    expect(await told({ to: '2020-06-30' })).toEqual([])
  })

  it('says which role was given, and to whom', async () => {
    const data = { role: 'editor', departmentId: 'eiendom' }
    await db.transaction((tx) => append(tx, { actor: 'system', kind: 'person.grant', subject: 'elin', data }))
    const page = await readLog(cast.rune, logFilter.parse({ kind: 'person.grant' }))
    expect(page?.lines).toMatchObject([
      { who: 'Systemet', says: 'ga elin en rolle', more: 'Bidragsyter, eiendom' },
    ])
  })

  it('comes a page at a time', async () => {
    await db.transaction(async (tx) => {
      for (let i = 0; i < 60; i++) await append(tx, { actor: 'siv', kind: 'person.signIn' })
    })
    const first = await readLog(cast.turid, logFilter.parse({ person: 'siv' }))
    const second = await readLog(cast.turid, logFilter.parse({ person: 'siv', before: String(first?.older) }))
    expect([first?.lines.length, second?.lines.length, second?.older]).toEqual([50, 10, null])
  })

  it('is not for editors and approvers', async () => {
    expect(await readLog(cast.kari, {})).toBeNull()
    expect(await readLog(cast.jonas, {})).toBeNull()
    expect(await logChoices(cast.kari, undefined)).toBeNull()
  })

  it('offers the people, reports and sections to choose from', async () => {
    const choices = await logChoices(cast.turid, report)
    expect(choices?.people).toHaveLength(7)
    expect(choices?.sections).toEqual([expect.objectContaining({ id: section, name: '1 Eiendom' })])
  })
})
