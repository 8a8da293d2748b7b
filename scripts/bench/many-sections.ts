import { and, eq, inArray, sql } from 'drizzle-orm'
import { generateNKeysBetween } from 'fractional-indexing'
import { nanoid } from 'nanoid'
import { db, wholly } from '@/db/connection'
import { department, grant, person } from '@/db/schema/people'
import { draft, revision, section, signOff } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import { today } from '@/lib/clock'
import { blankContent } from '@/lib/core/section'
import type { Step } from '@/lib/core/steps'
import { plus } from '@/lib/core/workdays'
import { aReport } from '@/lib/testing/cast'

const [units, writers, approvers] = [60, 3, 2] as const

/** A municipality of 60 units, one in ten above the nine others, with three who write and two who sign in each. */
export async function settle(): Promise<void> {
  for (let unit = 0; unit < units; unit++) {
    const parentId = unit % 10 === 0 ? null : unitOf(unit - (unit % 10))
    await db
      .insert(department)
      .values({ id: unitOf(unit), name: `Enhet ${unit}`, order: `a${unit}5`, parentId })
    const people = Array.from({ length: writers + approvers }, (_, i) => personOf(unit, i))
    await db
      .insert(person)
      .values(people.map((id) => ({ id, name: `Person ${id}`, email: `${id}@solvik.example` })))
    await db.insert(grant).values(
      people.map((personId, i) => ({
        ...{ id: nanoid(), personId, departmentId: unitOf(unit) },
        role: i < writers ? ('editor' as const) : ('approver' as const),
      })),
    )
  }
}

const unitOf = (unit: number) => `enhet-${unit}`
const personOf = (unit: number, i: number) => `p-${unit}-${i}-bench`
const author = (n: number, i: number) => personOf(n % units, i)

const steps: Step[] = [
  { id: 'leder', name: 'Virksomhetsleder', wants: 'one', by: 'unit' },
  { id: 'okonomi', name: 'Økonomi', wants: 'one', by: [personOf(0, 3), personOf(0, 4)] },
]

type Laid = { id: string; n: number; revision: string }

/** A report of so many sections below chapters of twenty: a fifth each blank, in draft, sent, half signed and signed. */
export async function manySections(count: number): Promise<string> {
  const slug = await wholly(() => made(count))
  // What autovacuum does within a minute: a plan made without figures says nothing of any day but the first.
  await db.execute(sql`analyze`)
  return slug
}

async function made(count: number): Promise<string> {
  const home = await aReport()
  const orders = generateNKeysBetween(null, null, count)
  const all = Array.from({ length: count }, (_, n): Laid => ({ id: nanoid(), n, revision: nanoid() }))
  for (const some of batches(all)) await lay(home.id, all, orders, some)
  return home.slug
}

function* batches(all: readonly Laid[]) {
  for (let i = 0; i < all.length; i += 400) yield all.slice(i, i + 400)
}

async function lay(reportId: string, all: readonly Laid[], orders: readonly string[], some: readonly Laid[]) {
  await db.insert(section).values(
    some.map(({ id, n }) => ({
      ...{ id, reportId, order: orders[n] ?? '' },
      parentId: n % 20 === 0 ? null : (all[n - (n % 20)]?.id ?? null),
      departmentId: unitOf(n % units),
      ownerId: n % 3 === 0 ? author(n, 0) : null,
      due: plus(today(), (n % 40) - 15),
      required: n % 7 === 0,
    })),
  )
  await db.insert(draft).values(
    some.map(({ id, n }) => {
      const content = blankContent(`Kapittel om tjeneste ${n}`)
      return { sectionId: id, content, title: content.title, hasBlocks: n % 20 !== 0 }
    }),
  )
  const written = some.filter(({ n }) => n % 5 > 0 && n % 20 > 0)
  for (const i of [0, 1]) {
    await db.insert(version).values(
      written.map(({ id, n }) => ({
        ...{ sectionId: id, version: i + 1, saveId: nanoid(), changes: [] },
        personId: author(n, i),
      })),
    )
  }
  await goOn(written, 'draft')
  await send(written.filter(({ n }) => n % 5 > 1))
}

async function send(sent: readonly Laid[]): Promise<void> {
  const hash = 'a'.repeat(64)
  await db.insert(revision).values(
    sent.map(({ id, n, revision }) => ({
      ...{ id: revision, sectionId: id, number: 1, hash, draftVersion: 2, steps },
      content: blankContent('Kapittel'),
      authors: [author(n, 0), author(n, 1)],
      createdBy: author(n, 0),
    })),
  )
  await db
    .update(section)
    .set({ submittedRevisionId: revision.id })
    .from(revision)
    .where(and(eq(revision.sectionId, section.id), among(sent)))
  await goOn(sent, 'submitted')
  const half = sent.filter(({ n }) => n % 5 > 2)
  const whole = half.filter(({ n }) => n % 5 > 3)
  const signs = (laid: readonly Laid[], stepId: string, personId: (n: number) => string) =>
    laid.map(({ id, n, revision }) => ({
      ...{ id: nanoid(), sectionId: id, revisionId: revision, hash, stepId },
      personId: personId(n),
    }))
  await db
    .insert(signOff)
    .values([...signs(half, 'leder', (n) => author(n, 3)), ...signs(whole, 'okonomi', () => personOf(0, 4))])
  await db
    .update(section)
    .set({ approvedRevisionId: sql`${section.submittedRevisionId}`, state: 'approved' })
    .where(among(whole))
}

const among = (laid: readonly Laid[]) =>
  inArray(
    section.id,
    laid.map(({ id }) => id),
  )

async function goOn(laid: readonly Laid[], state: 'draft' | 'submitted'): Promise<void> {
  await db.update(section).set({ state }).where(among(laid))
}
