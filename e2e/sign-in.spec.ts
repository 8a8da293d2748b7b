import { expect } from '@playwright/test'
import { nanoid } from 'nanoid'
import { password, withPassword } from './passwords'
import { seesHeading, seesRefusal } from './sees'
import { goes, signsIn } from './steps'
import { test } from './world'

test('a wrong password and an unknown address get the same answer, and the right one comes in', async ({
  page,
  cast,
}) => {
  await withPassword(cast.kari)
  for (const [email, secret] of [
    [cast.kari.email, 'feil passord'],
    [`${nanoid()}@solvik.example`, password],
  ] as const) {
    await page.goto('/desk')
    await signsIn(page, { email }, secret)
    await seesRefusal(page, 'E-postadressen eller passordet er feil.')
    await expect(page.getByLabel('E-post')).toHaveValue(email)
  }
  await page.goto('/desk')
  await signsIn(page, cast.kari)
  await seesHeading(page, 'Mitt arbeid')
})

test('who guesses has to wait', async ({ page, cast }) => {
  await page.goto('/sign-in')
  for (const guess of ['1', '2', '3', '4', '5']) {
    await signsIn(page, cast.ola, guess)
    await seesRefusal(page, 'E-postadressen eller passordet er feil.')
    await page.reload()
  }
  await signsIn(page, cast.ola, '6')
  await seesRefusal(page, /^Det er gjort for mange forsøk\. Prøv igjen om \d+ sekund/)
})

test('signing in leads to where one was going, also without scripts', async ({ aBrowser, cast }) => {
  await withPassword(cast.kari)
  const page = await aBrowser({ javaScriptEnabled: false })
  await page.goto('/desk/reports')
  await signsIn(page, cast.kari)
  await expect(page).toHaveURL('/desk/reports')
  await seesHeading(page, 'Alle rapporter')
})

test('in the demonstration one click signs in', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /Turid Moe/ }).click()
  await seesHeading(page, 'Mitt arbeid')
  await expect(page.getByRole('banner')).toContainText('Rapportansvarlig')
})

test('an invited person chooses a password with a link that works once', async ({ as, aBrowser, cast }) => {
  const rune = await as('rune')
  await goes(rune, '/desk/people/new')
  const email = `ny-${cast.kari.id}@solvik.example`
  await rune.getByRole('textbox', { name: 'Navn' }).fill('Nina Ny')
  await rune.getByRole('textbox', { name: 'E-post' }).fill(email)
  await rune.getByRole('button', { name: 'Legg til rolle' }).click()
  await rune.getByRole('button', { name: 'Lag invitasjon' }).click()
  const link = await rune.getByRole('textbox', { name: 'Engangslenke' }).inputValue()

  const nina = await aBrowser()
  await nina.goto(link)
  await nina.getByLabel('Nytt passord').fill(password)
  await nina.getByLabel('Gjenta passordet').fill('noe annet')
  await nina.getByRole('button', { name: 'Lagre og logg inn' }).click()
  await seesRefusal(nina, 'Passordene er ikke like.')
  await nina.getByLabel('Nytt passord').fill(password)
  await nina.getByLabel('Gjenta passordet').fill(password)
  await nina.getByRole('button', { name: 'Lagre og logg inn' }).click()
  await seesHeading(nina, 'Mitt arbeid')

  await rune.goto(link)
  await seesHeading(rune, 'Lenken kan ikke brukes')
})

test('who is shut out is out at the next request', async ({ as, cast }) => {
  const [rune, elin] = [await as('rune'), await as('elin')]
  await goes(elin, '/desk')
  await goes(rune, `/desk/people/${cast.elin.id}`)
  await rune.getByRole('button', { name: 'Steng kontoen' }).click()
  await rune.getByRole('dialog').getByRole('button', { name: 'Steng kontoen' }).click()
  await expect(rune.getByRole('button', { name: 'Åpne kontoen' })).toBeVisible()

  await elin.goto('/desk/reports')
  await seesHeading(elin, 'Logg inn')
})
