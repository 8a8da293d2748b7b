import { expect } from '@playwright/test'
import { aSection } from '@/lib/testing/cast'
import { seesLine, seesNothingInTheWay, seesRefusal } from './sees'
import { goes } from './steps'
import { test } from './world'

/** The smallest file that is a PDF by its first bytes. */
const pdf = { name: 'beretning.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }

test('a report is presented, audited and adopted, and says so to its readers', async ({
  as,
  page: visitor,
  aPublishedReport,
}) => {
  const report = await aPublishedReport()
  const turid = await as('turid')
  const acts = `/desk/reports/${report.slug}/acts`

  await test.step('presented by the chief executive', async () => {
    await goes(turid, acts)
    await expect(turid.getByText('Rapporten er ikke avgitt ennå.')).toBeVisible()
    await turid.getByRole('button', { name: 'Avgi rapporten' }).click()
    await seesLine(turid, 'Utgave 2 er ferdig.')
    await visitor.goto(`/${report.slug}`)
    await expect(visitor.getByText(/^Avgitt .*Ikke behandlet i kommunestyret\.$/).first()).toBeVisible()
  })

  await test.step('the audit wants its file, which must be a PDF', async () => {
    await goes(turid, acts)
    await turid.getByRole('textbox', { name: 'Revisor', exact: true }).fill('Fjordrevisjon IKS')
    await turid.getByRole('button', { name: 'Registrer revisjonen' }).click()
    await expect(turid.getByText('Velg vedlegget, eller last det opp først.')).toBeVisible()
    await turid.getByRole('textbox', { name: 'Tittel' }).fill('Revisors beretning')
    await turid.getByLabel('PDF-fil').setInputFiles({ ...pdf, buffer: Buffer.from('<html>') })
    await turid.getByRole('button', { name: 'Last opp' }).click()
    await seesRefusal(turid, /PDF/)
    await turid.getByLabel('PDF-fil').setInputFiles(pdf)
    await turid.getByRole('button', { name: 'Last opp' }).click()
    await turid.getByRole('checkbox', { name: 'Revisors beretning' }).check()
    await expect(turid.getByRole('textbox', { name: 'Revisor', exact: true })).toHaveValue(
      'Fjordrevisjon IKS',
    )
    await turid.getByRole('button', { name: 'Registrer revisjonen' }).click()
    await seesLine(turid, 'Utgave 3 er ferdig.')
  })

  await test.step('the council adopts it, with the number of the case', async () => {
    await goes(turid, acts)
    await turid.getByRole('button', { name: 'Registrer vedtaket' }).click()
    await expect(turid.getByText('Skriv saksnummeret.')).toBeVisible()
    await turid.getByRole('textbox', { name: 'Saksnummer', exact: true }).fill('45/27')
    await turid.getByRole('button', { name: 'Registrer vedtaket' }).click()
    await seesLine(turid, 'Utgave 4 er ferdig.')
    await seesNothingInTheWay(turid)
  })

  await test.step('readers see it on every page, and get the file', async () => {
    await visitor.goto(`/${report.slug}`)
    await expect(visitor.getByText(/Vedtatt .* av kommunestyret, sak 45\/27\./).first()).toBeVisible()
    const file = visitor.getByRole('link', { name: /Revisors beretning/ }).first()
    const answer = await visitor.request.get((await file.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toBe('application/pdf')
    expect(await answer.body()).toEqual(pdf.buffer)
  })
})

test('a report is not presented while something required is unsigned; only managers record what the council did', async ({
  as,
  cast,
  aReport,
}) => {
  const report = await aReport()
  await aSection(cast, { report: report.id, title: 'Økonomi', at: 'draft' })
  const [turid, kari] = [await as('turid'), await as('kari')]
  await goes(turid, `/desk/reports/${report.slug}/acts`)
  await expect(turid.getByText(/ikke godkjent|Ingen kapitler er godkjent ennå/).first()).toBeVisible()
  await expect(turid.getByRole('button', { name: 'Avgi rapporten' })).toHaveCount(0)
  await goes(kari, `/desk/reports/${report.slug}/acts`)
  await expect(kari.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(kari.getByText('Rapporten er ikke avgitt ennå.')).toBeVisible()
})
