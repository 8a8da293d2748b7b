import { expect, type Page } from '@playwright/test'
import { withdraw } from '@/lib/requests/ask'
import { aQuestion, figure } from '@/lib/requests/testing/question'
import { openSection } from '@/lib/sections/open'
import { save } from '@/lib/testing/cast'
import { seesLine, seesSaved } from './sees'
import { goes } from './steps'
import { test } from './world'

const cell = (page: Page) => page.getByRole('table').getByRole('textbox').first()

/** Types a figure that cannot be saved now. */
async function typesInVain(page: Page, typed: string) {
  await page.route('**/draft', (route) => route.abort())
  await cell(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(typed)
  await seesLine(page, /Ikke lagret/)
}

test('a figure that is being filled in is there after a reload', async ({ as, cast }) => {
  const { request } = await aQuestion(cast)
  const elin = await as('elin')
  await goes(elin, `/desk/figures/${request}`)
  await cell(elin).focus()
  await elin.keyboard.type('1234')
  await elin.reload()
  await expect(cell(elin)).toHaveValue('1234')
})

test('the same cell filled in by another: both figures are kept, and it is said', async ({ as, cast }) => {
  const { id, request } = await aQuestion(cast)
  const elin = await as('elin')
  await goes(elin, `/desk/figures/${request}`)
  await typesInVain(elin, '15')
  await save(cast.kari, id, figure('12'))
  await elin.unroute('**/draft')
  await seesLine(elin, 'Lagrer')
  await expect(cell(elin)).toHaveValue('15')
  await cell(elin).press('Tab')
  await expect(elin.getByText('Begge tallene er tatt vare på')).toBeVisible()
  await seesSaved(elin)
  const kept = JSON.stringify(await openSection(cast.kari, id))
  expect(kept).toContain('"value":"12"')
  expect(kept).toContain('"value":"15"')
})

test('a question that is taken back while it is answered leaves what was typed to be copied', async ({
  as,
  cast,
}) => {
  const { id, request } = await aQuestion(cast)
  const elin = await as('elin')
  await goes(elin, `/desk/figures/${request}`)
  await typesInVain(elin, '4321')
  await withdraw(cast.kari, { id, request })
  await elin.unroute('**/draft')
  await seesLine(elin, /Ikke lagret\. .*trukket tilbake/)
  await elin.getByRole('button', { name: 'Se den' }).click()
  await expect(elin.getByRole('dialog', { name: 'Teksten som ikke ble lagret' })).toContainText('4321')
  await elin.reload()
  const offer = elin.getByRole('alert').filter({ hasText: 'Vi fant tekst som ikke ble lagret' })
  await expect(offer).toContainText('4321')
})
