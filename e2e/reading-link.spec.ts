import { expect, type Page } from '@playwright/test'
import { becomesPublic } from './published'
import { seesNoSidewaysScroll, seesNothingInTheWay } from './sees'
import { approves, goes, opens } from './steps'
import { test } from './world'

/** Makes a link for Ane Vik; its address. */
async function lends(page: Page, section: string): Promise<string> {
  await goes(page, `/desk/sections/${section}/lending`)
  await page.getByLabel('Hvem er den til?').fill('Ane Vik')
  await page.getByLabel('Hva er de?').fill('revisor, Nordrevisjon')
  await page.getByRole('button', { name: 'Lag leselenke' }).click()
  const field = page.getByLabel('Leselenke', { exact: true })
  await expect(page.getByRole('listitem').filter({ hasText: 'Ane Vik' }).first()).toContainText('Virker')
  return field.inputValue()
}

/** Says something about the section, on the page of a link. */
async function comments(page: Page, place: string | RegExp, words: string) {
  const places = page.getByRole('combobox', { name: 'Hva gjelder det?' })
  const wanted = await places.getByRole('option', { name: place }).first().textContent()
  await places.selectOption({ label: wanted ?? '' })
  await page.getByRole('textbox', { name: 'Kommentar' }).fill(words)
  await page.getByRole('button', { name: 'Send kommentaren' }).click()
}

