import { expect, type Page, test } from '@playwright/test'
import { seesNothingCutOff, spacesText } from './legible'
import { withLighthouse } from './lighthouse'
import { morePages, publicPages } from './public-pages'
import { seesNothingInTheWay } from './sees'

test.describe.configure({ mode: 'parallel' })

const phone = { width: 320, height: 640 }
const laptop = { width: 1280, height: 800 }
const everywhere = Object.entries({ ...publicPages, ...morePages })

/** The report that readers have: the newest of all. */
async function newest(page: Page): Promise<string> {
  await page.goto('/')
  const address = await page.getByRole('main').getByRole('link').first().getAttribute('href')
  return address?.slice(1) ?? ''
}

/** Goes through every kind of public page, one after the other. */
async function walks(page: Page, look: () => Promise<void>): Promise<void> {
  const year = await newest(page)
  for (const [kind, { at, follow, status = 200 }] of everywhere) {
    await test.step(kind, async () => {
      const answer = await page.goto(at.replaceAll(':year', year))
      expect(answer?.status(), kind).toBe(status)
      if (follow) await page.goto((await page.locator(follow).first().getAttribute('href')) ?? '')
      await look()
    })
  }
}

test('nobody is kept out of any kind of public page, on a laptop, by day and by night', async ({ page }) => {
  test.slow()
  await page.setViewportSize(laptop)
  await walks(page, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await seesNothingInTheWay(page)
    }
  })
})

test('at 400 % zoom, which is the smallest phone, all is there without scrolling sideways', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize(phone)
  await walks(page, async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await seesNothingInTheWay(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await seesNothingInTheWay(page)
    await seesNothingCutOff(page)
    const menu = page.locator('.menu summary')
    if (await menu.isVisible()) {
      await menu.click()
      await seesNothingCutOff(page)
      await menu.click()
    }
    await spacesText(page)
    await seesNothingCutOff(page)
  })
})

test('Lighthouse finds nothing to ask for on a phone: accessibility, best practices, search engines', async ({
  page,
  baseURL,
}) => {
  test.slow()
  const year = await newest(page)
  await withLighthouse(async (judge) => {
    for (const kind of ['the front page', 'a section with every kind of block']) {
      const { href } = new URL(publicPages[kind]?.at.replace(':year', year) ?? '', baseURL)
      const { scores, lacks } = await judge(href, ['accessibility', 'best-practices', 'seo'])
      expect(lacks, kind).toEqual([])
      expect(scores, kind).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 })
    }
  })
})
