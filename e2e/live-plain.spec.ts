import { expect } from '@playwright/test'
import { findBrowser } from './browser'
import { seesSaved } from './sees'
import { enters, field, opens, writes } from './steps'
import { test } from './world'

// Plain http under a name, as on a house's own network: no locks between the pages, no crypto, no Sec-Fetch headers.
const browser = await findBrowser()
const rules = '--host-resolver-rules=MAP beretning.test 127.0.0.1'
test.use({
  baseURL: `http://beretning.test:${process.env.E2E_PORT ?? 3100}`,
  launchOptions: { ...browser, args: [...(browser.args ?? []), rules] },
})

test('on plain http people save, hear and see each other, in several windows too', async ({
  as,
  aSection,
}) => {
  const [kari, ola, section] = [await as('kari'), await as('ola'), await aSection()]
  const beside = await kari.context().newPage()
  for (const page of [kari, beside, ola]) await opens(page, section)
  expect(await kari.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false])
  await expect(kari.getByText('ola er her')).toBeVisible()
  await expect(ola.getByText('kari er her')).toBeVisible()

  await writes(ola, 'Ingress', ' Og barnehager.')
  await seesSaved(ola)
  for (const page of [kari, beside])
    await expect(field(page, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager.')

  await writes(beside, 'Ingress', ' Og svømmehaller.')
  await seesSaved(beside)
  for (const page of [kari, ola])
    await expect(field(page, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager. Og svømmehaller.')
})

test('on plain http what a closed page could not save is offered back', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await enters(kari, 'Ingress')
  await kari.context().setOffline(true)
  await writes(kari, 'Ingress', ' Og barnehager.')
  await expect(kari.getByRole('status').filter({ hasText: 'Nettet er borte' })).toBeVisible()
  await kari.close()
  await kari.context().setOffline(false)

  const anew = await kari.context().newPage()
  await opens(anew, section)
  const offer = anew.getByRole('alert').filter({ hasText: 'Vi fant tekst som ikke ble lagret' })
  await offer.getByRole('button', { name: 'Hent den tilbake' }).click()
  await seesSaved(anew)
  await expect(field(anew, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager.')
})
