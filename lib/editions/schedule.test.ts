import { desc, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/connection'
import { editionSection, publication } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { event } from '@/db/schema/log'
import { news } from '@/db/schema/mail'
import { grant, person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import { during } from '@/lib/clock'
import { nextLetter } from '@/lib/mail/compose'
import { publishPictures } from '@/lib/pictures/public'
import { assignPart } from '@/lib/reports/assign'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { actorById } from '@/lib/session/actor'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { published } from '@/lib/testing/publishing'
import { carryOut } from './carry-out'
import { publishDue } from './on-time'
import { openPublishing } from './overview'
import { lastSchedule, openSchedule, scheduleEdition, unschedule } from './schedule'
import { editionsOf } from './turn'

vi.mock(import('@/lib/pictures/public'), { spy: true })

beforeAll(freshDatabase)
let cast: Cast
let home: { id: string; slug: string }
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
  await db.insert(person).values({ id: 'tone-m', name: 'tone', email: 'tone@solvik.example' })
  await db.insert(grant).values({ id: nanoid(), personId: 'tone-m', role: 'manager', departmentId: null })
})
beforeEach(async () => {
  home = await aReport()
  await db.delete(news)
})

const at = <T>(time: string, work: () => Promise<T>) => during(new Date(`2027-03-30T${time}:00+02:00`), work)
const wish = (more: Partial<Parameters<typeof scheduleEdition>[1]> = {}) => ({
  ...{ report: home.id, note: '', day: '2027-03-30', time: '08:00', seen: null },
  ...more,
})
const ordered = (more = {}, who = cast.turid) => at('07:00', () => scheduleEdition(who, wish(more)))
const tone = async () => (await actorById('tone-m'))!
const standing = async () => (await lastSchedule(db, home.id))!
const heard = async () =>
  (await db.select({ to: news.personId, kind: news.kind }).from(news)).filter(({ kind }) =>
    /ublished/.test(kind),
  )
const signed = () => aSection(cast, { report: home.id, at: 'approved' })

describe('an order for later', () => {
  test('is carried out at its time and not before, by whoever ordered it, who hears of it', async () => {
    await signed()
    await must(ordered())
    await at('07:59', publishDue)
    expect(await standing()).toMatchObject({ ended: null, orderedBy: 'turid' })
    await at('08:00', publishDue)
    const { ended, publicationId } = await standing()
    expect(ended).toBe('begun')
    // On a working day it would go at once, and wait for no letter.
    await during(new Date('2027-03-28T09:00:00Z'), () => carryOut(publicationId ?? ''))
    expect(await editionsOf(cast.turid, home.id)).toMatchObject([{ number: 1, createdBy: 'turid' }])
    expect(await heard()).toEqual([{ to: 'turid', kind: 'publishedOnTime' }])
    const lines = (await nextLetter(cast.turid))?.parts.flatMap((part) => part.lines)
    expect(lines).toMatchObject([{ path: `/desk/reports/${home.slug}/publish` }])
    expect(lines?.[0]?.says).toContain('er publisert til den tiden du bestilte.')
  })

  test('may be made while something is unsigned, and is refused if it still is', async () => {
    const id = await aSection(cast, { report: home.id, at: 'submitted' })
    await must(assignPart(cast.turid, id, { required: true }))
    await must(ordered())
    await at('08:00', publishDue)
    expect(await standing()).toMatchObject({
      ended: 'refused',
      refusal: 'Påkrevde kapitler er ikke godkjent.',
    })
    expect((await heard()).map(({ to }) => to).sort()).toEqual(['tone-m', 'turid'])
    const [last] = await db.select().from(event).orderBy(desc(event.seq)).limit(1)
    expect(last).toMatchObject({ kind: 'report.late', reportId: home.id })
    await at('08:01', publishDue)
    expect(await heard()).toHaveLength(2)
  })

  test('what is signed in between comes along', async () => {
    const id = await aSection(cast, { report: home.id, at: 'submitted' })
    await must(ordered())
    const seen = (await openSection(cast.jonas, id))?.submitted?.revision ?? ''
    await must(move(cast.jonas, { id, move: 'approve', seen, note: '' }))
    await at('08:00', publishDue)
    expect(await standing()).toMatchObject({ ended: 'begun' })
  })

  test('needs a note from the second edition on, and a time that comes', async () => {
    await signed()
    await published(cast, home.id)
    expect(await ordered()).toMatchObject({ refusal: { fields: { note: expect.any(String) } } })
    const note = 'Rettet.'
    for (const time of [{ time: '07:00' }, { day: '2027-03-28', time: '02:30' }])
      expect(await ordered({ note, ...time })).toMatchObject({
        refusal: { fields: { time: expect.any(String) } },
      })
    await must(ordered({ note }))
  })

  test.each(['kari', 'jonas', 'rune'] as const)('is not for %s to make or take back', async (who) => {
    await signed()
    expect(await ordered({}, cast[who])).toMatchObject({ refusal: { kind: 'forbidden' } })
    await must(ordered())
    const { id } = await standing()
    expect(await unschedule(cast[who], { report: home.id, seen: id })).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect(await standing()).toMatchObject({ id, ended: null })
  })
})

