import { expect, type Locator, type Page } from '@playwright/test'
import { removeSection } from '@/lib/reports/outline'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { type Cast, must, save } from '@/lib/testing/cast'
import { demoReports } from '@/lib/testing/demo'
import { seesNothingCutOff, spacesText } from './legible'
import { withLighthouse } from './lighthouse'
import { morePages, publicPages } from './public-pages'
import { becomesPublic } from './published'
import { seesHeading, seesNothingInTheWay } from './sees'
import { test } from './world'

test.describe.configure({ mode: 'parallel' })

const phone = { width: 320, height: 640 }
const laptop = { width: 1280, height: 800 }
const everywhere = Object.entries({ ...publicPages, ...morePages })

const newest = async () => (await demoReports()).published.slug

/** Goes through every kind of public page, one after the other. */
async function walks(page: Page, look: () => Promise<void>): Promise<void> {
  const year = await newest()
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

/** A section in nynorsk, signed. */
async function inNynorsk({ kari, jonas }: Cast, id: string): Promise<string> {
  await save(kari, id, [{ path: ['language'], to: 'nn' }])
  const seen = (await openSection(kari, id))?.version ?? -1
  await must(move(kari, { id, move: 'submit', seen, note: '' }))
  const revision = (await openSection(jonas, id))?.submitted?.revision ?? ''
  await must(move(jonas, { id, move: 'approve', seen: revision, note: '' }))
  return id
}

test('nobody is kept out of what the demo has nothing of: a section in nynorsk, and one that is gone', async ({
  page,
  cast,
  aReport,
  aSection,
}) => {
  const report = await aReport()
  await inNynorsk(cast, await aSection({ report, title: 'Folkehelse' }))
  const other = await aSection({ report, title: 'Kultur', at: 'approved' })
  await becomesPublic(cast, report.id)
  await must(removeSection(cast.turid, { id: other }))
  await becomesPublic(cast, report.id, 'Kultur er tatt ut.')

  await page.setViewportSize(phone)
  for (const [path, status] of [
    ['folkehelse', 200],
    ['kultur', 410],
  ] as const) {
    expect((await page.goto(`/${report.slug}/${path}`))?.status()).toBe(status)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await seesNothingInTheWay(page)
    }
    await seesNothingCutOff(page)
  }
})

/** Walks on with Tab until the focus is there, as one without a mouse does; it always shows where it is. */
async function tabsTo(page: Page, place: Locator): Promise<void> {
  const isThere = () => place.evaluate((one) => one === document.activeElement)
  for (let steps = 0; steps < 80 && !(await isThere()); steps++) {
    await page.keyboard.press('Tab')
    const lacks = await page.evaluate(() => {
      const here = document.activeElement
      if (!here || here === document.body) return 'nothing has the focus'
      const { width, height } = here.getBoundingClientRect()
      const framed = getComputedStyle(here).outlineStyle !== 'none' && width > 1 && height > 1
      return framed ? '' : `no frame around ${here.outerHTML.slice(0, 120)}`
    })
    expect(lacks).toBe('')
  }
  await expect(place).toBeFocused()
}

test('a reader without a mouse skips to the content, opens the menu, scrolls a table and searches', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  const year = await newest()
  await page.goto(`/${year}`)
  const skip = page.getByRole('link', { name: 'Hopp til innholdet' })
  await tabsTo(page, skip)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)

  await page.goto(`/${year}`)
  const summary = page.locator('.menu summary')
  const menu = page.getByRole('navigation', { name: 'Alle kapitler' })
  await tabsTo(page, summary)
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(menu).toBeHidden()
  await page.keyboard.press('Space')
  await tabsTo(page, menu.getByRole('link', { name: /Økonomi og resultat/ }))
  await page.keyboard.press('Enter')
  await seesHeading(page, /Økonomi og resultat/)

  const table = page.locator('.scroll[tabindex="0"]').first()
  await tabsTo(page, table)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)

  await page.goto('/sok')
  await tabsTo(page, page.getByRole('main').getByRole('searchbox'))
  await page.keyboard.type('vedlikehold')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]q=vedlikehold/)
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
})

test('Lighthouse finds nothing to ask for on a phone: accessibility, best practices, search engines', async ({
  baseURL,
}) => {
  test.slow()
  const year = await newest()
  await withLighthouse(async (judge) => {
    for (const kind of ['the front page', 'a section with every kind of block']) {
      const { href } = new URL(publicPages[kind]?.at.replace(':year', year) ?? '', baseURL)
      const { scores, lacks } = await judge(href, ['accessibility', 'best-practices', 'seo'])
      expect(lacks, kind).toEqual([])
      expect(scores, kind).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 })
    }
  })
})
