import { expect } from '@playwright/test'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { must } from '@/lib/testing/cast'
import { withPassword } from './passwords'
import { seesHeading, seesLine, seesSaved } from './sees'
import { enters, field, goes, opens, returns, signsIn, writes } from './steps'
import { test } from './world'

test('what is written while the network is gone is saved when it is back', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await writes(kari, 'Ingress', ' Og barnehager.')
  await seesSaved(kari)

  await kari.context().setOffline(true)
  await writes(kari, 'Ingress', ' Og svømmehaller.')
  await seesLine(kari, /Ikke lagret siden kl\. .*Nettet er borte\. Teksten ligger trygt i nettleseren/)

  await kari.context().setOffline(false)
  await seesSaved(kari)
  await opens(kari, section)
  await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager. Og svømmehaller.')
})

test('what a closed page could not save is offered back', async ({ as, aSection }) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await enters(kari, 'Ingress')
  await kari.context().setOffline(true)
  await writes(kari, 'Ingress', ' Og barnehager.')
  await seesLine(kari, 'Nettet er borte')
  await kari.close()
  await kari.context().setOffline(false)

  const anew = await kari.context().newPage()
  await opens(anew, section)
  const offer = anew.getByRole('alert').filter({ hasText: 'Vi fant tekst som ikke ble lagret' })
  await expect(offer).toContainText('Vi bygger skoler. Og barnehager.')
  await expect(field(anew, 'Ingress')).toHaveText('Vi bygger skoler.')
  await offer.getByRole('button', { name: 'Hent den tilbake' }).click()
  await expect(field(anew, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager.')
  await seesSaved(anew)
  await expect(offer).toBeHidden()
})

test('who reloads in the middle of a word, or goes away and comes back, finds it there', async ({
  as,
  aSection,
}) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await writes(kari, 'Ingress', ' Og barnehager.')
  await kari.reload()
  await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager.')

  await writes(kari, 'Ingress', ' Og svømmehaller.')
  await kari.getByRole('link', { name: 'Mitt arbeid' }).first().click()
  await seesHeading(kari, 'Mitt arbeid')
  await kari.goBack()
  await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager. Og svømmehaller.')
})

test('who is signed out while writing signs in beside it and loses nothing', async ({
  as,
  aSection,
  cast,
}) => {
  await withPassword(cast.kari)
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  const beside = await kari.context().newPage()
  await goes(beside, '/desk')
  await beside.getByRole('button', { name: 'Logg ut' }).click()
  await seesHeading(beside, 'Logg inn')

  await writes(kari, 'Ingress', ' Og barnehager.')
  await seesLine(kari, 'Ikke lagret. Du er logget ut.')
  const opened = kari.waitForEvent('popup')
  await kari.getByRole('link', { name: 'Logg inn igjen' }).click()
  const popup = await opened
  await signsIn(popup, cast.kari)
  await seesHeading(popup, 'Du er logget inn igjen')
  await popup.close()

  await returns(kari)
  await seesSaved(kari)
})

test('who writes on after another sent the section keeps the text', async ({ as, aSection, cast }) => {
  const [ola, id] = [await as('ola'), await aSection()]
  await opens(ola, id)
  const { version } = (await openSection(cast.kari, id))!
  await must(move(cast.kari, { id, move: 'submit', seen: version, note: '' }))

  await writes(ola, 'Ingress', ' Og barnehager.')
  await seesLine(ola, /Ikke lagret\. .*Teksten din er tatt vare på/)
  await ola.getByRole('button', { name: 'Se den' }).click()
  const dialog = ola.getByRole('dialog', { name: 'Teksten som ikke ble lagret' })
  await expect(dialog).toContainText('Vi bygger skoler. Og barnehager.')

  await opens(ola, id)
  const offer = ola.getByRole('alert').filter({ hasText: 'Vi fant tekst som ikke ble lagret' })
  await expect(offer).toContainText('Kapittelet kan ikke endres nå, men du kan kopiere teksten.')
  await expect(offer).toContainText('Vi bygger skoler. Og barnehager.')
})
