import { expect } from '@playwright/test'
import { seesHeading, seesLine } from './sees'
import { goes } from './steps'
import { test } from './world'

test('a role counts from the next thing the person does', async ({ as, aSection, cast }) => {
  const [rune, elin, section] = [await as('rune'), await as('elin'), await aSection()]
  await elin.goto(`/desk/sections/${section}`)
  await expect(elin.getByRole('button', { name: 'Send til godkjenning' })).toHaveCount(0)

  await goes(rune, `/desk/people/${cast.elin.id}`)
  await rune.getByRole('button', { name: 'Legg til rolle' }).click()
  const department = cast.kari.grants[0]?.departments?.[0] ?? ''
  await rune.getByLabel('Enhet, og alt under').last().selectOption(department)
  await rune.getByRole('button', { name: 'Lagre', exact: true }).click()
  await seesLine(rune, 'Lagret. Rollene gjelder fra neste gang personen gjør noe.')

  await elin.goto(`/desk/sections/${section}`)
  await expect(elin.getByRole('button', { name: 'Send til godkjenning' })).toBeVisible()
})

test('a department is added, found in the list, and closed', async ({ as, cast }) => {
  const rune = await as('rune')
  const name = `Kultur og idrett ${cast.rune.id}`
  await goes(rune, '/desk/departments/new')
  await rune.getByRole('textbox', { name: 'Navn', exact: true }).fill(name)
  await rune.getByRole('textbox', { name: 'Navn på kontakten' }).fill('Marit Hovland')
  await rune.getByRole('button', { name: 'Lagre' }).click()
  await rune.getByRole('link', { name }).click()
  await seesHeading(rune, name)

  await rune.getByRole('button', { name: 'Legg ned enheten' }).click()
  await rune.getByRole('dialog').getByRole('button', { name: 'Legg ned enheten' }).click()
  await expect(rune.getByRole('button', { name: 'Ta i bruk igjen' })).toBeVisible()
  await goes(rune, '/desk/departments')
  const line = rune.getByRole('listitem').filter({ hasText: name })
  await expect(line).toContainText('Marit Hovland')
  await expect(line).toContainText('Lagt ned')
})

test('the log tells what was done, by whom, and only to those who may know', async ({
  as,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  await aSection({ report, title: 'Eiendomsforvaltning', at: 'approved' })
  const [rune, kari] = [await as('rune'), await as('kari')]
  await goes(rune, '/desk/log')
  await rune.getByLabel('Årsrapport').selectOption(report.id)
  await rune.getByLabel('Hva').selectOption('section.approve')
  await rune.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(rune.getByRole('listitem').filter({ hasText: /jonas .*Eiendomsforvaltning/ })).toHaveCount(1)

  for (const closed of ['/desk/log', '/desk/people', '/desk/departments', '/desk/import']) {
    expect((await kari.goto(closed))?.status()).toBe(404)
    await seesHeading(kari, 'Fant ikke siden')
  }
})
