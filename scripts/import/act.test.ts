import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { report, section } from '@/db/schema/reports'
import { freshDatabase } from '@/db/testing/world'
import { Trouble } from '@/lib/core/trouble'
import { docx, h, item, p } from '@/lib/imports/reading/testing/docx'
import { ownHostile, sharedHostile } from '@/lib/imports/testing/hostile'
import { theCast } from '@/lib/testing/cast'
import { importSource } from './act'
import { readSourceFile } from './read'
import type { ImportWish } from './wish'

const importFile = async (asked: ImportWish) => importSource(asked, await readSourceFile(asked.file))

let file: string
let folder: string
const wish = { title: 'Årsrapport', published: false, as: null }

beforeAll(freshDatabase)
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  await theCast()
  folder = await mkdtemp(join(tmpdir(), 'import-'))
  file = join(folder, 'rapport.md')
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

test('a Word document comes in, and what did not come along is told', async () => {
  const word = join(folder, 'rapport.docx')
  const body = h(1, 'Eiendom 1)') + h(2, 'Viktige resultater') + item('Ny skole.') + p('Slutt.')
  await writeFile(word, docx({ body, header: p('Solvik') }))
  expect(await importFile({ ...wish, file: word, year: 2014 })).toEqual([
    'Del 1: Fotnotemerket 1) har ingen tekst.',
    'Topptekst og bunntekst ble ikke med. «Solvik»',
    'Lagret som utkast av rune: 1 kapittel i /2014.',
  ])
})

test('files made to do harm leave one sentence and nothing else', async () => {
  const before = await db.select().from(section)
  const shared = sharedHostile()
  for (const [name, bytes] of shared.length > 0 ? shared : ownHostile(9)) {
    const hostile = join(folder, name)
    await writeFile(hostile, bytes)
    await expect(importFile({ ...wish, file: hostile, year: 2013 }), name).rejects.toThrow(Trouble)
  }
  expect(await db.select().from(section)).toEqual(before)
})
