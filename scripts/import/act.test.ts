import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { report } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { theCast } from '@/lib/testing/cast'
import { importFile } from './act'

let file: string
const wish = { title: 'Årsrapport', published: false, as: null }

beforeAll(freshDatabase)
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  await theCast()
  file = join(await mkdtemp(join(tmpdir(), 'import-')), 'rapport.md')
  await writeFile(file, '# Eiendom 1)\n\n## Viktige resultater\n\n- Ny skole.\n')
})

test('the command says what to look at, and who did it', async () => {
  expect(await importFile({ ...wish, file, year: 2017 })).toEqual([
    'Linje 1: Fotnotemerket 1) har ingen tekst.',
    'Lagret som utkast av rune: 1 kapittel i /2017.',
  ])
})

test('a published report is published when the command ends', async () => {
  await importFile({ ...wish, file, year: 2016, published: true, as: 'RUNE@solvik.example' })
  const [home] = await db.select().from(report).where(eq(report.year, 2016))
  expect(home?.currentEditionId).not.toBeNull()
})

test.each([
  [{ file: 'finnes-ikke.txt' }, 'kan ikke leses'],
  [{ as: 'ukjent@solvik.example' }, 'Det finnes ingen person'],
  [{ as: 'kari@solvik.example' }, 'administratorer'],
])('what goes wrong is told in one sentence: %j', async (wrong, says) => {
  await expect(importFile({ ...wish, file, year: 2015, ...wrong })).rejects.toThrow(says)
})
