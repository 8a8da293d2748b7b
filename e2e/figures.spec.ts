import { expect, type Page } from '@playwright/test'
import { ready } from '@/lib/core/testing/ready'
import type { Json } from '@/lib/core/tree'
import { aLead, save } from '@/lib/testing/cast'
import { seesNoSidewaysScroll, seesNothingInTheWay, seesSaved } from './sees'
import { goes, opens, returns } from './steps'
import { test } from './world'

const secret = 'Dette er ikke for andre.'
const row = (id: string, label: string, order: string) => ({
  ...{ id, label, order, unit: 'ansatte', decimals: null, total: false, highlight: false, cells: {} },
})
const table = {
  ...ready.table('the-table'),
  caption: 'Årsverk',
  columns: [
    { id: 'year-2025', order: 'a0', label: '2025', type: 'number', unit: '', decimals: null },
    { id: 'year-2026', order: 'a1', label: '2026', type: 'number', unit: '', decimals: null },
  ],
  rows: [row('schools', 'Skoler', 'a0'), row('nursing-homes', 'Sykehjem', 'a1')],
} as unknown as Json

const cell = (page: Page, name: string) => page.getByRole('textbox', { name: `${name}, ansatte` })

test('figures are asked for, filled in by the keyboard elsewhere, and seen to arrive', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection({ title: 'Eiendom og bygg' })
  await save(cast.kari, section, [...aLead(secret, 'the-lead'), { path: ['blocks', 'the-table'], to: table }])
  const [kari, elin] = [await as('kari'), await as('elin')]
  const kultur = cast.elin.grants[0]?.departments?.[0] ?? ''

  await opens(kari, section)
  await kari.getByRole('button', { name: 'Bestill tall' }).click()
  const dialog = kari.getByRole('dialog', { name: 'Bestill tall' })
  await dialog.getByRole('checkbox', { name: '2026' }).check()
  await dialog.getByRole('combobox', { name: 'Enhet' }).selectOption(kultur)
  await dialog.getByRole('combobox', { name: 'Person' }).selectOption({ label: cast.elin.name })
  await dialog.getByLabel('Frist').fill('2099-01-20')
  await dialog.getByRole('textbox', { name: 'Beskjed' }).fill('Per 31. desember.')
  await seesNothingInTheWay(kari)
  await dialog.getByRole('button', { name: 'Send bestillingen' }).click()
  await expect(kari.getByText(/^Bestilt fra .*frist 20\. januar 2099: 2 av 2 tall mangler$/)).toBeVisible()
  const owed = kari.getByRole('region', { name: 'Bestilte tall' })
  await expect(owed).toContainText('skylder 2 av 2 tall til 20. januar 2099')

  await goes(elin, '/desk')
  await elin.getByRole('link', { name: 'Fyll ut: Årsverk' }).press('Enter')
  await expect(elin.getByText('«Per 31. desember.»')).toBeVisible()
  await expect(elin.getByText('ber kultur', { exact: false })).toBeVisible()
  await expect(elin.getByRole('textbox')).toHaveCount(2)
  expect(await elin.content()).not.toContain(secret)
  await cell(elin, 'Skoler, 2026').focus()
  await elin.keyboard.type('1 234,5')
  await elin.keyboard.press('Enter')
  await expect(cell(elin, 'Sykehjem, 2026')).toBeFocused()
  await elin.keyboard.type('..')
  await elin.keyboard.press('Tab')
  await seesSaved(elin)
  await expect(elin.getByText('Alle 2 tall er fylt inn.')).toBeVisible()
  await seesNothingInTheWay(elin)

  await returns(kari)
  await expect(kari.getByRole('gridcell', { name: '1 234,5' })).toBeVisible()
  await expect(owed).toContainText('har fylt inn alle 2 tall, men ikke sagt fra')
  await elin.getByRole('button', { name: 'Si fra at alt er fylt ut' }).press('Enter')
  await expect(elin.getByText(/sa fra .* at alt er fylt ut/)).toBeVisible()
  await expect(owed).toContainText('har sagt fra at alt er fylt ut')
  const draft = await elin.request.get(`/desk/sections/${section}`)
  expect(draft.status()).toBe(404)
})

test('what is typed outlives a lost net and a closed page, on a phone', async ({ as, aSection, cast }) => {
  const section = await aSection()
  await save(cast.kari, section, [{ path: ['blocks', 'the-table'], to: table }])
  const [kari, elin] = [await as('kari'), await as('elin')]
  await opens(kari, section)
  await kari.getByRole('button', { name: 'Bestill tall' }).click()
  await kari
    .getByRole('combobox', { name: 'Enhet' })
    .selectOption(cast.elin.grants[0]?.departments?.[0] ?? '')
  await kari.getByRole('button', { name: 'Send bestillingen' }).click()
  await expect(kari.getByText(/4 av 4 tall mangler$/)).toBeVisible()

  await elin.setViewportSize({ width: 390, height: 844 })
  await goes(elin, '/desk')
  await elin.getByRole('link', { name: 'Fyll ut: Årsverk' }).click()
  await cell(elin, 'Skoler, 2025').fill('12')
  // Only a page that lives counts what is typed; that all is saved stands there as it comes from the server too.
  await expect(elin.getByText('3 av 4 tall mangler.')).toBeVisible()
  await seesSaved(elin)
  await seesNoSidewaysScroll(elin)
  await elin.context().setOffline(true)
  await cell(elin, 'Skoler, 2026').fill('13')
  await cell(elin, 'Skoler, 2026').blur()
  await expect(elin.getByRole('status').filter({ hasText: 'Ikke lagret' })).toBeVisible()
  const address = elin.url()
  await elin.close()
  await elin.context().setOffline(false)

  const anew = await elin.context().newPage()
  await goes(anew, address)
  // A page that is closed sends what it can in its last moment: it has arrived, or it is offered.
  const offer = anew.getByRole('button', { name: 'Hent den tilbake' })
  await expect(async () => {
    if (await offer.isVisible()) await offer.click({ timeout: 1000 })
    await expect(cell(anew, 'Skoler, 2026')).toHaveValue('13', { timeout: 1000 })
  }).toPass()
  await seesSaved(anew)
  await anew.getByRole('button', { name: 'Si fra at alt er fylt ut' }).click()
  await expect(anew.getByRole('dialog')).toContainText('2 celler er tomme')
  await expect(anew.getByRole('dialog')).toContainText('Sykehjem, 2025')
})
