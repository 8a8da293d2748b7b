import { beforeAll, expect, test } from 'vitest'
import { property } from '@/components/report/fixture-blocks'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import type { Json } from '@/lib/core/tree'
import { signed } from '@/lib/testing/answering'
import { aReport, aSection, save, theCast } from '@/lib/testing/cast'
import { published, read } from '@/lib/testing/publishing'

beforeAll(freshDatabase)

test('a table is saved under a name that says whose it is and where it is from', async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  const cast = await theCast()
  const { id, slug } = await aReport()
  const section = await aSection(cast, { report: id, title: 'Eiendom', at: 'blank' })
  const tables = property.filter(({ kind }) => kind === 'table')
  await save(
    cast.kari,
    section,
    tables.map((one) => ({ path: ['blocks', one.id], to: one as unknown as Json })),
  )
  await signed(cast, section)
  await published(cast, id)
  const nameAt = async (path: string) => (await read(`/${slug}${path}`)).header('content-disposition')
  const start = `attachment; filename="solvik-kommune-arsrapport-${slug}-2026-eiendom-tabell-1-1`
  expect(await nameAt('/eiendom/tabell-1-1.csv')).toBe(`${start}.csv"`)
  expect(await nameAt('/u/1/eiendom/tabell-1-1.xlsx')).toBe(`${start}-utgave-1.xlsx"`)
  expect((await read(`/${slug}/eiendom`)).headers).not.toContain('content-disposition')
})
