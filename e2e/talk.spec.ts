import { expect, type Page } from '@playwright/test'
import { save } from '@/lib/testing/cast'
import { results } from './content'
import { seesNoSidewaysScroll, seesNothingInTheWay, seesSaved } from './sees'
import { approves, enters, field, goes, opens, returns, rewrites, submits } from './steps'
import { test } from './world'

const point = 'Energibruken gikk ned for fjerde år på rad.'

/** The tab beside the form. */
async function looksAtTalk(page: Page) {
  await page.getByRole('tab', { name: /^Kommentarer/ }).click()
}

/** Chooses an act in the menu of a point. */
async function choosesFor(page: Page, point: string, act: string) {
  await page.getByRole('button', { name: `Mer for ${point}` }).click()
  await page.getByRole('button', { name: act, exact: true }).click()
}

/** Selects words of a field with the keyboard, from its end. */
async function selects(page: Page, name: string, words: string) {
  const place = await enters(page, name)
  const text = (await place.textContent()) ?? ''
  const after = text.length - text.indexOf(words) - words.length
  for (let i = 0; i < after; i++) await place.press('ArrowLeft')
  for (let i = 0; i < words.length; i++) await place.press('Shift+ArrowLeft')
}

test('an approver proposes, a writer takes it in, and the approver can still sign', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, results(point))
  const [jonas, kari] = [await as('jonas'), await as('kari')]
  await opens(jonas, section)
  await jonas.getByRole('button', { name: 'Ny kommentar' }).click()
  const places = jonas.getByRole('combobox', { name: 'Hva gjelder det?' })
  const wanted = await places.getByRole('option', { name: /Resultat 1/ }).textContent()
  await places.selectOption({ label: wanted ?? '' })
  await jonas.getByRole('button', { name: 'Foreslå endring' }).click()
  await rewrites(jonas, 'Slik kunne det stå', 'Energibruken gikk ned for femte år på rad.')
  await jonas.getByRole('textbox', { name: 'Begrunnelse (valgfri)' }).fill('Det er femte året.')
  await jonas.getByRole('button', { name: 'Send forslaget' }).click()
  await expect(jonas.getByRole('listitem', { name: /^Forslag til Resultat 1/ })).toBeVisible()
  await seesNothingInTheWay(jonas)

  await opens(kari, section)
  await kari.getByRole('button', { name: '1 åpen kommentar til resultat 1' }).click()
  const proposal = kari.getByRole('listitem', { name: /^Forslag til Resultat 1/ })
  await expect(proposal).toBeFocused()
  await expect(proposal.locator('ins')).toContainText('femte')
  await proposal.getByRole('button', { name: 'Ta inn' }).click()
  await expect(field(kari, 'Resultat 1')).toHaveText('Energibruken gikk ned for femte år på rad.')
  await submits(kari)
  await expect(kari.getByText('Det kan ikke endres nå.')).toBeVisible()

  await goes(jonas, `/desk/sections/${section}/review`)
  await approves(jonas)
  await expect(jonas.getByText(/ble godkjent av jonas/)).toBeVisible()
  await goes(kari, `/desk/sections/${section}/history`)
  await expect(kari.getByText('kari tok inn et forslag fra jonas')).toBeVisible()
})

test('a comment on words follows them while another writes, and says when they are gone', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, results(point))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  await selects(kari, 'Resultat 1', 'fjerde år')
  await kari.getByRole('button', { name: 'Kommentar', exact: true }).click()
  await kari.getByRole('textbox', { name: 'Kommentar', exact: true }).fill('Er det ikke femte?')
  await kari.getByRole('button', { name: 'Kommenter', exact: true }).click()
  const thread = kari.getByRole('listitem', { name: /^Kommentar til Resultat 1/ })
  await expect(thread.locator('blockquote')).toHaveText('fjerde år')

  await rewrites(ola, 'Resultat 1', 'Nå sank energibruken for fjerde år på rad.')
  await seesSaved(ola)
  await returns(kari)
  await expect(field(kari, 'Resultat 1')).toHaveText('Nå sank energibruken for fjerde år på rad.')
  await expect(thread).toBeVisible()
  await expect(thread.getByText('skrevet om')).toHaveCount(0)

  await rewrites(ola, 'Resultat 1', 'Strømmen ble dyrere.')
  await seesSaved(ola)
  await returns(kari)
  await expect(thread).toContainText('Ordene kommentaren gjaldt, er skrevet om.')

  await choosesFor(ola, 'resultat 1', 'Fjern punktet')
  await seesSaved(ola)
  await returns(kari)
  const lost = kari.getByRole('listitem', { name: /^Kommentar til Stedet er fjernet/ })
  await expect(lost).toContainText('Teksten kommentaren gjaldt, er fjernet.')
  await expect(lost.locator('blockquote')).toHaveText('fjerde år')
})

test('what is typed in a comment survives a lost net and a reload', async ({ as, aSection, cast }) => {
  const section = await aSection()
  await save(cast.kari, section, results(point))
  const kari = await as('kari')
  await opens(kari, section)
  await choosesFor(kari, 'resultat 1', 'Kommenter')
  const box = kari.getByRole('textbox', { name: 'Kommentar', exact: true })
  await expect(box).toBeFocused()
  await box.fill('Hvem vet dette?')
  await kari.context().setOffline(true)
  await kari.getByRole('button', { name: 'Kommenter', exact: true }).click()
  await expect(kari.getByRole('alert').filter({ hasText: 'Prøv igjen' })).toBeVisible()
  await expect(box).toHaveValue('Hvem vet dette?')
  await kari.context().setOffline(false)
  await kari.reload()
  await expect(box).toHaveValue('Hvem vet dette?')
  await kari.getByRole('button', { name: 'Kommenter', exact: true }).click()
  await expect(kari.getByRole('listitem', { name: /^Kommentar til Resultat 1/ })).toBeVisible()
})

test('who is mentioned finds the way there, by the keyboard alone and on a phone', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection({ title: 'Eiendom og bygg' })
  await save(cast.kari, section, results(point))
  const [kari, jonas] = [await as('kari'), await as('jonas')]
  await kari.setViewportSize({ width: 390, height: 844 })
  await opens(kari, section)
  await looksAtTalk(kari)
  await kari.getByRole('button', { name: 'Ny kommentar' }).press('Enter')
  await kari.getByRole('button', { name: 'Kommenter', exact: true }).press('Enter')
  const box = kari.getByRole('textbox', { name: 'Kommentar', exact: true })
  await box.pressSequentially('Ser du på dette, @jon')
  await expect(kari.getByRole('option', { name: 'jonas' })).toBeVisible()
  await box.press('Enter')
  await expect(box).toHaveValue('Ser du på dette, @jonas ')
  await box.press('Tab')
  await kari.keyboard.press('Enter')
  await expect(kari.getByRole('listitem', { name: /^Kommentar til Hele kapittelet/ })).toBeVisible()
  await seesNoSidewaysScroll(kari)
  await seesNothingInTheWay(kari)

  await goes(jonas, '/desk')
  await jonas.getByRole('link', { name: 'Eiendom og bygg' }).last().click()
  await expect(jonas.getByRole('listitem', { name: /^Kommentar til Hele kapittelet/ })).toBeFocused()
})
