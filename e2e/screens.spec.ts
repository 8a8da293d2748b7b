import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { demoPerson, demoReports, demoSection } from '@/lib/testing/demo'
import { screens } from './screens'
import { seesNoSidewaysScroll, seesNothingInTheWay } from './sees'
import { goes } from './steps'
import { test } from './world'

test.describe.configure({ mode: 'parallel' })

test('every page of the app is on the list', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  const pages = files.filter((file) => path.basename(file) === 'page.tsx').map((file) => path.dirname(file))
  expect(Object.keys(screens).sort()).toEqual(pages.sort())
})

for (const [folder, all] of Object.entries(screens)) {
  test(`nobody is kept out of ${folder}`, async ({ page, signedIn }) => {
    test.slow()
    for (const [who, address] of all) {
      const visitor = who ? await signedIn(await demoPerson(who)) : page
      await visitor.setViewportSize({ width: 390, height: 844 })
      await goes(visitor, await address())
      await seesNoSidewaysScroll(visitor)
      await visitor.setViewportSize({ width: 1280, height: 800 })
      await seesNothingInTheWay(visitor)
    }
  })
}

/** Every address of a published report that its own front page leads to. */
async function publicAddresses(page: Page): Promise<string[]> {
  const { slug } = (await demoReports()).published
  await page.goto(`/${slug}`)
  const links = await page
    .locator(`a[href^="/${slug}/"]`)
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname))
  const pages = links.filter((address) => !/\.\w+$/.test(address))
  const onward = `/${Number(slug) - 1}/organisasjon-styring-og-utvikling/eiendom/videre`
  return [...new Set(['/', `/${slug}`, `/${slug}/u/1`, '/1814', onward, ...pages])]
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nobody is kept out of the public pages, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    for (const address of await publicAddresses(page)) {
      await page.goto(address)
      await seesNothingInTheWay(page)
    }
  })
}

test('nobody is kept out of the public pages on the smallest phone', async ({ page }) => {
  test.slow()
  const addresses = await publicAddresses(page)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of addresses) {
    await page.goto(address)
    await seesNoSidewaysScroll(page)
    await seesNothingInTheWay(page)
    const menu = page.locator('summary', { hasText: 'Kapitler' })
    if (await menu.isVisible()) {
      await menu.click()
      await seesNoSidewaysScroll(page)
    }
  }
})

test('nobody is kept out of the preview', async ({ signedIn }) => {
  const turid = await signedIn(await demoPerson('manager'))
  await turid.goto(`/desk/sections/${await demoSection('draft')}/preview`)
  await seesNothingInTheWay(turid)
})
