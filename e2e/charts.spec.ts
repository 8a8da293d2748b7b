import { expect, type Locator, type Page } from '@playwright/test'
import { seesNothingInTheWay, seesSaved } from './sees'
import { opens, pastes } from './steps'
import { test } from './world'

/** Adds a part by the keys alone: the menu is opened, and walked through with Tab. */
async function addsByKeys(page: Page, kind: string): Promise<Locator> {
  await page.getByRole('button', { name: '+ Ny del' }).first().press('Enter')
  await page.getByRole('button', { name: new RegExp(`^${kind}`) }).press('Enter')
  return page.getByRole('region', { name: new RegExp(`^${kind}`) })
}

/** Writes in a field that is reached by its name, and leaves it by Tab. */
async function types(part: Locator, name: string, words: string): Promise<void> {
  const field = part.getByRole('textbox', { name, exact: true }).last()
  await field.focus()
  await field.press('ControlOrMeta+a')
  await field.pressSequentially(words)
  await field.press('Tab')
}

test('a table, a stacked chart and what it says are written without the mouse', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  const table = await addsByKeys(kari, 'Tabell')
  const start = table.getByRole('textbox', { name: 'Lim inn fra regneark' })
  await start.focus()
  await pastes(start, { text: 'Kjønn\t2025\t2026\nKvinner\t30\t31\nMenn\t10\t12' })
  await types(table, 'Tittel', 'Ansatte etter kjønn')

  const chart = await addsByKeys(kari, 'Figur')
  const choice = chart.getByLabel('Tabell')
  await choice.focus()
  await choice.press('ArrowDown')
  await expect(chart.getByRole('textbox', { name: 'Tittel' })).toHaveValue(/Kvinner, 2025–2026/)
  await chart.getByRole('checkbox', { name: 'Menn' }).press('Space')
  await chart.getByRole('radio', { name: 'Søyler', exact: true }).press('ArrowRight')
  await chart.getByRole('radio', { name: 'Linje' }).press('ArrowRight')
  await expect(chart.getByRole('radio', { name: 'Stablede søyler' })).toBeChecked()
  await types(chart, 'Tittel', 'Flere ansatte')
  await expect(chart.locator('svg[role=img]')).toBeVisible()

  const alt = chart.getByRole('textbox', { name: /^Tekst for dem/ })
  const lack = kari.getByRole('link', { name: /teksten for dem som ikke ser den, er ikke godkjent/ })
  await expect(alt).toHaveValue(/Kvinner gikk opp: 30 i 2025 og 31 i 2026/)
  await expect(lack).toBeVisible()
  await alt.press('ControlOrMeta+End')
  await alt.pressSequentially(' I alt er det 43.')
  await chart.getByRole('button', { name: 'Godkjenn teksten' }).press('Enter')
  await expect(lack).toBeHidden()

  await test.step('when a figure changes, the text was approved for others', async () => {
    const cell = kari.getByRole('grid').getByRole('row', { name: /Menn/ }).getByRole('gridcell').last()
    await cell.focus()
    await kari.keyboard.type('13')
    await kari.keyboard.press('Enter')
    await expect(kari.getByRole('link', { name: /ble godkjent for andre tall/ })).toBeVisible()
    await expect(chart.getByText(/Forslag ut fra tallene nå:.*13 i 2026/)).toBeVisible()
    await chart.getByRole('button', { name: 'Bruk forslaget' }).press('Enter')
    await expect(alt).toHaveValue(/13 i 2026/)
    await chart.getByRole('button', { name: 'Godkjenn teksten' }).press('Enter')
    await expect(kari.getByRole('link', { name: /ble godkjent for andre tall/ })).toBeHidden()
  })
  await seesSaved(kari)
  await seesNothingInTheWay(kari)
})

test('an elected body and goals are filled in, moved and read', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)

  const body = await addsByKeys(kari, 'Folkevalgt organ')
  await types(body, 'Navn', 'Kommunestyret')
  await types(body, 'Periode', '2023–2027')
  for (const [name, short, seats] of [
    ['Høyre', 'H', '8'],
    ['Arbeiderpartiet', 'Ap', '9'],
  ] as const) {
    await body.getByRole('button', { name: '+ Nytt parti' }).press('Enter')
    await types(body, 'Parti eller gruppe', name)
    await types(body, 'Forkortelse', short)
    await types(body, 'Plasser', seats)
  }
  await expect(body.getByText('17 plasser i alt', { exact: false })).toBeVisible()
  await body.getByRole('button', { name: 'Flytt parti 2' }).press('Alt+ArrowUp')
  await expect(body.getByRole('textbox', { name: 'Parti eller gruppe' }).first()).toHaveValue(
    'Arbeiderpartiet',
  )

  const goals = await addsByKeys(kari, 'Mål')
  await goals.getByRole('button', { name: '+ Nytt mål' }).press('Enter')
  await types(goals, 'Mål', 'Byggene skal bruke mindre energi.')
  await types(goals, 'Måltall', '1500,5')
  await types(goals, 'Resultat', '1580')
  await types(goals, 'Måleenhet', 'kWh')
  await goals.getByLabel('Status').selectOption('Delvis nådd')
  await goals.getByRole('button', { name: '+ Nytt vedtak' }).press('Enter')
  await types(goals, 'Vedtak', 'Rådhuset skal ha varme fra sjøen.')
  await types(goals, 'Saksnummer', 'PS 12/26')
  await goals.getByLabel('Dato').fill('2026-03-10')
  await goals.getByLabel('Status').last().selectOption('Fulgt opp')
  await seesSaved(kari)
  await expect(kari.getByRole('heading', { name: 'Klart til å sendes' })).toBeVisible()
  await seesNothingInTheWay(kari)

  await kari.goto(`/desk/sections/${section}/preview`)
  await expect(kari.getByRole('img', { name: 'Kommunestyret, 2023–2027' })).toBeVisible()
  await expect(kari.getByRole('row', { name: /Arbeiderpartiet \(Ap\) 9/ })).toBeVisible()
  await expect(kari.getByRole('row', { name: /1\s?500,5\s?kWh 1\s?580\s?kWh Delvis nådd/ })).toBeVisible()
  await expect(kari.getByRole('row', { name: /PS 12\/26, 10\. mars 2026 Fulgt opp/ })).toBeVisible()
  await seesNothingInTheWay(kari)
})
