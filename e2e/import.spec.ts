import { expect } from '@playwright/test'
import {
  docx,
  drawing,
  footnote,
  h,
  item,
  p,
  r,
  styled,
  tbl,
  tc,
  tr,
} from '@/lib/imports/reading/testing/docx'
import { png } from '@/lib/pictures/testing/files'
import { seesLine, seesNoSidewaysScroll, seesNothingInTheWay } from './sees'
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

test('a Word document is looked through with its tables and pictures, and what is left out is told', async ({
  as,
}) => {
  const turid = await as('turid')
  await goes(turid, '/desk/import')
  await turid.getByRole('textbox', { name: 'År' }).fill(String(1950 - test.info().repeatEachIndex))
  const choose = (name: string, buffer: Uint8Array) =>
    turid
      .getByLabel('Fil')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })
  await choose('skadet.docx', (await aReportInWord()).subarray(0, 2000))
  await turid.getByRole('button', { name: 'Se gjennom' }).click()
  await expect(turid.getByText(/Filen er skadet eller ufullstendig/)).toBeVisible()

  await choose('rapport.docx', await aReportInWord())
  await turid.getByRole('button', { name: 'Se gjennom' }).click()
  await seesLine(turid, /Resultater: 2\. Utfordringer: 1\. Bilder: 1\./)
  await expect(turid.getByText('Topptekst og bunntekst ble ikke med.')).toBeVisible()
  await expect(turid.getByRole('columnheader', { name: '2017 – Kvinner' })).toBeVisible()
  await expect(turid.getByRole('img', { name: 'Skolen i tre' })).toBeVisible()
  await seesNothingInTheWay(turid)
  await turid.setViewportSize({ width: 360, height: 800 })
  await seesNoSidewaysScroll(turid)
  await turid.setViewportSize({ width: 1280, height: 800 })

  await turid.getByRole('button', { name: 'Hent inn som utkast' }).click()
  await turid.getByRole('link', { name: 'Åpne rapporten' }).click()
  await turid.getByRole('link', { name: /Eiendom/ }).click()
  await expect(turid.getByRole('img', { name: 'Skolen i tre' })).toBeVisible()
})

async function aReportInWord(): Promise<Uint8Array> {
  const across = '<w:gridSpan w:val="2"/>'
  const body = [
    h(1, 'Eiendom'),
    p('Vi bygger og vedlikeholder skoler.'),
    h(2, 'Viktige resultater'),
    item('Ny skole.'),
    item('Ny hall.'),
    h(2, 'Utfordringer'),
    item('Vedlikeholdet er dyrt.'),
    styled('Bildetekst', 'Tabell 1 Sykefravær i prosent'),
    tbl(tr(['', tc('2017', across)]), tr(['', 'Kvinner', 'Menn']), tr(['Skole', '8,4', '5,0'])),
    p(`${r('Målt i desember')}${footnote(2)}${r('.')}`),
    p(drawing('skolen', 'Skolen i tre')),
    styled('Bildetekst', 'Figur 1 Skolen'),
  ]
  return docx({
    body: body.join(''),
    footnotes: { 2: p('Kilde: lønnssystemet.') },
    header: p('Solvik kommune'),
    pictures: { skolen: await png() },
  })
}
