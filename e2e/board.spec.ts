import { expect, type Page } from '@playwright/test'
import { during, today } from '@/lib/clock'
import { instantOf } from '@/lib/core/oslo'
import { plus } from '@/lib/core/workdays'
import { publishDue } from '@/lib/editions/on-time'
import { assignPart } from '@/lib/reports/assign'
import { must } from '@/lib/testing/cast'
import { seesHeading, seesLine, seesNoSidewaysScroll, seesNothingInTheWay } from './sees'
import { goes } from './steps'
import { test } from './world'

const rows = (page: Page) => page.getByRole('table').getByRole('rowheader')

test('the manager narrows and sorts, and whoever gets the address sees the same, without script', async ({
  as,
  cast,
  browser,
  baseURL,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  const due = { Bygg: plus(today(), -3), Tomter: plus(today(), -9), Vei: plus(today(), 20) }
  for (const [title, day] of Object.entries(due)) {
    const id = await aSection({ report, title, at: title === 'Vei' ? 'submitted' : 'draft' })
    await must(assignPart(cast.turid, id, { due: day }))
  }
  const turid = await as('turid')
  await goes(turid, `/desk/reports/${report.slug}`)
  await turid.getByRole('link', { name: /^Forsinket 2$/ }).press('Enter')
  await expect(rows(turid)).toHaveText([/Bygg/, /Tomter/])
  await turid.getByRole('columnheader', { name: 'Frist' }).getByRole('link').press('Enter')
  await expect(turid.getByRole('columnheader', { name: 'Frist' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(rows(turid)).toHaveText([/Tomter/, /Bygg/])

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  await context.addCookies(await turid.context().cookies())
  const plain = await context.newPage()
  await plain.goto(turid.url())
  await expect(rows(plain)).toHaveText([/Tomter/, /Bygg/])
  await expect(plain.getByRole('checkbox').first()).toBeDisabled()
  await plain.getByRole('link', { name: /^Forsinket/ }).click()
  await plain.getByRole('combobox', { name: 'Status' }).selectOption('Til godkjenning')
  await expect(plain.getByRole('combobox', { name: 'Sortering' })).toHaveValue('frist')
  await plain.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(rows(plain)).toHaveText([/Vei/])
  await expect(plain.getByText('1 av 3 kapitler, sortert etter frist')).toBeVisible()
  await context.close()
})

test('several are given a date and somebody in charge in one act each, by the keyboard', async ({
  as,
  cast,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  for (const title of ['Bygg', 'Tomter', 'Vei']) await aSection({ report, title, at: 'blank' })
  const turid = await as('turid')
  await goes(turid, `/desk/reports/${report.slug}`)
  const bar = turid.getByRole('region', { name: 'Valgte kapitler' })
  await turid.getByRole('checkbox', { name: 'Velg 1 Bygg' }).press('Space')
  await turid.getByRole('checkbox', { name: 'Velg 3 Vei' }).press('Space')
  await expect(bar.getByRole('status')).toHaveText('2 valgt')
  await seesNothingInTheWay(turid)

  await turid.getByRole('checkbox', { name: 'Velg 3 Vei' }).press('Enter')
  await expect(bar.getByRole('button', { name: 'Send påminnelse' })).toBeFocused()
  await bar.getByRole('button', { name: 'Ny frist' }).press('Enter')
  const dialog = turid.getByRole('dialog', { name: 'Ny frist for to kapitler' })
  await dialog.getByLabel('Frist').fill('2099-02-05')
  await dialog.getByRole('button', { name: 'Lagre' }).press('Enter')
  await seesLine(turid, 'To kapitler er endret.')
  await expect(turid.getByRole('row').filter({ hasText: '5. feb. 2099' })).toHaveCount(2)

  await bar.getByRole('checkbox', { name: 'Velg alle 3 som vises' }).press('Space')
  await expect(bar.getByRole('status')).toHaveText('3 valgt')
  await bar.getByRole('button', { name: 'Ny ansvarlig' }).press('Enter')
  await turid.getByRole('combobox', { name: 'Kapittelansvarlig' }).selectOption(cast.elin.id)
  await turid.getByRole('button', { name: 'Lagre' }).press('Enter')
  await seesLine(turid, 'Tre kapitler er endret.')
  await expect(turid.getByRole('cell', { name: cast.elin.name })).toHaveCount(3)
})

test('all that fit are chosen over several pages, and given a due date at once', async ({
  as,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  for (let n = 1; n <= 103; n++) await aSection({ report, title: `Bygg ${n}`, at: 'blank' })
  const turid = await as('turid')
  await goes(turid, `/desk/reports/${report.slug}`)
  const bar = turid.getByRole('region', { name: 'Valgte kapitler' })
  await bar.getByRole('checkbox', { name: 'Velg alle 100 som vises' }).press('Space')
  await bar.getByRole('button', { name: 'Velg alle 103 som passer, på alle sidene' }).press('Enter')
  await expect(bar.getByRole('status')).toHaveText('103 valgt')
  await bar.getByRole('button', { name: 'Ny frist' }).press('Enter')
  await turid.getByRole('dialog').getByLabel('Frist').fill('2099-02-05')
  await turid.getByRole('button', { name: 'Lagre' }).press('Enter')
  await seesLine(turid, '103 kapitler er endret.')
  await goes(turid, `/desk/reports/${report.slug}?side=2`)
  await expect(turid.getByRole('row').filter({ hasText: '5. feb. 2099' })).toHaveCount(3)
})

test('who is late is reminded with one button, and not again the same day', async ({
  as,
  cast,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  for (const title of ['Bygg', 'Tomter']) {
    const id = await aSection({ report, title })
    await must(assignPart(cast.turid, id, { due: plus(today(), -2) }))
  }
  const turid = await as('turid')
  await goes(turid, `/desk/reports/${report.slug}`)
  const late = turid.getByRole('region', { name: 'Forsinket' })
  await expect(late.getByRole('listitem')).toContainText(['2 Tomter, utkast. 2 dager over fristen'])
  await expect(late).toContainText('Ikke påminnet.')
  await late.getByRole('button', { name: 'Send påminnelse til én person' }).press('Enter')
  // The server under test is a demonstration, and says so.
  await expect(late.getByRole('status').first()).toContainText('ligger i utboksen')
  await expect(late).toContainText('Påminnet i dag')
  await expect(late.getByRole('button')).toHaveCount(0)
  await expect(late).toContainText('ingenting sendes ut')
  await seesNothingInTheWay(turid)
})

test('an edition is ordered for later, moved, taken back, and published at its time', async ({
  as,
  aReport,
  aSection,
}) => {
  test.slow()
  const report = await aReport()
  await aSection({ report, at: 'approved' })
  const turid = await as('turid')
  const address = `/desk/reports/${report.slug}/publish`
  const panel = turid.getByRole('region', { name: 'Publisere senere' })
  const orders = async (day: string, time: string, button = 'Bestill publisering') => {
    await panel.getByLabel('Dato').fill(day)
    await panel.getByLabel('Klokkeslett').fill(time)
    await panel.getByRole('button', { name: button }).press('Enter')
  }
  const day = plus(today(), 30)

  await goes(turid, address)
  await orders(plus(today(), -1), '08:00')
  await expect(panel.getByText('Tiden må være senere enn nå.')).toBeVisible()
  await orders(day, '08:00')
  await expect(panel.getByRole('status')).toContainText('kl. 08.00')
  await seesNothingInTheWay(turid)

  await goes(turid, `${address}?endre=tid`)
  await orders(day, '09:30', 'Lagre ny tid')
  await expect(panel.getByRole('status')).toContainText('kl. 09.30')

  await panel.getByRole('button', { name: 'Avlys' }).press('Enter')
  await turid.getByRole('dialog').getByRole('button', { name: 'Avlys' }).press('Enter')
  await expect(panel.getByRole('button', { name: 'Bestill publisering' })).toBeVisible()

  await orders(day, '10:00')
  await expect(panel.getByRole('status')).toContainText('kl. 10.00')
  const then = instantOf(day, '10:00') ?? new Date()
  await during(then, publishDue)
  await expect(async () => {
    await goes(turid, address)
    await expect(turid.getByText(`Leserne ser utgave 1`)).toBeVisible()
  }).toPass()
  await turid.goto(`/${report.slug}`)
  await seesHeading(turid, /Årsrapport/)

  const kari = await as('kari')
  await kari.goto(address)
  await seesHeading(kari, 'Fant ikke siden')
})

test('the board of a new report has the dates of the year, and the manager changes them', async ({ as }) => {
  const turid = await as('turid')
  await goes(turid, '/desk/reports')
  const slug = `kalender-${Date.now()}`
  await turid.getByLabel('År', { exact: true }).fill(today().slice(0, 4))
  await turid.getByLabel('Adresse').fill(slug)
  await turid.getByRole('combobox', { name: 'Oppbygning' }).selectOption('')
  await turid.getByRole('button', { name: 'Opprett rapporten' }).press('Enter')
  await seesHeading(turid, 'Oppbygning og frister')
  await expect(turid.getByLabel('Hva fristen gjelder')).toHaveCount(5)
  await turid.getByRole('button', { name: 'Fjern frist 2' }).press('Enter')
  await turid.getByRole('button', { name: 'Lagre fristene' }).press('Enter')
  await seesLine(turid, /Fristene ble lagret/)
  await goes(turid, `/desk/reports/${slug}`)
  const calendar = turid.getByRole('region', { name: 'Årets kalender' })
  await expect(calendar.getByRole('listitem')).toHaveText([/22\..*Regnskapet/, /31\./, /15\./, /30\./])
  await turid.setViewportSize({ width: 390, height: 844 })
  await seesNoSidewaysScroll(turid)
})