test('the auditor reads one section on a phone, is answered, and is shut out when the link is taken back', async ({
  as,
  aBrowser,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  const section = await aSection({ report, title: 'Eiendom og bygg' })
  await aSection({ report, title: 'Noe annet' })
  const kari = await as('kari')
  await opens(kari, section)
  await kari.getByRole('link', { name: 'Leselenker' }).click()
  await expect(kari.getByText('Ingen har laget en leselenke til kapittelet ennå.')).toBeVisible()
  await goes(kari, `/desk/sections/${section}/lending`)
  await kari.getByRole('button', { name: 'Lag leselenke' }).click()
  await expect(kari.getByText('Skriv navnet til den som skal lese.')).toBeVisible()
  const address = await lends(kari, section)
  await seesNothingInTheWay(kari)
  await kari.reload()
  await expect(kari.getByText('Ikke hentet ennå.')).toBeVisible()
  await expect(kari.getByText(address)).toHaveCount(0)

  // No session, no scripts.
  const ane = await aBrowser({ viewport: { width: 390, height: 844 } })
  const asked: string[] = []
  ane.on('request', (request) => asked.push(request.headers().referer ?? ''))
  const answered = await ane.goto(address)
  expect(answered?.status()).toBe(200)
  await expect(ane.getByRole('heading', { level: 1, name: /Eiendom og bygg/ })).toBeVisible()
  await expect(ane.getByText('Vi bygger skoler.', { exact: true })).toBeVisible()
  await expect(ane.getByText('Til Ane Vik, revisor, Nordrevisjon')).toBeVisible()
  await expect(ane.getByText('Noe annet')).toHaveCount(0)
  expect(await ane.locator('script').count()).toBe(0)
  await seesNoSidewaysScroll(ane)
  await seesNothingInTheWay(ane)
  await comments(ane, /^Ingress/, 'Hvor mange skoler?')
  const said = ane.getByRole('listitem').filter({ hasText: 'Hvor mange skoler?' })
  await expect(said).toContainText('Du')
  expect(asked.filter((referer) => referer !== '')).toEqual([])
  await seesNothingInTheWay(ane)

  await opens(kari, section)
  await kari.getByRole('tab', { name: 'Kommentarer (1)' }).click()
  const thread = kari.getByRole('listitem', { name: /^Kommentar til Ingress/ })
  await expect(thread).toContainText('Ane Vik, revisor, Nordrevisjon utenfra')
  await expect(thread).toContainText('kan lese det som svares her')
  await seesNothingInTheWay(kari)
  await thread.getByRole('button', { name: 'Svar' }).click()
  await thread.getByRole('textbox', { name: 'Svar' }).fill('To, og en til neste år.')
  await thread.getByRole('button', { name: 'Send svar' }).click()
  // Said, and no longer only typed.
  await expect(thread.getByRole('textbox')).toHaveCount(0)
  await expect(thread.getByText('To, og en til neste år.')).toBeVisible()

  await ane.reload()
  await expect(said).toContainText('To, og en til neste år.')
  await said.getByText('Svar', { exact: true }).click()
  await said.getByRole('textbox').fill('Da er det klart.')
  await said.getByRole('button', { name: 'Send svaret' }).click()
  await expect(said).toContainText('Da er det klart.')
  await expect(thread).toContainText('Da er det klart.')

  await goes(kari, `/desk/sections/${section}/lending`)
  await expect(kari.getByText(/^Hentet \d+ ganger, sist i dag/)).toBeVisible()
  await kari.getByRole('button', { name: 'Trekk tilbake lenken til Ane Vik' }).click()
  await kari.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake' }).click()
  await expect(kari.getByText('Trukket tilbake', { exact: true })).toBeVisible()

  await ane.getByRole('textbox', { name: 'Kommentar' }).fill('En ting til.')
  await ane.getByRole('button', { name: 'Send kommentaren' }).click()
  await expect(ane.getByRole('heading', { name: 'Lenken virker ikke lenger' })).toBeVisible()
  await expect(ane.getByText('En ting til.')).toBeVisible()
  await seesNothingInTheWay(ane)
  expect((await ane.goto(address))?.status()).toBe(410)
  expect((await ane.goto(`${address.slice(0, -1)}!`))?.status()).toBe(404)
})

test('a link is dead when the report is published, and leads to the page', async ({
  as,
  aBrowser,
  aReport,
  aSection,
  cast,
}) => {
  const report = await aReport()
  const section = await aSection({ report, at: 'submitted' })
  const turid = await as('turid')
  const address = await lends(turid, section)
  const ane = await aBrowser()
  await ane.goto(address)
  await expect(ane.getByText('Det er sendt til godkjenning.')).toBeVisible()

  const jonas = await as('jonas')
  await goes(jonas, `/desk/sections/${section}/review`)
  await jonas.getByRole('link', { name: 'Leselenker' }).click()
  await expect(jonas.getByText('Ane Vik')).toBeVisible()
  await expect(jonas.getByRole('button', { name: /Trekk tilbake|Lag leselenke/ })).toHaveCount(0)
  await goes(jonas, `/desk/sections/${section}/review`)
  await approves(jonas)
  await expect(jonas.getByText(/ble godkjent av jonas/)).toBeVisible()
  await becomesPublic(cast, report.id)

  expect((await ane.reload())?.status()).toBe(410)
  await seesNothingInTheWay(ane)
  await ane.getByRole('link', { name: /^1 Eiendom i / }).click()
  await expect(ane).toHaveURL(new RegExp(`/${report.slug}/eiendom$`))
  await expect(ane.getByText('Vi bygger skoler.')).toBeVisible()
  await turid.reload()
  await expect(turid.getByText('Kapittelet er publisert', { exact: true })).toBeVisible()
})

test('the administrator shuts an account, finds the link that goes on, and takes it back', async ({
  as,
  aBrowser,
  aSection,
  cast,
}) => {
  const section = await aSection()
  const address = await lends(await as('ola'), section)
  const rune = await as('rune')
  await goes(rune, `/desk/people/${cast.ola.id}`)
  await rune.getByRole('button', { name: 'Steng kontoen' }).click()
  await rune.getByRole('dialog').getByRole('button', { name: 'Steng kontoen' }).click()
  await expect(rune.getByText('Én leselenke som personen har laget, virker fortsatt.')).toBeVisible()
  await rune.getByRole('link', { name: 'Se leselenkene' }).click()
  const links = rune.getByRole('region', { name: 'Leselenker som virker' })
  const his = links
    .getByRole('listitem')
    .filter({ has: rune.locator(`a[href="/desk/sections/${section}/lending"]`) })
  await expect(his).toContainText('Laget av ola, som har fått kontoen stengt.')
  await seesNothingInTheWay(rune)
  await rune.setViewportSize({ width: 390, height: 844 })
  await seesNoSidewaysScroll(rune)
  await his.getByRole('button', { name: 'Trekk tilbake lenken til Ane Vik' }).click()
  await rune.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake' }).click()
  await expect(his).toHaveCount(0)
  const ane = await aBrowser()
  expect((await ane.goto(address))?.status()).toBe(410)
})
