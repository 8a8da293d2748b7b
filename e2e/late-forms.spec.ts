import { expect, type Page, type Route } from '@playwright/test'
import { save } from '@/lib/testing/cast'
import { seesSaved } from './sees'
import { test } from './world'

/** What happens to the script of the table's form, which a sentence of it betrays. */
async function onGridScript(page: Page, act: (route: Route) => Promise<void>) {
  await page.route('**/_next/static/**/*.js', async (route) => {
    const body = await (await route.fetch()).text()
    await (body.includes('Piltastene flytter') ? act(route) : route.continue())
  })
}

test('who writes in a table before its form is there, writes on', async ({ as, aSection, cast }) => {
  const [kari, section] = [await as('kari'), await aSection({ at: 'blank' })]
  await save(cast.kari, section, [{ path: ['blocks', 'stor-tabell'], to: aTable }])
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await onGridScript(kari, async (route) => {
    await held
    await route.continue()
  })
  await kari.goto(`/desk/sections/${section}`, { waitUntil: 'commit' })
  const title = kari.getByRole('textbox', { name: 'Tittel', exact: true })
  await title.fill('Elever i skolene')
  release()

  await expect(kari.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(title).toBeFocused()
  await kari.keyboard.type(' nå')
  await expect(title).toHaveValue('Elever i skolene nå')
  await seesSaved(kari)
})

test('a form that can not be fetched says so, and comes when it can', async ({ as, aSection, cast }) => {
  const [kari, section] = [await as('kari'), await aSection({ at: 'blank' })]
  await save(cast.kari, section, [{ path: ['blocks', 'stor-tabell'], to: aTable }])
  await onGridScript(kari, (route) => route.abort())
  await kari.goto(`/desk/sections/${section}`)
  await expect(kari.getByText('Skjemaet for denne delen kom ikke fram')).toBeVisible()
  await expect(kari.getByRole('gridcell', { name: '204' })).toBeVisible()

  await kari.unrouteAll()
  await kari.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(kari.locator('[aria-busy="true"]')).toHaveCount(0)
  await kari.getByRole('gridcell', { name: '204' }).click()
  await kari.keyboard.type('210')
  await kari.keyboard.press('Enter')
  await expect(kari.getByRole('gridcell', { name: '210' })).toBeVisible()
  await seesSaved(kari)
})

const aTable = {
  ...{ id: 'stor-tabell', kind: 'table', order: 'a0', heading: null, caption: '', source: '', stub: 'Skole' },
  ...{ notes: [], absent: false },
  columns: [{ id: 'kolonne-en', order: 'a0', label: '2026', type: 'number', unit: '', decimals: null }],
  rows: [
    {
      ...{
        id: 'rad-nummer',
        order: 'a0',
        label: 'Hegg',
        unit: '',
        decimals: null,
        total: false,
        highlight: false,
      },
      cells: { 'kolonne-en': { value: '204', status: 'final' } },
    },
  ],
}
