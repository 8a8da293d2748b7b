import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { aReport, aSection, theCast } from '@/lib/testing/cast'
import { commands } from './commands'

beforeAll(freshDatabase)

let slug: string

beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  const cast = await theCast()
  const home = await aReport()
  slug = home.slug
  await aSection(cast, { report: home.id, at: 'approved' })
  await aSection(cast, { at: 'draft' })
})

async function told(name: 'verify' | 'export', ...args: string[]): Promise<string> {
  let all = ''
  for await (const text of commands[name]!.run(...args)) all += text
  return all
}

test('the log is whole, and a hash that was kept is found in it', async () => {
  const said = await told('verify')
  expect(said).toMatch(/^Loggen er hel: \d+ loggføringer\. Siste kontrollsum: [0-9a-f]{64}\n$/)
  const [head = ''] = /[0-9a-f]{64}/.exec(said) ?? []
  expect(await told('verify', head)).toMatch(/Kontrollsummen står på loggføring \d+\.\n$/)
  await expect(told('verify', 'f'.repeat(64))).rejects.toThrow('Noe er kuttet av')
})

test('the record of one report is its own, as lines that can be reckoned or as a document', async () => {
  const all = (await told('export')).trimEnd().split('\n')
  const own = (await told('export', slug)).trimEnd().split('\n')
  expect(own.length).toBeLessThan(all.length)
  for (const line of own) expect(all).toContain(line)
  const [reports] = [new Set(own.map((line) => JSON.parse(line).reportId))]
  expect(reports.size).toBe(1)
  const page = await told('export', slug, '--html')
  expect(page).toContain(`<h1>Logg for Årsrapport ${slug}</h1>`)
  expect(page).toContain('<b>jonas</b> godkjente «1 Eiendom»')
  expect(page).toContain('Hele loggen er kontrollert')
})

test('what is not there is said in one sentence', async () => {
  await expect(told('export', 'finnes-ikke')).rejects.toThrow('ingen rapport på adressen')
  await expect(told('export', '--html')).rejects.toThrow('Skriv adressen')
})

test('the first broken link is named', async () => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(sql`update event set actor = 'en annen' where seq = 2`)
  })
  await expect(told('verify')).rejects.toThrow(/^Loggføring 2 fra .+ er endret etter at den ble skrevet/)
})
