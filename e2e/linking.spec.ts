import { expect, type Page } from '@playwright/test'
import type { Inline, Line } from '@/lib/core/rich'
import { ready } from '@/lib/core/testing/ready'
import type { Change, Json } from '@/lib/core/tree'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { aLead, type Cast, must, save } from '@/lib/testing/cast'
import { seesNoSidewaysScroll, seesNothingInTheWay, seesSaved, seesState } from './sees'
import { addsPart, enters, field, goes, opens, pastes, returns, submits } from './steps'
import { test } from './world'

const table = {
  ...ready.table('sick-leave-table'),
  caption: 'Nøkkeltall',
  source: 'HR-systemet',
  columns: [
    { id: 'year-2025', order: 'a0', label: '2025', type: 'number', unit: '', decimals: null },
    { id: 'year-2026', order: 'a1', label: '2026', type: 'number', unit: '', decimals: null },
  ],
  rows: [
    {
      ...{ id: 'sick-leave', label: 'Sykefravær', order: 'a0', unit: 'prosent', decimals: null },
      ...{ total: false, highlight: false },
      cells: {
        'year-2025': { value: '7.9', status: 'final' },
        'year-2026': { value: '7.4', status: 'final' },
      },
    },
  ],
} as unknown as Json

const aTable: Change[] = [{ path: ['blocks', 'sick-leave-table'], to: table }]
const place = ['blocks', 'sick-leave-table', 'rows', 'sick-leave', 'cells', 'year-2026']
const cellNow = (value: string): Change[] => [{ path: place, to: { value, status: 'final' } }]

/** "Sykefraværet var 7,4 prosent.", in which the figure follows the table of another section. */
function follows(source: string): Change[] {
  const cell = { section: source, table: 'sick-leave-table', row: 'sick-leave', column: 'year-2026' }
  const content: Inline[] = [
    { type: 'text', text: 'Sykefraværet var ' },
    { type: 'cell', attrs: { ...cell, shown: '7,4' } },
    { type: 'text', text: ' prosent.' },
  ]
  const text: Line = { type: 'doc', content: [{ type: 'paragraph', content }] }
  return [{ path: ['blocks', 'the-lead'], to: { id: 'the-lead', kind: 'lead', order: 'a0', text } }]
}

async function signs({ kari, jonas }: Cast, id: string): Promise<void> {
  const seen = (await openSection(kari, id))?.version ?? -1
  await must(move(kari, { id, move: 'submit', seen, note: '' }))
  const sent = (await openSection(jonas, id))?.submitted?.revision ?? ''
  await must(move(jonas, { id, move: 'approve', seen: sent, note: '' }))
}

