import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { exportEdition } from '@/scripts/export/act'
import { seesHeading, seesNothingInTheWay } from './sees'
import { test } from './world'

test('an edition is read from a folder, without any server', async ({ page, aPublishedReport }) => {
  const { slug } = await aPublishedReport()
  const folder = await mkdtemp(path.join(tmpdir(), 'export-'))
  await exportEdition({ slug, place: folder, edition: null, zip: false })
  const missing: string[] = []
  // The stylesheet comes along; axe asks for it once more in a way that no page of a folder may.
  page.on('requestfailed', (one) => {
    if (one.resourceType() !== 'xhr') missing.push(one.url())
  })
  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href)
  await seesNothingInTheWay(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Eiendom/ })
    .first()
    .press('Enter')
  await seesHeading(page, '1 Eiendom')
  await seesNothingInTheWay(page)
  await page.getByRole('link', { name: /^Neste/ }).press('Enter')
  await seesHeading(page, '2 Skoler')
  // The look has come along.
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
  expect(missing).toEqual([])
})

test('whoever writes takes the draft along, with what was just typed', async ({ as, aSection }) => {
  const kari = await as('kari')
  const id = await aSection({ at: 'draft' })
  await kari.goto(`/desk/sections/${id}`)
  await kari.getByRole('button', { name: 'Last ned utkast' }).click()
  const download = kari.waitForEvent('download')
  await kari.getByRole('button', { name: /^Word/ }).click()
  expect((await download).suggestedFilename()).toMatch(/^utkast-.*\.docx$/)
  await expect(kari.getByLabel('Kapittelets tittel')).toBeVisible()
})