describe('who ordered it', () => {
  test('must still be a manager', async () => {
    await signed()
    await must(ordered({}, await tone()))
    await db.update(grant).set({ to: '2027-03-29' }).where(eq(grant.personId, 'tone-m'))
    await at('08:00', publishDue)
    expect(await standing()).toMatchObject({
      ended: 'refused',
      refusal: 'Bare rapportansvarlig kan publisere.',
    })
    expect((await heard()).map(({ to }) => to)).toContain('turid')
    await db.update(grant).set({ to: null }).where(eq(grant.personId, 'tone-m'))
  })

  test('must still be let in', async () => {
    await signed()
    await must(ordered({}, await tone()))
    await db.update(person).set({ disabledAt: new Date() }).where(eq(person.id, 'tone-m'))
    await at('08:00', publishDue)
    expect(await standing()).toMatchObject({
      ended: 'refused',
      refusal: expect.stringContaining('logge inn'),
    })
    await db.update(person).set({ disabledAt: null }).where(eq(person.id, 'tone-m'))
  })
})

describe('another time', () => {
  test('comes instead, and is the order of whoever chose it', async () => {
    await signed()
    await must(ordered())
    const { id: seen } = await standing()
    await must(ordered({ time: '12:00', seen }, await tone()))
    await at('08:00', publishDue)
    expect(await openSchedule(db, home.id)).toMatchObject({ orderedBy: 'tone-m' })
    await at('12:00', publishDue)
    expect(await standing()).toMatchObject({ ended: 'begun' })
  })

  test('chosen by two at once is one of theirs; the other is told', async () => {
    await signed()
    const outcomes = await Promise.all([ordered({ time: '09:00' }), ordered({ time: '10:00' }, await tone())])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'stale' } })
  })

  test('taken back, nothing is published, and what is ordered next is a new order', async () => {
    await signed()
    await must(ordered())
    const { id: seen } = await standing()
    await must(at('07:30', () => unschedule(cast.turid, { report: home.id, seen })))
    await at('08:00', publishDue)
    expect(await standing()).toMatchObject({ ended: 'cancelled' })
    expect(await unschedule(cast.turid, { report: home.id, seen })).toMatchObject({
      refusal: { kind: 'stale' },
    })
    await must(ordered())
  })
})

test('three servers begin one publishing', async () => {
  await signed()
  await must(ordered())
  await at('08:00', () => Promise.all([publishDue(), publishDue(), publishDue()]))
  const rows = await db.select().from(publication).where(eq(publication.reportId, home.id))
  expect(rows).toHaveLength(1)
})

test('while another edition is being made it waits, and is begun when that is done', async () => {
  await signed()
  await must(ordered({ note: 'Til trykk.' }))
  await at('07:59', () => published(cast, home.id))
  await db.update(publication).set({ finishedAt: null }).where(eq(publication.reportId, home.id))
  await at('08:00', publishDue)
  expect(await standing()).toMatchObject({ ended: null })
  await db.update(publication).set({ finishedAt: new Date() }).where(eq(publication.reportId, home.id))
  await at('08:01', publishDue)
  expect(await standing()).toMatchObject({ ended: 'begun' })
})

test('a sign-off while it is being drawn does not stop it: it is drawn again with what is signed now', async () => {
  const id = await aSection(cast, { report: home.id, at: 'approved' })
  const other = await aSection(cast, { report: home.id, title: 'Kultur', at: 'submitted' })
  await must(ordered())
  await at('08:00', publishDue)
  const seen = (await openSection(cast.jonas, other))?.submitted?.revision ?? ''
  vi.mocked(publishPictures).mockImplementationOnce(async () => {
    await must(move(cast.jonas, { id: other, move: 'approve', seen, note: '' }))
  })
  await carryOut((await standing()).publicationId ?? '')
  expect(await openPublishing(cast.turid, home.slug)).toMatchObject({ last: { failure: null } })
  const shown = (await editionsOf(cast.turid, home.id))[0]!
  const sections = await db.select().from(editionSection).where(eq(editionSection.editionId, shown.id))
  expect(sections.map(({ sectionId, revisionId }) => [sectionId, revisionId !== null])).toEqual(
    expect.arrayContaining([
      [id, true],
      [other, true],
    ]),
  )
})

test('one that stops on its way is told to the managers', async () => {
  await signed()
  await must(ordered())
  await at('08:00', publishDue)
  const id = (await openSection(cast.jonas, (await openPublishing(cast.turid, home.slug))!.planned[0]!.id))!
  await must(
    move(cast.jonas, { id: id.id, move: 'revoke', seen: id.signed?.revision ?? '', note: 'Feil tall.' }),
  )
  await carryOut((await standing()).publicationId ?? '')
  expect((await heard()).map(({ kind }) => kind)).toEqual(['notPublished', 'notPublished'])
  expect(await openPublishing(cast.turid, home.slug)).toMatchObject({ last: { failure: expect.any(String) } })
})
