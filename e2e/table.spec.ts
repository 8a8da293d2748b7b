import { expect } from '@playwright/test'
import { seesSaved } from './sees'
import { addsPart, opens, pastes } from './steps'
import { test } from './world'

test('a table is pasted from a spreadsheet, written in by keys, noted and drawn', async ({
  as,
  aSection,
}) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await addsPart(kari, 'Tabell')
  const start = kari.getByRole('textbox', { name: 'Lim inn fra regneark' })
  await start.focus()
  await pastes(start, { text: 'Skole\t2025\t2026\nBjørkely\t7,50\t6,10\nHegg\t1 204\t1 310' })
  await expect(kari.getByText('3 rader og 3 kolonner limt inn.')).toBeVisible()

  const grid = kari.getByRole('grid')
  /** The first cell of a row is its unit. */
  const cell = (row: string, year: 2025 | 2026) =>
    grid
      .getByRole('row', { name: new RegExp(row) })
      .getByRole('gridcell')
      .nth(year - 2024)

  await test.step('arrow keys walk, letters write, Enter goes down, Esc changes nothing', async () => {
    await cell('Bjørkely', 2025).click()
    await kari.keyboard.press('ArrowRight')
    await expect(cell('Bjørkely', 2026)).toBeFocused()
    await kari.keyboard.type('5,90')
    await kari.keyboard.press('Enter')
    await expect(cell('Bjørkely', 2026)).toHaveText('5,90')
    await expect(cell('Hegg', 2026)).toBeFocused()
    await kari.keyboard.type('99')
    await kari.keyboard.press('Escape')
    await expect(cell('Hegg', 2026)).toHaveText('1 310')
  })

  await test.step('more is pasted beside it, and taken back', async () => {
    await pastes(cell('Hegg', 2026), { text: '10\t20\n30\t40' })
    await expect(grid.getByRole('columnheader')).toHaveCount(5)
    await expect(grid.getByRole('row')).toHaveCount(4)
    await kari.getByRole('button', { name: 'Angre' }).click()
    await expect(grid.getByRole('columnheader')).toHaveCount(4)
    await expect(cell('Hegg', 2026)).toHaveText('1 310')
  })

  await test.step('a figure is marked as preliminary and given a note', async () => {
    await cell('Bjørkely', 2026).click()
    await kari.getByLabel('Status').selectOption('Foreløpig tall')
    await expect(cell('Bjørkely', 2026)).toHaveText(/5,90 \* foreløpig/i)
    await kari.getByRole('button', { name: /^Ny fotnote til Bjørkely/ }).click()
    await kari.getByRole('textbox', { name: 'Fotnote 1' }).fill('Uten vikarer.')
    await expect(cell('Bjørkely', 2026)).toHaveText(/fotnote 1$/)
  })

  await test.step('a chart is drawn from it', async () => {
    await kari.getByRole('textbox', { name: 'Tittel', exact: true }).fill('Sykefravær')
    await addsPart(kari, 'Figur')
    const chart = kari.getByRole('region', { name: /^Figur/ })
    await chart.getByRole('textbox', { name: 'Tittel' }).fill('Fraværet går ned')
    await chart.getByLabel('Tabell').selectOption('Sykefravær')
    await expect(chart.locator('svg[role=img]')).toBeVisible()
    await chart.getByRole('button', { name: 'Foreslå tekst ut fra tallene' }).click()
    await expect(chart.getByRole('textbox', { name: /Tekst for dem/ })).toHaveValue(/7,50/)
  })

  await seesSaved(kari)
  await opens(kari, section)
  await expect(cell('Bjørkely', 2026)).toHaveText(/5,90/)
  await expect(kari.getByRole('textbox', { name: 'Fotnote 1' })).toHaveValue('Uten vikarer.')
})
