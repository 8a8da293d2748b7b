import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { freshDatabase } from '@/db/testing/world'
import { ready } from '@/lib/core/testing/ready'
import { withdraw } from '@/lib/editions/turn'
import { answersFirst, asking, signed, yearAfter } from '@/lib/testing/answering'
import { aReport, aSection, type Cast, must, save, theCast } from '@/lib/testing/cast'
import { published, read } from '@/lib/testing/publishing'

beforeAll(freshDatabase)

let cast: Cast
beforeAll(async () => {
  await db.insert(installation).values({ name: 'Solvik kommune' })
  cast = await theCast()
})

/** The table of the ready blocks with one year's figure. */
async function measured(section: string, year: number, value: string, unit = '%') {
  const table = ready.table('tabell-maalt')
  const columns = table.columns.map((one) => ({ ...one, id: `aar-${year}`, label: String(year), unit }))
  const rows = table.rows.map((row) => ({
    ...row,
    cells: { [`aar-${year}`]: { value, status: 'final' as const } },
  }))
  await save(cast.kari, section, [{ path: ['blocks', table.id], to: { ...table, columns, rows } }])
}

test('a section is told through all published years: figures with their breaks, challenges, texts side by side', async () => {
  const before = await asking(cast, 'Etterslepet vokser.')
  await published(cast, before.report.id)
  const after = await yearAfter(cast, before)
  const first = await answersFirst(cast, after.section, 'progress', 'Tre tak er lagt.')
  await measured(after.section, 2026, '7.5')
  await signed(cast, after.section)
  const address = `/${before.report.slug}/eiendom/over-tid`

  const alone = await read(address)
  expect(alone.body).toContain('Bare én publisert rapport har dette kapittelet.')
  expect(alone.body).not.toContain('Tre tak er lagt.')

  await published(cast, after.report.id)
  const both = await read(address)
  expect(both).toMatchObject({ status: 200 })
  expect(both.body).toContain('Hentet fra to publiserte rapporter.')
  expect(both.body).toContain(`href="/${after.report.slug}/eiendom#s-${first.id}"`)
  expect(both.body).toContain(`/${before.report.slug}/eiendom#p-${first.id}`)
  expect(await read(`/${before.report.slug}/u/1/eiendom/over-tid`)).toMatchObject({ status: 301 })
})

test('a report that was brought in is followed by its title, and an indicator over both has its break', async () => {
  const years: { id: string; slug: string }[] = []
  for (const [year, value, unit] of [
    [2024, '8.1', '%'],
    [2025, '81', 'promille'],
  ] as const) {
    const home = await aReport(year)
    const section = await aSection(cast, { report: home.id, title: 'Nærvær' })
    await measured(section, year, value, unit)
    await signed(cast, section)
    await published(cast, home.id)
    years.push(home)
  }
  const address = `/${years[1]?.slug}/naervaer/over-tid`
  // Rows with one id are one indicator, whatever their unit.
  expect((await read(address)).body).toContain('?tall=schools')
  const told = await read(`${address}?tall=schools`)
  expect(told.body).toContain('Målt i % til og med 2024, i promille fra 2025.')
  expect((await read(`${address}?tall=finnes-ikke`)).body).toContain('Nærvær, år for år')
  expect((await read(`${address}?ar=x&ar=2024&ar=99999999`)).status).toBe(200)
  expect((await read(`${address}?ar=2024`)).body).not.toContain('class="heads n2"')

  // Odd addresses are answered in words, and name no edition that there is not.
  expect(await read(`/${years[1]?.slug}/u/1/%E2%82%AC/over-tid`)).toMatchObject({ status: 301 })
  expect((await read(`/${years[1]?.slug}/u/99/naervaer/over-tid`)).status).toBe(404)
  expect((await read(`/${years[1]?.slug}/rapport/henvis`)).status).toBe(404)
  expect((await read(`/${years[1]?.slug}/naervaer/tabell-1-1.jsonstat/henvis`)).status).not.toBe(500)
  expect((await read(`/${years[1]?.slug}/naervaer/henvis`)).body).toContain('tabell 1.1')

  await must(withdraw(cast.turid, { report: years[0]!.id, note: 'Feil.' }))
  expect((await read(address)).body).toContain('Bare én publisert rapport har dette kapittelet.')
  expect((await read(`/${years[1]?.slug}/finnes-ikke/over-tid`)).status).toBe(404)
})
