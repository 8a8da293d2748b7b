import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { deadline } from '@/db/schema/deadlines'
import { installation } from '@/db/schema/installation'
import { draft, report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { inLanguage } from '@/lib/language'
import { type Cast, must, theCast } from '@/lib/testing/cast'
import { createReport } from './create'
import { addFront } from './front'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune', language: 'nn' })
  cast = await theCast()
})

test('a new report is in the language of the installation, whatever its maker speaks', async () => {
  const about = { year: 2026, kind: 'annual', title: 'Årsrapport 2026', slug: '2026', from: null } as const
  await inLanguage('en', () => must(createReport(cast.turid, about)))
  const [made] = await db.select().from(report)
  const id = made?.id ?? ''
  expect(made?.language).toBe('nn')
  const dates = await db.select({ label: deadline.label }).from(deadline).where(eq(deadline.reportId, id))
  expect(dates.map(({ label }) => label)).toContain('Rekneskapen blir avlagd')
  await inLanguage('en', () => must(addFront(cast.turid, { report: id })))
  expect(await db.select({ title: draft.title }).from(draft)).toEqual([{ title: 'Framside' }])
})
