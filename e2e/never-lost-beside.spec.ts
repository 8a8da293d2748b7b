import { expect, type Page } from '@playwright/test'
import { ready } from '@/lib/core/testing/ready'
import type { Change, Json } from '@/lib/core/tree'
import { save } from '@/lib/testing/cast'
import { results } from './content'
import { password, withPassword } from './passwords'
import { seesHeading, seesRefusal, seesSaved } from './sees'
import { enters, field, goes, opens, pastes, rewrites, signsIn, writes } from './steps'
import { test } from './world'

const schools = { id: 'schools', label: 'Skoler', order: 'a0', unit: '', decimals: null, total: false }
const table = {
  ...ready.table('the-table'),
  columns: [{ id: 'the-year', order: 'a0', label: '2026', type: 'number', unit: '', decimals: null }],
  rows: [{ ...schools, highlight: false, cells: {} }],
}
const aTable: Change[] = [{ path: ['blocks', 'the-table'], to: table as unknown as Json }]

const cell = (page: Page) => page.locator('[data-row="schools"][data-column="the-year"]')
const cellField = (page: Page) => page.getByRole('textbox', { name: 'Skoler, 2026' })

async function choosesFor(page: Page, point: string, act: string) {
  await page.getByRole('button', { name: `Mer for ${point}` }).click()
  await page.getByRole('button', { name: act, exact: true }).click()
}

const thread = (page: Page) => page.getByRole('listitem', { name: /^Kommentar til Resultat 1/ })
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

async function comments(page: Page, words: string) {
  await choosesFor(page, 'resultat 1', 'Kommenter')
  await box(page, 'Kommentar').fill(words)
  await page.getByRole('button', { name: 'Kommenter', exact: true }).click()
  await expect(thread(page)).toBeVisible()
}

test('a figure that is being typed in a cell is there after a reload, and Escape takes it back', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, aTable)
  const kari = await as('kari')
  await opens(kari, section)
  await cell(kari).focus()
  await kari.keyboard.type('1234')
  await expect(cellField(kari)).toHaveValue('1234')
  await seesSaved(kari)
  await kari.reload()
  await expect(cell(kari)).toHaveText('1 234')

  await opens(kari, section)
  await cell(kari).focus()
  await kari.keyboard.type('99 kr')
  await kari.keyboard.press('Escape')
  await expect(cell(kari)).toHaveText('1 234')
  await seesSaved(kari)
  await kari.reload()
  await expect(cell(kari)).toHaveText('1 234')
})

test('two people in one cell: both figures are kept until somebody chooses', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, aTable)
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  await cell(ola).focus()
  await ola.context().setOffline(true)
  await ola.keyboard.type('15')
  await cell(kari).focus()
  await kari.keyboard.type('12')
  await kari.keyboard.press('Enter')
  await seesSaved(kari)
  await ola.context().setOffline(false)
  await expect(cellField(ola)).toHaveValue('15')
  await ola.keyboard.press('Enter')
  for (const page of [kari, ola]) {
    await expect(page.locator('#kollisjoner')).toContainText('12')
    await expect(page.locator('#kollisjoner')).toContainText('15')
  }
  await ola.getByRole('button', { name: 'Bruk denne' }).click()
  for (const page of [kari, ola]) await expect(cell(page)).toContainText('15')
})

test('who takes back what they pasted takes nothing of what another wrote in it since', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler.'))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  await pastes(await enters(kari, 'Resultat 1'), { text: '- Første\n- Andre\n- Tredje' })
  await seesSaved(kari)
  await writes(ola, 'Resultat 3', ' Olas ord.')
  await expect(field(kari, 'Resultat 3')).toContainText('Olas ord.')

  await kari.getByRole('button', { name: 'Angre' }).click()
  await expect(kari.getByText('Det som er skrevet siden, ble stående.')).toBeVisible()
  await expect(field(kari, 'Resultat 3')).toHaveCount(0)
  await seesSaved(kari)
  for (const page of [kari, ola]) await expect(field(page, 'Resultat 2')).toContainText('Olas ord.')
})

test('a proposed wording and its reason outlive a reload, and the focus is left where it is', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler.'))
  const kari = await as('kari')
  await opens(kari, section)
  await choosesFor(kari, 'resultat 1', 'Foreslå endring')
  await rewrites(kari, 'Slik kunne det stå', 'Fire skoler.')
  await box(kari, 'Begrunnelse (valgfri)').fill('Den siste åpnet i desember.')
  await kari.reload()

  await expect(field(kari, 'Slik kunne det stå')).toHaveText('Fire skoler.')
  await expect(box(kari, 'Begrunnelse (valgfri)')).toHaveValue('Den siste åpnet i desember.')
  await expect(box(kari, 'Begrunnelse (valgfri)')).not.toBeFocused()
  await kari.getByRole('button', { name: 'Send forslaget' }).click()
  const proposal = kari.getByRole('listitem', { name: /^Forslag til Resultat 1/ })
  await expect(proposal.locator('ins')).toContainText('Fire')
  await expect(proposal).toContainText('Den siste åpnet i desember.')
})

test('an answer that is begun stays in sight when another ends the conversation', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler.'))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  await comments(kari, 'Hvem vet dette?')
  await kari.getByRole('button', { name: 'Svar', exact: true }).click()
  await box(kari, 'Svar').fill('Jeg spør Ola.')
  await ola.getByRole('tab', { name: /^Kommentarer/ }).click()
  await ola.getByRole('button', { name: 'Avslutt' }).click()
  await expect(thread(kari)).toContainText('Avsluttet av')
  await expect(box(kari, 'Svar')).toHaveValue('Jeg spør Ola.')
  await kari.getByRole('button', { name: 'Send svar' }).click()
  await expect(thread(kari).locator('.b-comment')).toHaveCount(2)
})

test('a comment is never said as another who signed in beside it', async ({ as, aSection, cast }) => {
  await Promise.all([withPassword(cast.kari), withPassword(cast.ola)])
  const section = await aSection()
  await save(cast.kari, section, results('Tre skoler.'))
  const kari = await as('kari')
  await opens(kari, section)
  await choosesFor(kari, 'resultat 1', 'Kommenter')
  await box(kari, 'Kommentar').fill('Karis ord.')
  const beside = await kari.context().newPage()
  await goes(beside, '/desk')
  await beside.getByRole('button', { name: 'Logg ut' }).click()
  await signsIn(beside, cast.ola, password)
  await seesHeading(beside, 'Mitt arbeid')

  await kari.getByRole('button', { name: 'Kommenter', exact: true }).click()
  await seesRefusal(kari, `Nettleseren er nå logget inn som ${cast.ola.name}`)
  await expect(box(kari, 'Kommentar')).toHaveValue('Karis ord.')
})