/** From the text to a tool that stands above or below it, without the mouse. */
async function takesTool(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Tab')
  const tool = page.getByRole('button', { name, exact: true })
  for (let i = 0; i < 9 && !(await tool.evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('ArrowRight')
  await expect(tool).toBeFocused()
  await page.keyboard.press('Enter')
}

test('a figure and a reference are set in by the keyboard, and the figure follows its cell', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection({ title: 'Eiendom og bygg', at: 'blank' })
  await save(cast.kari, section, [...aLead('Sykefraværet var', 'the-lead'), ...aTable])
  const kari = await as('kari')
  await opens(kari, section)

  await test.step('the figure', async () => {
    await enters(kari, 'Ingress')
    await takesTool(kari, 'Tall fra tabell')
    const dialog = kari.getByRole('dialog', { name: 'Tall fra tabell' })
    await expect(dialog.getByRole('combobox', { name: 'Kapittel' })).toBeFocused()
    await seesNothingInTheWay(kari)
    await kari.keyboard.press('Tab')
    await kari.keyboard.press('Tab')
    await expect(dialog.getByRole('button', { name: '7,9: Sykefravær, 2025' })).toBeFocused()
    await kari.keyboard.press('ArrowRight')
    await kari.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await kari.keyboard.type(' prosent, se')
    await expect(field(kari, 'Ingress')).toHaveText('Sykefraværet var 7,4 prosent, se')
  })

  await test.step('the reference', async () => {
    await takesTool(kari, 'Henvisning')
    const dialog = kari.getByRole('dialog', { name: 'Henvis til' })
    await kari.keyboard.type('nøkkel')
    await expect(dialog.getByRole('button', { name: 'Tabell 1.1 Nøkkeltall' })).toBeVisible()
    await seesNothingInTheWay(kari)
    await kari.keyboard.press('Tab')
    await kari.keyboard.press('Tab')
    await kari.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await kari.keyboard.type('.')
    await expect(field(kari, 'Ingress')).toHaveText('Sykefraværet var 7,4 prosent, se tabell 1.1.')
  })

  await test.step('the cell is changed, and the text follows at once and for good', async () => {
    await kari.getByRole('gridcell', { name: '7,4' }).focus()
    await kari.keyboard.type('7,5')
    await kari.keyboard.press('Enter')
    await expect(field(kari, 'Ingress')).toHaveText('Sykefraværet var 7,5 prosent, se tabell 1.1.')
    await seesSaved(kari)
    await opens(kari, section)
    await expect(field(kari, 'Ingress')).toHaveText('Sykefraværet var 7,5 prosent, se tabell 1.1.')
  })
})

test('copied, a figure goes on following; in another program it is only its words', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection({ at: 'blank' })
  await save(cast.kari, section, [...follows(section), ...aTable])
  const kari = await as('kari')
  await opens(kari, section)
  await addsPart(kari, 'Resultater')
  const lead = await enters(kari, 'Ingress')
  await lead.press('ControlOrMeta+a')
  const copied = await lead.evaluate((element) => {
    const clipboardData = new DataTransfer()
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    return { html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') }
  })
  expect(copied.text).toBe('Sykefraværet var 7,4 prosent.')
  await pastes(await enters(kari, 'Resultat 1'), copied)
  await pastes(await enters(kari, 'Ingress'), copied)
  await kari.getByRole('gridcell', { name: '7,4' }).focus()
  await kari.keyboard.type('7,5')
  await kari.keyboard.press('Enter')
  await expect(field(kari, 'Resultat 1')).toHaveText('Sykefraværet var 7,5 prosent.')
  await expect(field(kari, 'Ingress')).toHaveText(/^(Sykefraværet var 7,5 prosent\.){2}$/)
})

test('a table elsewhere changes while the text is open: it is told, hinders, and is set right', async ({
  as,
  aReport,
  aSection,
  cast,
}) => {
  const report = await aReport()
  const source = await aSection({ report, title: 'HR' })
  await save(cast.kari, source, aTable)
  const section = await aSection({ report, title: 'Ledelse', at: 'blank' })
  await save(cast.kari, section, follows(source))
  const kari = await as('kari')
  await opens(kari, section)
  const notice = kari.getByText('Ett tall i teksten følger ikke tabellen.')
  await expect(field(kari, 'Ingress')).toHaveText('Sykefraværet var 7,4 prosent.')
  await expect(notice).toBeHidden()

  await save(cast.ola, source, cellNow('7.5'))
  await returns(kari)
  await expect(notice).toBeVisible()
  await expect(kari.getByRole('button', { name: /^7,4 → 7,5: Sykefravær, 2026/ })).toBeVisible()
  await seesNothingInTheWay(kari)

  await submits(kari)
  const dialog = kari.getByRole('dialog', { name: 'Kapittelet er ikke sendt' })
  await dialog.getByRole('link', { name: /7,4 i teksten er nå 7,5/ }).click()
  await expect(field(kari, 'Ingress')).toBeFocused()
  await kari.setViewportSize({ width: 390, height: 844 })
  await seesNoSidewaysScroll(kari)
  await kari.getByRole('button', { name: 'Oppdater tallene' }).click()
  await expect(notice).toBeHidden()
  await expect(field(kari, 'Ingress')).toHaveText('Sykefraværet var 7,5 prosent.')
  await seesSaved(kari)
  await submits(kari)
  await seesState(kari, 'Til godkjenning')
})

test('a table changes after the text was signed: it is listed, and stops the publishing', async ({
  as,
  aReport,
  aSection,
  cast,
}) => {
  const report = await aReport()
  const source = await aSection({ report, title: 'HR' })
  await save(cast.kari, source, aTable)
  const section = await aSection({ report, title: 'Ledelse', at: 'blank' })
  await save(cast.kari, section, follows(source))
  await signs(cast, section)
  await save(cast.ola, source, cellNow('7.5'))

  for (const name of ['jonas', 'turid'] as const) {
    const page = await as(name)
    await goes(page, '/desk')
    const list = page.getByRole('region', { name: 'Tall som er endret etter godkjenning' })
    await expect(list).toContainText('Godkjenningen gjelder ikke lenger:')
    await expect(list).toContainText('7,4 → 7,5 (HR: Sykefravær, 2026 i tabellen «Nøkkeltall»)')
    await seesNothingInTheWay(page)
    await list.getByRole('link', { name: 'Åpne 2 Ledelse' }).click()
    await expect(page.getByText('Godkjenningen gjelder ikke lenger')).toBeVisible()
    await expect(page.getByText('«Sykefraværet var 7,4 prosent.»')).toBeVisible()
  }

  await signs(cast, source)
  const turid = await as('turid')
  await goes(turid, `/desk/reports/${report.slug}/publish`)
  await expect(turid.getByText('7,4 → 7,5 (Sykefravær, 2026 i tabellen «Nøkkeltall»)')).toBeVisible()
  await expect(turid.getByRole('button', { name: /^Publiser utgave/ })).toHaveCount(0)
})
