import { expect, type Page } from '@playwright/test'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { chose, must } from '@/lib/testing/cast'
import { givesAway } from './owners'
import { password, withPassword } from './passwords'
import { secondServer } from './second-server'
import { seesHeading, seesLine, seesNothingInTheWay, seesSaved, seesSavedAgain } from './sees'
import { enters, entersAtStart, field, goes, opens, returns, signsIn, writes } from './steps'
import { test } from './world'

const offerTo = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Vi fant tekst som ikke ble lagret' })

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
  const offer = offerTo(anew)
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

test('what arrived from a page that was reloaded is not offered back, then or later', async ({
  as,
  aSection,
}) => {
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  await writes(kari, 'Ingress', ' Og barnehager.')
  await kari.reload()
  await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager.')
  await writes(kari, 'Ingress', ' Og svømmehaller.')
  await seesSaved(kari)
  await expect(offerTo(kari)).toHaveCount(0)

  await opens(kari, section)
  await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager. Og svømmehaller.')
  await expect(offerTo(kari)).toHaveCount(0)
})

test('what is offered back goes away when it stands there after all, and for good', async ({
  as,
  aSection,
}) => {
  const [kari, ola, section] = [await as('kari'), await as('ola'), await aSection()]
  await opens(kari, section)
  await enters(kari, 'Ingress')
  await kari.context().setOffline(true)
  await writes(kari, 'Ingress', ' Og barnehager.')
  await seesLine(kari, 'Nettet er borte')
  await kari.close()
  await kari.context().setOffline(false)
  const anew = await kari.context().newPage()
  await opens(anew, section)
  await expect(offerTo(anew)).toBeVisible()

  await opens(ola, section)
  await writes(ola, 'Ingress', ' Og barn')
  await seesSaved(ola)
  await expect(field(anew, 'Ingress')).toHaveText('Vi bygger skoler. Og barn')
  await expect(offerTo(anew)).toBeVisible()
  await writes(ola, 'Ingress', 'ehager.')
  await expect(offerTo(anew)).toBeHidden()
  await writes(ola, 'Ingress', ' Alt i tre.')
  await seesSaved(ola)
  await opens(anew, section)
  await expect(field(anew, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager. Alt i tre.')
  await expect(offerTo(anew)).toHaveCount(0)
})

test('who is signed out while writing signs in over it and loses nothing', async ({ as, aSection, cast }) => {
  await withPassword(cast.kari)
  await chose(cast.kari, 'nb')
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  const beside = await kari.context().newPage()
  await goes(beside, '/desk')
  await beside.getByRole('button', { name: 'Logg ut' }).click()
  await seesHeading(beside, 'Logg inn')
  // Her page goes on in its own language, whatever this browser now speaks to strangers.
  await beside.getByRole('button', { name: 'English' }).click()
  await seesHeading(beside, 'Sign in')

  await writes(kari, 'Ingress', ' Og barnehager.')
  await seesLine(kari, 'Ikke lagret. Du er logget ut.')
  await signsInAgain(kari)
  await seesSaved(kari)
  await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager.')
})

test('what one writes is never saved as another who signed in beside it', async ({ as, aSection, cast }) => {
  await Promise.all([withPassword(cast.kari), withPassword(cast.ola)])
  const [kari, section] = [await as('kari'), await aSection()]
  await opens(kari, section)
  const beside = await kari.context().newPage()
  await goes(beside, '/desk')
  await beside.getByRole('button', { name: 'Logg ut' }).click()
  await signsIn(beside, cast.ola)
  await seesHeading(beside, 'Mitt arbeid')

  await writes(kari, 'Ingress', ' Og barnehager.')
  await seesLine(kari, `Nettleseren er nå logget inn som ${cast.ola.name}`)
  expect((await openSection(cast.kari, section))?.savedBy).toBe(cast.kari.id)
  expect((await openSection(cast.kari, section))?.version).toBe(1)
  await signsInAgain(kari)
  await seesSaved(kari)
  expect((await openSection(cast.kari, section))?.savedBy).toBe(cast.kari.id)
})

async function signsInAgain(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Logg inn igjen' })
  await seesNothingInTheWay(page)
  await dialog.getByLabel('Passord').fill(password)
  await dialog.getByRole('button', { name: 'Logg inn', exact: true }).click()
  await expect(dialog).toBeHidden()
}

test('what is written while the server is killed is saved when it is up again', async ({ as, aSection }) => {
  test.slow()
  const server = await secondServer()
  try {
    const [kari, section] = [await as('kari'), await aSection()]
    await goes(kari, `${server.address}/desk/sections/${section}`)
    await writes(kari, 'Ingress', ' Og barnehager.')
    await seesSaved(kari)

    await server.kill()
    await writes(kari, 'Ingress', ' Og svømmehaller.')
    await seesLine(kari, /Ikke lagret siden kl\. .*Serveren svarer ikke\. Teksten ligger trygt i nettleseren/)
    await server.start()
    await seesSavedAgain(kari)
    await kari.reload()
    await expect(field(kari, 'Ingress')).toHaveText('Vi bygger skoler. Og barnehager. Og svømmehaller.')
  } finally {
    await server.kill()
  }
})

test('two tabs of one person write in one text, and neither takes the other for a dead page', async ({
  as,
  aSection,
}) => {
  const [first, section] = [await as('kari'), await aSection()]
  const second = await first.context().newPage()
  await opens(first, section)
  await first.context().setOffline(true)
  await writes(first, 'Ingress', ' Og barnehager.')
  await seesLine(first, 'Nettet er borte')
  await first.context().setOffline(false)
  await seesSaved(first)
  await opens(second, section)
  await expect(second.getByText('Vi fant tekst som ikke ble lagret')).toHaveCount(0)

  await writes(second, 'Ingress', ' Alt i tre.')
  await seesSaved(second)
  await entersAtStart(first, 'Ingress')
  await first.keyboard.type('I år: ')
  await seesSaved(first)
  await returns(second)
  await expect(field(second, 'Ingress')).toHaveText('I år: Vi bygger skoler. Og barnehager. Alt i tre.')
})

test('who loses the section while writing gets the text back', async ({ as, aSection, cast }) => {
  const [kari, id] = [await as('kari'), await aSection()]
  await opens(kari, id)
  await enters(kari, 'Ingress')
  await kari.context().setOffline(true)
  await writes(kari, 'Ingress', ' Og barnehager.')
  await givesAway(cast, id)

  await kari.context().setOffline(false)
  await seesLine(kari, /Ikke lagret\. .*ikke tilgang/)
  await goes(kari, `/desk/sections/${id}`)
  const offer = offerTo(kari)
  await expect(offer).toContainText('Vi bygger skoler. Og barnehager.')
  const download = kari.waitForEvent('download')
  await offer.getByRole('button', { name: 'Last ned som tekst' }).click()
  expect((await download).suggestedFilename()).toBe('ikke-lagret.txt')
})

test('who writes on after another sent the section keeps the text', async ({ as, aSection, cast }) => {
  const [ola, id] = [await as('ola'), await aSection()]
  // With the stream the page would say at once that the section was sent: see live.spec.ts.
  await ola.route('**/api/desk/live?*', (route) => route.abort())
  await opens(ola, id)
  await enters(ola, 'Ingress')
  await ola.context().setOffline(true)
  await writes(ola, 'Ingress', ' Og barnehager.')
  const { version } = (await openSection(cast.kari, id))!
  await must(move(cast.kari, { id, move: 'submit', seen: version, note: '' }))

  await ola.context().setOffline(false)
  await seesLine(ola, /Ikke lagret\. .*Teksten din er tatt vare på/)
  await ola.getByRole('button', { name: 'Se den' }).click()
  const dialog = ola.getByRole('dialog', { name: 'Teksten som ikke ble lagret' })
  await expect(dialog).toContainText('Vi bygger skoler. Og barnehager.')

  await opens(ola, id)
  const offer = offerTo(ola)
  await expect(offer).toContainText('Kapittelet kan ikke endres nå, men du kan kopiere teksten.')
  await expect(offer).toContainText('Vi bygger skoler. Og barnehager.')
})
