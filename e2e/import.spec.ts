import { expect } from '@playwright/test'
import { seesLine, seesNothingInTheWay } from './sees'
import { goes } from './steps'
import { test } from './world'

const file = 'lib/core/importing/fixtures/baerum-2017-organisasjon.txt'

test('the report of 2017 is looked through, corrected, and becomes drafts with every word', async ({
  as,
}) => {
  test.slow()
  const turid = await as('turid')
  await goes(turid, '/desk/import')
  await turid.getByRole('textbox', { name: 'År' }).fill(String(2017 - test.info().repeatEachIndex))
  await turid.getByLabel('Fil').setInputFiles(file)
  await turid.getByRole('button', { name: 'Se gjennom' }).click()

  await seesLine(turid, /Resultater: 18\. Utfordringer: 14\./)
  await seesNothingInTheWay(turid)
  const title = turid.getByRole('listitem').filter({ hasText: 'Ungdomsrådet' }).first()
  await expect(title.getByRole('combobox', { name: /hva dette er/ })).toHaveValue('title')
  await title.getByRole('combobox', { name: /hva dette er/ }).selectOption('Overskrift i teksten')
  await turid.getByRole('button', { name: 'Hent inn som utkast' }).click()
  await seesLine(turid, /kapitler er hentet inn\. De er utkast som kan skrives videre\./)

  await turid.getByRole('link', { name: 'Åpne rapporten' }).click()
  await turid.getByRole('link', { name: /Politisk utvalgsstruktur/ }).waitFor()
  await expect(turid.getByRole('link', { name: /Ungdomsrådet/ })).toHaveCount(0)
  await turid.getByRole('link', { name: /Politisk sekretariat/ }).click()
  await expect(turid.getByText('Ungdomsrådet', { exact: true })).toBeVisible()
})
