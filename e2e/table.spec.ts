import { expect, type Page } from '@playwright/test'
import { number, rows, workbook, zip } from '@/components/blocks/table/import/testing/workbook'
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
    await chart.getByLabel('Tabell').selectOption('Sykefravær')
    await chart.getByRole('textbox', { name: 'Tittel' }).fill('Fraværet går ned')
    await expect(chart.locator('svg[role=img]')).toBeVisible()
    await expect(chart.getByRole('textbox', { name: /Tekst for dem/ })).toHaveValue(/7,50/)
  })

  await seesSaved(kari)
  await opens(kari, section)
  await expect(cell('Bjørkely', 2026)).toHaveText(/5,90/)
  await expect(kari.getByRole('textbox', { name: 'Fotnote 1' })).toHaveValue('Uten vikarer.')
})

/** Fills a table by keys alone: from the cell that has the focus, line by line. */
async function types(page: Page, lines: string[][]): Promise<void> {
  for (const [n, line] of lines.entries()) {
    for (const [i, text] of line.entries()) {
      await page.keyboard.type(text)
      await page.keyboard.press(i < line.length - 1 ? 'Tab' : 'Enter')
    }
    if (n < lines.length - 1) for (let i = 1; i < line.length; i++) await page.keyboard.press('ArrowLeft')
  }
}

test('a budget is begun from a preset, computed, filled, taken back and brought from a file, by keys alone', async ({
  as,
  aSection,
}) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await addsPart(kari, 'Tabell')
  await kari.getByRole('button', { name: 'Budsjett og regnskap' }).press('Enter')
  const grid = kari.getByRole('grid')
  /** By row and column from zero; the first cell of a row is its unit. */
  const cell = (row: number, column: number) =>
    grid
      .getByRole('row')
      .nth(row + 1)
      .getByRole('gridcell')
      .nth(column + 1)

  await test.step('deviations and the total follow what is written', async () => {
    await cell(0, 0).focus()
    await types(kari, [
      ['1 240', '1 200', '1 210'],
      ['99', '100', '100'],
      ['1', '1', '1'],
    ])
    await expect(cell(0, 3)).toHaveText('30')
    await expect(cell(0, 4)).toHaveText('2,5')
    await expect(cell(0, 5)).toHaveText('Merforbruk')
    await expect(cell(1, 5)).toHaveText('Mindreforbruk')
    await expect(cell(3, 0)).toHaveText('1\u00a0340')
    await expect(cell(3, 3)).toHaveText('29')
    await cell(0, 3).press('Enter')
    await expect(kari.getByText('Cellen regnes ut av seg selv')).toBeVisible()
  })

  await test.step('an area is filled downwards, taken back, and done again', async () => {
    await cell(0, 0).focus()
    await kari.keyboard.press('Shift+ArrowDown')
    await kari.keyboard.press('Control+d')
    await expect(cell(1, 0)).toHaveText('1\u00a0240')
    await kari.keyboard.press('Control+z')
    await expect(cell(1, 0)).toHaveText('99')
    await kari.keyboard.press('Control+y')
    await expect(cell(1, 0)).toHaveText('1\u00a0240')
    await kari.keyboard.press('Control+z')
    await expect(cell(3, 0)).toHaveText('1\u00a0340')
  })

  await test.step('a figure that can be read in two ways asks which', async () => {
    await cell(2, 0).focus()
    await kari.keyboard.type('1,234')
    await kari.keyboard.press('Enter')
    await cell(2, 0).focus()
    await kari.getByRole('button', { name: '1\u00a0234', exact: true }).press('Enter')
    await expect(cell(2, 0)).toHaveText('1\u00a0234')
  })

  await test.step('a file is looked at, corrected and brought in', async () => {
    const [chooser] = await Promise.all([
      kari.waitForEvent('filechooser'),
      kari.getByRole('button', { name: 'Hent fra CSV eller Excel' }).press('Enter'),
    ])
    const text = 'Skole;Elever;Fravær\nBjørkely;1,234;7,4 %\nHegg;2,500;6,1 %\n'
    const buffer = Buffer.from(text, 'latin1')
    await chooser.setFiles({ name: 'skoler.csv', mimeType: 'text/csv', buffer })
    const dialog = kari.getByRole('dialog')
    await expect(dialog.getByRole('cell', { name: '1\u00a0234' })).toHaveCount(0)
    await expect(dialog.getByLabel('Tegnsett')).toHaveValue('windows-1252')
    await dialog.getByLabel('Desimaltegn').selectOption('.')
    await expect(dialog.getByRole('cell', { name: '1\u00a0234' })).toBeVisible()
    await dialog.getByLabel('Desimaltegn').selectOption('')
    await dialog.getByRole('button', { name: 'Avbryt' }).press('Enter')
    await expect(cell(0, 5)).toHaveText('Merforbruk')
  })

  await test.step('what is no spreadsheet is refused in one sentence', async () => {
    const [chooser] = await Promise.all([
      kari.waitForEvent('filechooser'),
      kari.getByRole('button', { name: 'Hent fra CSV eller Excel' }).press('Enter'),
    ])
    await chooser.setFiles({ name: 'lang.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.7') })
    await expect(kari.getByRole('alert').filter({ hasText: 'ikke et regneark' })).toBeVisible()
    await kari.getByRole('button', { name: 'Lukk', exact: true }).press('Enter')
  })

  await test.step('and a workbook takes the place of the table, and can be taken back', async () => {
    const [chooser] = await Promise.all([
      kari.waitForEvent('filechooser'),
      kari.getByRole('button', { name: 'Hent fra CSV eller Excel' }).press('Enter'),
    ])
    const buffer = Buffer.from(
      zip(
        workbook([
          {
            name: 'Ark',
            rows: rows([
              ['Skole', '2026'],
              ['Hegg', number('7.5')],
            ]),
          },
        ]),
      ),
    )
    await chooser.setFiles({ name: 'skoler.xlsx', mimeType: '', buffer })
    await kari.getByRole('button', { name: 'Sett inn', exact: true }).press('Enter')
    await expect(grid.getByRole('row', { name: /Hegg/ })).toContainText('7,5')
    await kari.getByRole('button', { name: 'Angre' }).press('Enter')
    await expect(cell(0, 5)).toHaveText('Merforbruk')
  })

  await expect(cell(3, 3)).toHaveText('1\u00a0262')
  await seesSaved(kari)
  await opens(kari, section)
  await expect(cell(3, 3)).toHaveText('1\u00a0262')
})

test('who writes faster than the page is drawn loses no figure', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await kari.addInitScript(() => {
    const drawn = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (then) => drawn(() => setTimeout(() => then(performance.now()), 60))
  })
  await opens(kari, section)
  await addsPart(kari, 'Tabell')
  await kari.getByRole('button', { name: 'Budsjett og regnskap' }).press('Enter')
  const grid = kari.getByRole('grid')
  await grid.getByRole('row').nth(1).getByRole('gridcell').nth(1).focus()
  await types(kari, [
    ['1240', '1200', '1210'],
    ['9876', '1234', '5678'],
  ])
  await expect(grid.getByRole('row').nth(1)).toContainText(/1\s240.*1\s200.*1\s210/)
  await expect(grid.getByRole('row').nth(2)).toContainText(/9\s876.*1\s234.*5\s678/)
})
