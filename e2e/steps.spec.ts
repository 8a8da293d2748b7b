import { expect } from '@playwright/test'
import { approves, follows, goes } from './steps'
import { test } from './world'

test('two steps: the unit signs, then somebody of another unit who is named', async ({
  as,
  cast,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  const [turid, jonas, siv] = [await as('turid'), await as('jonas'), await as('siv')]

  await test.step('the manager sets them', async () => {
    await goes(turid, `/desk/reports/${report.slug}/steps`)
    const add = turid.getByRole('button', { name: 'Legg til et ledd' })
    await add.click()
    await add.click()
    const second = turid.getByRole('group', { name: 'Ledd 2' })
    await second.getByRole('textbox', { name: 'Hva leddet heter' }).fill('Økonomi')
    await second.getByRole('combobox', { name: 'Legg til en godkjenner' }).selectOption(cast.siv.id)
    await second.getByRole('button', { name: 'Legg til en godkjenner' }).click()
    await expect(second.getByRole('list', { name: 'Godkjennere' })).toContainText('siv')
    await turid.getByRole('button', { name: 'Lagre leddene' }).click()
    await expect(turid.getByText(/^Leddene ble lagret/)).toBeVisible()
  })

  const id = await aSection({ report, at: 'submitted' })

  await test.step('the first approver signs, and reads whose turn it is', async () => {
    await goes(jonas, '/desk')
    await follows(jonas, 'Les og godkjenn')
    await expect(jonas.getByText('Du godkjenner i leddet «Virksomhetsleder».')).toBeVisible()
    await approves(jonas)
    await expect(jonas.getByText('Kapittelet er i leddet «Økonomi», og der er det andre')).toBeVisible()
  })

  await test.step('the second finds it in the work list, and signs', async () => {
    await goes(siv, '/desk')
    await expect(siv.getByText('Til godkjenning hos Økonomi, ledd 2 av 2')).toBeVisible()
    await follows(siv, 'Les og godkjenn')
    await expect(siv.getByText('Godkjent av jonas')).toBeVisible()
    await approves(siv)
    await expect(siv.getByText(/Versjon 1 ble godkjent av siv/)).toBeVisible()
  })

  await goes(turid, `/desk/sections/${id}/history`)
  await expect(turid.getByText('jonas godkjente versjon 1 i leddet «Virksomhetsleder»')).toBeVisible()
  await expect(turid.getByText('siv godkjente versjon 1 i leddet «Økonomi»')).toBeVisible()
})

test('who is away chooses a stand-in, who signs, and the history says for whom', async ({
  as,
  cast,
  aSection,
}) => {
  const [jonas, elin] = [await as('jonas'), await as('elin')]
  const id = await aSection({ at: 'submitted' })
  await goes(jonas, '/desk/stand-ins')
  await jonas.getByRole('combobox', { name: 'Hvem godkjenner i stedet?' }).selectOption(cast.elin.id)
  await jonas.getByLabel('Til og med').fill('2199-12-31')
  await jonas.getByRole('button', { name: 'Lagre stedfortrederen' }).click()
  await expect(jonas.getByText(/elin godkjenner for jonas/)).toBeVisible()

  await goes(elin, '/desk')
  await expect(elin.getByText('Du er stedfortreder for jonas')).toBeVisible()
  await follows(elin, 'Les og godkjenn')
  await expect(elin.getByText('Du godkjenner som stedfortreder for jonas.')).toBeVisible()
  await approves(elin)
  await expect(elin.getByText(/Versjon 1 ble godkjent av elin/)).toBeVisible()
  await goes(elin, `/desk/sections/${id}/history`)
  await expect(elin.getByText('elin godkjente versjon 1, som stedfortreder for jonas')).toBeVisible()
})

test('the form of steps says what is lacking at its field, and keeps the place of whoever uses the keyboard', async ({
  as,
  aReport,
}) => {
  const report = await aReport()
  const turid = await as('turid')
  await goes(turid, `/desk/reports/${report.slug}/steps`)
  const add = turid.getByRole('button', { name: 'Legg til et ledd' })
  await add.press('Enter')
  await add.press('Enter')
  const second = turid.getByRole('group', { name: 'Ledd 2' })
  const name = second.getByRole('textbox', { name: 'Hva leddet heter' })
  await turid.getByRole('button', { name: 'Lagre leddene' }).press('Enter')
  await expect(second.getByText('Skriv hva leddet heter.')).toBeVisible()
  await expect(second.getByText('Velg minst én godkjenner.')).toBeVisible()
  await expect(name).toBeFocused()
  await name.fill('Stab')

  await second.getByRole('button', { name: 'Flytt Stab opp' }).press('Enter')
  const moved = turid.getByRole('group', { name: 'Ledd 1' })
  await expect(moved.getByRole('button', { name: 'Flytt Stab opp' })).toBeFocused()
  await expect(turid.getByText('Stab er nå ledd 1 av 2.')).toBeAttached()
  await moved.getByRole('button', { name: 'Fjern Stab' }).press('Enter')
  await expect(add).toBeFocused()
  await expect(moved.getByRole('textbox', { name: 'Hva leddet heter' })).toHaveValue('Virksomhetsleder')
  await expect(second).toHaveCount(0)
})
