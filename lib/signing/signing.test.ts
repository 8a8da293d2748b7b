import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { signOff } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { findSection } from '@/lib/sections/find'
import { aLead, aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { make, sendsWith, sentAnew } from '@/lib/testing/sent-anew'
import { openChapter } from './chapter'
import { signSeveral } from './sign-several'
import { waitingFor } from './waiting'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

/** What waits for jonas in a report. */
const waitsIn = async (...ids: string[]) =>
  (await waitingFor(cast.jonas)).filter(({ id }) => ids.includes(id)).map(({ id, differs }) => [id, differs])

async function seen(...ids: string[]) {
  const all = await Promise.all(ids.map((id) => findSection(db, cast.turid, id)))
  return all.map((found) => ({ id: found!.id, seen: found!.submittedRevisionId! }))
}

describe('what waits', () => {
  test('is told apart: language, figures, and what nobody signed', async () => {
    const { id: report } = await aReport()
    const language = await sentAnew(cast, { report, from: 'Vi byggde 3 skoler.', to: 'Vi bygde 3 skoler.' })
    const figures = await sentAnew(cast, { report, from: 'Vi bygde 3 skoler.', to: 'Vi bygde 4 skoler.' })
    const fresh = await aSection(cast, { report, at: 'submitted' })
    expect(await waitsIn(language, figures, fresh)).toEqual([
      [language, 'wording'],
      [figures, 'figures'],
      [fresh, null],
    ])
  })

  test('waits for approvers who did not write, and for nobody else', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    for (const nobody of [cast.kari, cast.ola, cast.siv, cast.turid, cast.rune]) {
      expect((await waitingFor(nobody)).map((one) => one.id)).not.toContain(id)
    }
  })

  test('a sign-off that was taken back vouches for nothing', async () => {
    const id = await sentAnew(cast, {
      report: (await aReport()).id,
      from: 'Vi bygde 3 skoler.',
      to: 'Vi bygde 4 skoler.',
    })
    await make(cast.jonas, id, 'approve')
    await make(cast.jonas, id, 'revoke', 'Det var tre.')
    await sendsWith(cast, id, 'Vi bygde nå 4 skoler.')
    const [waits] = (await waitingFor(cast.jonas)).filter((one) => one.id === id)
    expect(waits).toMatchObject({ differs: 'figures', base: { number: 1, mine: true } })
  })
})

describe('several signed at once', () => {
  test('each has its own record', async () => {
    const { id: report } = await aReport()
    const ids = [
      await aSection(cast, { report, at: 'submitted' }),
      await aSection(cast, { report, at: 'submitted' }),
    ]
    const sections = await seen(...ids)
    const told = await must(signSeveral(cast.jonas, { sections, note: 'Fint.' }))
    expect(told).toEqual(ids.map((id) => ({ id, refusal: null })))
    for (const id of ids) {
      expect(await db.select().from(signOff).where(eq(signOff.sectionId, id))).toMatchObject([
        { personId: 'jonas', note: 'Fint.' },
      ])
      const log = await db.select({ kind: event.kind }).from(event).where(eq(event.sectionId, id))
      expect(log.filter(({ kind }) => kind === 'section.approve')).toHaveLength(1)
    }
  })

  test('what came in between is refused and said, and the others are signed', async () => {
    const { id: report } = await aReport()
    const [newer, stands] = [
      await aSection(cast, { report, at: 'submitted' }),
      await aSection(cast, { report, at: 'submitted' }),
    ]
    const sections = await seen(newer, stands)
    await make(cast.kari, newer, 'recall')
    await save(cast.kari, newer, aLead('Noe annet.'))
    await make(cast.kari, newer, 'submit')
    const told = await must(signSeveral(cast.jonas, { sections, note: '' }))
    expect(told.map(({ id, refusal }) => [id, refusal?.kind ?? null])).toEqual([
      [newer, 'stale'],
      [stands, null],
    ])
    expect((await findSection(db, cast.jonas, newer))?.state).toBe('submitted')
    expect((await findSection(db, cast.jonas, stands))?.state).toBe('approved')
  })

  test('four eyes hold for each, and a stranger learns nothing', async () => {
    const id = await aSection(cast, { at: 'submitted' })
    const sections = await seen(id)
    for (const [who, kind] of [
      [cast.kari, 'forbidden'],
      [cast.elin, 'absent'],
    ] as const) {
      expect((await must(signSeveral(who, { sections, note: '' })))[0]?.refusal?.kind).toBe(kind)
    }
    expect((await findSection(db, cast.jonas, id))?.state).toBe('submitted')
  })
})

describe('a whole chapter', () => {
  test('is what waits in it and below it', async () => {
    const { id: report } = await aReport()
    const top = await aSection(cast, { report, at: 'approved', title: 'Drift' })
    const below = await aSection(cast, { report, parent: top, at: 'submitted' })
    const deeper = await aSection(cast, { report, parent: below, at: 'submitted' })
    const beside = await aSection(cast, { report, at: 'submitted' })
    const chapter = await openChapter(cast.jonas, top)
    expect(chapter).toMatchObject({ number: '1', title: 'Drift' })
    expect(chapter?.waiting.map(({ id, chapter }) => [id, chapter.number])).toEqual([
      [below, '1'],
      [deeper, '1'],
    ])
    expect(chapter?.waiting.map(({ id }) => id)).not.toContain(beside)
    expect((await openChapter(cast.kari, top))?.waiting).toEqual([])
    expect(await openChapter(cast.elin, top)).toBe(null)
    expect(await openChapter(cast.jonas, 'nowhere')).toBe(null)
  })
})
