import { expect } from '@playwright/test'
import { ready } from '@/lib/core/testing/ready'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { type Cast, must, save } from '@/lib/testing/cast'
import { seesNoSidewaysScroll, seesNothingInTheWay, seesSaved } from './sees'
import { goes } from './steps'
import { test } from './world'

/** A table of sick leave in a section, sent to its approver. */
async function tells({ kari }: Cast, section: string, value: string): Promise<void> {
  const table = ready.table(`tabell-${section}`)
  const rows = table.rows.map((row) => ({
    ...row,
    label: 'Samlet sykefravær',
    cells: { 'year-2026': { value, status: 'final' } },
  }))
  await save(kari, section, [{ path: ['blocks', table.id], to: { ...table, rows } }])
  const seen = (await openSection(kari, section))?.version ?? -1
  await must(move(kari, { id: section, move: 'submit', seen, note: '' }))
}

test('two sections tell the same differently: found, told to the approver, and put away with a reason', async ({
  as,
  cast,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  const [school, culture] = [
    await aSection({ report, title: 'Skole' }),
    await aSection({ report, title: 'Kultur' }),
  ]
  await tells(cast, school, '7.5')
  await tells(cast, culture, '7.4')
  const [turid, kari, jonas] = [await as('turid'), await as('kari'), await as('jonas')]

  await test.step('the manager reads of it before publishing', async () => {
    await goes(turid, `/desk/reports/${report.slug}/publish`)
    await expect(turid.getByText('Samlet sykefravær har ulike tall.')).toBeVisible()
    await turid.getByRole('link', { name: 'Se tall på tvers' }).press('Enter')
    await expect(turid.getByText('Samlet sykefravær, 2026: 7,5 %, i «Sykefravær».')).toBeVisible()
    await seesNothingInTheWay(turid)
    await turid.setViewportSize({ width: 390, height: 844 })
    await seesNoSidewaysScroll(turid)
  })

  await test.step('the approver is warned, and cannot put it away', async () => {
    await goes(jonas, `/desk/sections/${culture}/review`)
    await expect(jonas.getByText(/^Samlet sykefravær har ulike tall\. /)).toBeVisible()
    await jonas.getByRole('link', { name: 'Se alle steder' }).press('Enter')
    await expect(jonas.getByRole('heading', { name: 'Samlet sykefravær har ulike tall.' })).toBeVisible()
    await expect(jonas.getByText('Legg bort')).toHaveCount(0)
  })

  await test.step('whoever writes follows the link to the table, then says why it stands', async () => {
    await goes(kari, `/desk/reports/${report.slug}`)
    await kari.getByRole('link', { name: 'Tall som ikke stemmer overens' }).press('Enter')
    await expect(kari.getByRole('link', { name: '1 Skole' })).toHaveAttribute(
      'href',
      `/desk/sections/${school}#felt-blocks.tabell-${school}`,
    )
    await kari.getByText('Legg bort', { exact: false }).first().click()
    await kari.getByRole('button', { name: 'Legg bort med begrunnelsen' }).press('Enter')
    await expect(kari.getByText('Skriv hvorfor tallene er riktige slik de står.')).toBeVisible()
    const why = kari.getByRole('textbox', { name: 'Hvorfor er det riktig slik det står?' })
    await why.fill('Skole teller bare lærere.')
    await why.press('Enter')
    await expect(kari.getByRole('heading', { name: 'Lagt bort' })).toBeVisible()
    await expect(kari.getByText(/^Ingenting nytt å se på/)).toBeVisible()
  })

  await goes(jonas, `/desk/sections/${culture}/review`)
  await expect(jonas.getByText(/Begrunnelse: Skole teller bare lærere\./)).toBeVisible()
  await goes(turid, `/desk/reports/${report.slug}/findings`)
  await turid.getByRole('button', { name: /^Ta fram igjen/ }).press('Enter')
  await expect(turid.getByText(/^Én ting bør ses på\./)).toBeVisible()
})

test('a figure that tells of few people is hidden with one press, and comes back with another', async ({
  as,
  cast,
  aSection,
}) => {
  const section = await aSection({ title: 'Ansatte' })
  const table = ready.table('tabell-ansatte')
  const columns = table.columns.map((one) => ({ ...one, unit: '' }))
  const rows = table.rows.map((row) => ({
    ...row,
    ...{ label: 'Ledere', unit: '' },
    cells: { 'year-2026': { value: '3', status: 'final' } },
  }))
  const told = { ...table, caption: 'Kvinner etter stilling', columns, rows }
  await save(cast.kari, section, [{ path: ['blocks', table.id], to: told }])
  const kari = await as('kari')
  await goes(kari, `/desk/sections/${section}`)
  await kari.getByText('Én ting du kan se på').press('Enter')
  await kari.getByRole('button', { name: 'Skjerm tallet' }).press('Enter')
  await expect(kari.getByRole('gridcell', { name: /vises ikke/ })).toBeFocused()
  await expect(kari.getByText('Én ting du kan se på')).toHaveCount(0)
  await seesSaved(kari)
  await seesNothingInTheWay(kari)
  await kari.getByRole('button', { name: 'Angre' }).press('Enter')
  await expect(kari.getByText('Én ting du kan se på')).toBeVisible()
  await expect(kari.getByRole('gridcell', { name: '3' })).toBeVisible()
})
