import { expect } from '@playwright/test'
import { seesHeading, seesLine, seesNothingInTheWay, seesSaved } from './sees'
import { follows, goes, rewrites, submits } from './steps'
import { test } from './world'

test('what readers have is corrected while the next draft is under way: told, signed, published, merged', async ({
  as,
  page: visitor,
  aPublishedReport,
}) => {
  const report = await aPublishedReport()
  const [kari, jonas, turid] = [await as('kari'), await as('jonas'), await as('turid')]
  await goes(turid, `/desk/reports/${report.slug}`)
  const section = await turid.getByRole('link', { name: /Eiendom$/ }).getAttribute('href')
  const correction = `${section}/correction`

  await test.step('the draft goes on, longer than what is published', async () => {
    await goes(kari, `${section}`)
    await kari.getByRole('button', { name: 'Åpne for endring' }).click()
    await rewrites(kari, 'Ingress', 'Vi bygger skoler. Neste år bygger vi flere.')
    await seesSaved(kari)
  })

  await test.step('the correction branches from what readers have', async () => {
    await goes(kari, correction)
    await kari.getByRole('button', { name: 'Rett det som er publisert' }).click()
    await seesHeading(kari, /Eiendom/)
    await expect(kari.getByRole('textbox', { name: 'Ingress', exact: true })).toHaveText('Vi bygger skoler.')
    await rewrites(kari, 'Ingress', 'Vi bygget tre skoler.')
    await seesSaved(kari)
    await goes(kari, correction)
    await expect(kari.getByText('Mer enn språket er rettet, så alle godkjenningsleddene må')).toBeVisible()
    await seesNothingInTheWay(kari)
    await submits(kari)
    await expect(kari.getByText('Venter på jonas.')).toBeVisible()
  })

  await test.step('the approver is led to it, and signs what is marked', async () => {
    await goes(jonas, '/desk')
    await jonas.locator(`a[href="${correction}"]`).first().press('Enter')
    await seesHeading(jonas, /^Rettelse av/)
    await expect(jonas.locator('ins').first()).toContainText('tre')
    await jonas.getByRole('button', { name: 'Godkjenn rettelsen' }).click()
    await expect(jonas.getByText('Alle som skal, har godkjent.')).toBeVisible()
  })

  await test.step('the manager publishes it with the note that is proposed', async () => {
    await goes(turid, `/desk/reports/${report.slug}/corrections`)
    const note = turid.getByRole('textbox', { name: 'Merknad til leserne' })
    await expect(note).not.toBeEmpty()
    await note.fill('Rettet: det er bygget tre skoler.')
    await turid.getByRole('button', { name: 'Publiser utgave 2' }).click()
    await seesLine(turid, 'Utgave 2 er ferdig.')
  })

  await test.step('readers get the correction and its note, and nothing of the draft', async () => {
    await visitor.goto(`/${report.slug}`)
    await expect(visitor.getByText('Rettet: det er bygget tre skoler.')).toBeVisible()
    await follows(visitor, '1 Eiendom')
    await expect(visitor.getByText('Vi bygget tre skoler.')).toBeVisible()
    await expect(visitor.getByText('Neste år bygger vi flere.')).toHaveCount(0)
  })

  await test.step('the running draft has both', async () => {
    await goes(kari, `${section}`)
    const lead = kari.getByRole('textbox', { name: 'Ingress', exact: true })
    await expect(lead).toContainText('tre skoler')
    await expect(lead).toContainText('Neste år bygger vi flere.')
  })
})

test('a correction that is sent back says why, and can be dropped', async ({ as, aPublishedReport }) => {
  const report = await aPublishedReport()
  const [kari, jonas] = [await as('kari'), await as('jonas')]
  await goes(kari, `/desk/reports/${report.slug}`)
  const section = await kari.getByRole('link', { name: /Skoler$/ }).getAttribute('href')
  const correction = `${section}/correction`

  await goes(kari, correction)
  await kari.getByRole('button', { name: 'Rett det som er publisert' }).click()
  await rewrites(kari, 'Ingress', 'Vi bygger skolar.')
  await seesSaved(kari)
  await goes(kari, correction)
  await submits(kari)
  await expect(kari.getByText('Venter på jonas.')).toBeVisible()

  await goes(jonas, correction)
  await jonas.getByRole('textbox', { name: 'Hvorfor sender du tilbake?' }).fill('Det heter skoler på bokmål.')
  await jonas.getByRole('button', { name: 'Send tilbake', exact: true }).click()
  await expect(jonas.getByText('jonas sendte rettelsen tilbake:')).toBeVisible()

  await goes(kari, correction)
  await expect(kari.getByText('«Det heter skoler på bokmål.»')).toBeVisible()
  await kari.getByRole('button', { name: 'Forkast rettelsen' }).click()
  const sure = kari.getByRole('dialog').getByRole('button', { name: /^Forkast/ })
  await sure.click()
  await expect(kari.getByText('Den siste rettelsen ble forkastet')).toBeVisible()
})
