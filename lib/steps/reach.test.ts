import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { news } from '@/db/schema/mail'
import { person } from '@/db/schema/people'
import { freshDatabase } from '@/db/testing/world'
import type { StepSetting } from '@/lib/core/step-setting'
import { disable } from '@/lib/people/disable'
import { openReport } from '@/lib/reports/open'
import { findSection } from '@/lib/sections/find'
import { history } from '@/lib/sections/history'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { openReview } from '@/lib/sections/review'
import { actorById } from '@/lib/session/actor'
import { readersOf } from '@/lib/talk/readers'
import { aReport, aSection, type Cast, must, theCast } from '@/lib/testing/cast'
import { myWork } from '@/lib/work/mine'
import { openSteps } from './open'
import { setSteps } from './set'
import { handOn, setStandIn } from './stand-in'

let cast: Cast
beforeAll(freshDatabase)
beforeAll(async () => {
  cast = await theCast()
  const strangers = ['eva', 'stina', 'hans', 'left'].map((id) => ({
    id,
    name: id,
    email: `${id}@solvik.example`,
  }))
  await db.insert(person).values(strangers)
})

const now = async (id: string) => (await actorById(id))!
const always = { from: '2020-01-01', to: '2199-12-31' }

const head: StepSetting = {
  id: 'step-head',
  name: 'Virksomhetsleder',
  by: 'unit',
  approvers: [],
  wants: 'one',
  everywhere: true,
  sections: [],
}
const finance: StepSetting = {
  ...head,
  id: 'step-finance',
  name: 'Økonomi',
  by: 'named',
  approvers: ['eva'],
}

async function submitted(steps: StepSetting[]) {
  const { id: report, slug } = await aReport()
  await must(setSteps(cast.turid, { report, steps }))
  return { id: await aSection(cast, { report, at: 'submitted' }), report, slug }
}

async function approve(who: string, id: string) {
  const seen = (await findSection(db, cast.turid, id))?.submittedRevisionId ?? 'none'
  return move(await now(who), { id, move: 'approve', seen, note: '' })
}

const waitsFor = async (id: string) => (await openSection(cast.turid, id))?.approvers

const eventsOf = (id: string) => db.select().from(event).where(eq(event.sectionId, id))

/** Everything that opens a section, as one person finds it. */
async function doors(who: string, { id, slug }: { id: string; slug: string }): Promise<boolean[]> {
  const actor = await now(who)
  const { facts } = (await findSection(db, cast.turid, id))!
  const opened = await Promise.all([
    findSection(db, actor, id),
    openSection(actor, id),
    openReview(actor, id),
    history(actor, id),
    openReport(actor, slug),
    readersOf(db, facts).then((all) => all.find((one) => one.id === who)),
  ])
  return opened.map((one) => Boolean(one))
}

type Stands = 'first' | 'second' | 'approved'
/** Who is what: eva is named in the second step, stina stands in for her, hans was handed the first; ola is an author. */
const matrix: [who: string, what: string, reads: boolean, signs: Record<Stands, boolean>][] = [
  ['jonas', 'approver of the unit', true, { first: true, second: false, approved: false }],
  ['eva', 'named in the second step', true, { first: false, second: true, approved: false }],
  ['stina', 'stand-in of who is named', true, { first: false, second: true, approved: false }],
  ['hans', 'handed the first step', true, { first: true, second: false, approved: false }],
  ['kari', 'author', true, { first: false, second: false, approved: false }],
  ['siv', 'approver of another unit', false, { first: false, second: false, approved: false }],
  ['left', 'nobody here', false, { first: false, second: false, approved: false }],
]

describe('every door, every turn', () => {
  const at = {} as Record<Stands, { id: string; slug: string }>
  beforeAll(async () => {
    await must(setStandIn(cast.turid, { person: 'eva', standIn: 'stina', ...always }))
    for (const stands of ['first', 'second', 'approved'] as const) {
      const made = await submitted([head, finance])
      await must(handOn(await now('jonas'), { section: made.id, to: 'hans' }))
      if (stands !== 'first') await must(approve('jonas', made.id))
      if (stands === 'approved') await must(approve('eva', made.id))
      at[stands] = made
    }
  })

  describe.each(['first', 'second', 'approved'] as const)('%s', (stands) => {
    test.each(matrix)('%s, %s', async (who, _, reads, signs) => {
      expect(new Set(await doors(who, at[stands]))).toEqual(new Set([reads]))
      const todo = (await myWork(await now(who))).todo.filter(({ id }) => id === at[stands].id)
      expect(todo.some(({ task }) => task === 'approve')).toBe(signs[stands])
      expect((await waitsFor(at[stands].id))?.includes(who)).toBe(signs[stands])
      if (signs[stands]) return
      const before = await eventsOf(at[stands].id)
      expect((await approve(who, at[stands].id)).ok).toBe(false)
      expect(await eventsOf(at[stands].id)).toEqual(before)
    })
  })

  test('whoever the second step waits for hears of it when the first is signed, stand-ins too', async () => {
    const told = await db
      .select({ to: news.personId })
      .from(news)
      .where(and(eq(news.sectionId, at.second.id), eq(news.kind, 'asked'), eq(news.by, 'jonas')))
    expect(told.map(({ to }) => to).sort()).toEqual(['eva', 'stina'])
  })

  test('a stand-in is told for whom, in the work list and in the review', async () => {
    const [todo] = (await myWork(await now('stina'))).todo
    expect(todo).toMatchObject({ insteadOf: 'eva', step: { name: 'Økonomi', number: 2, of: 2 } })
    expect((await openReview(await now('stina'), at.second.id))?.insteadOf).toBe('eva')
    expect((await openReview(await now('eva'), at.second.id))?.insteadOf).toBe(null)
  })
})

test('who was named and has left: the step waits for nobody, the manager is told, recalls, and it is sent anew', async () => {
  const { id, report } = await submitted([{ ...finance, approvers: ['left'] }])
  await must(setStandIn(cast.turid, { person: 'left', standIn: 'eva', ...always }))
  await must(disable(cast.rune, { id: 'left' }))
  expect(await waitsFor(id)).toEqual([])
  expect((await openSteps(cast.turid, report))?.gone).toEqual([{ id: 'left', name: 'left' }])
  expect(await setSteps(cast.turid, { report, steps: [{ ...finance, approvers: ['left'] }] })).toMatchObject({
    refusal: { fields: { 'steps.0.approvers': expect.stringContaining('kan ikke logge inn lenger') } },
  })
  await must(setSteps(cast.turid, { report, steps: [{ ...finance, approvers: ['hans'] }] }))
  expect(await waitsFor(id)).toEqual([])
  const found = (await findSection(db, cast.turid, id))!
  await must(move(cast.turid, { id, move: 'recall', seen: found.submittedRevisionId!, note: '' }))
  await must(move(cast.turid, { id, move: 'submit', seen: found.version, note: '' }))
  expect(await waitsFor(id)).toEqual(['hans'])
  await must(approve('hans', id))
  expect((await findSection(db, cast.turid, id))?.state).toBe('approved')
})
