import { asc, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { revision } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import { freshDatabase } from '@/db/testing/world'
import type { Actor } from '@/lib/core/access'
import { replay } from '@/lib/core/merge'
import { line } from '@/lib/core/rich'
import { words } from '@/lib/core/section'
import type { Change, Node } from '@/lib/core/tree'
import { aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { move } from './move'
import { openSection } from './open'
import { saveDraft } from './save'

// Everybody at once, on a real database: what locks and guards are for. (Parallel moves: move.test.ts.)
beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  cast = await theCast()
})

test('a submission pressed many times makes one revision', async () => {
  const id = await aSection(cast, { at: 'draft' })
  const seen = (await openSection(cast.kari, id))!.version
  const submit = (actor: Actor) => move(actor, { id, move: 'submit', seen, note: '' })
  const outcomes = await Promise.all([cast.kari, cast.ola, cast.kari, cast.turid, cast.kari].map(submit))

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.select().from(revision).where(eq(revision.sectionId, id))).toHaveLength(1)
})

test('many who save at once, from the same version, lose no point and skip no number', async () => {
  const id = await aSection(cast, { at: 'draft' })
  const list = { id: 'resultater', kind: 'results', order: 'a1', heading: null, items: [] }
  await save(cast.kari, id, [{ path: ['blocks', list.id], to: list }])
  const opened = (await openSection(cast.kari, id))!
  const point = (n: number): Change => ({
    path: ['blocks', list.id, 'items', `punkt-${n}`],
    to: { id: `punkt-${n}`, order: 'a0', text: line(`Punkt nummer ${n}.`) },
  })
  const numbers = Array.from({ length: 40 }, (_, n) => n)
  const answers = await Promise.all(
    numbers.map((n) =>
      must(
        saveDraft(n % 2 ? cast.kari : cast.ola, {
          id,
          baseVersion: opened.version,
          saveId: nanoid(),
          changes: [point(n)],
        }),
      ),
    ),
  )

  const now = (await openSection(cast.kari, id))!
  expect(words(now.content)).toEqual(expect.arrayContaining(numbers.map((n) => `Punkt nummer ${n}.`)))
  const kept = await db.select().from(version).where(eq(version.sectionId, id)).orderBy(asc(version.version))
  expect(kept.map((one) => one.version)).toEqual(kept.map((_, i) => i + 1))
  const last = answers.find((one) => one.version === now.version)!
  expect(replay(opened.content as unknown as Node, last.since)).toEqual(now.content)
})

test('a save and a submission at once: what is signed later is what was submitted', async () => {
  for (let n = 0; n < 8; n++) {
    const id = await aSection(cast, { at: 'draft' })
    const { version: seen } = (await openSection(cast.kari, id))!
    const [submitted, saved] = await Promise.all([
      move(cast.kari, { id, move: 'submit', seen, note: '' }),
      saveDraft(cast.ola, {
        id,
        baseVersion: seen,
        saveId: nanoid(),
        changes: [{ path: ['title'], to: 'Nytt navn' }],
      }),
    ])
    // One came first: the other is refused, and nothing in between can happen.
    expect([submitted.ok, saved.ok].filter(Boolean)).toHaveLength(1)
    const made = await db.select().from(revision).where(eq(revision.sectionId, id))
    expect(made.map((one) => one.content.title)).toEqual(submitted.ok ? ['Eiendom'] : [])
  }
})
