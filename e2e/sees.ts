import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** The line of the form that tells about saving. */
export const seesLine = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()

/** Everything written is confirmed. */
export const seesSaved = (page: Page) => seesLine(page, /Lagret kl\./)

/** The same, when the page has waited as long as it may between two tries (see `pause` in saving-line.ts). */
export const seesSavedAgain = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: /Lagret kl\./ })).toBeVisible({ timeout: 40_000 })

/** Where the section stands: "Utkast", "Til godkjenning" … */
export const seesState = (page: Page, words: string) =>
  expect(page.getByRole('main').getByText(words, { exact: true }).first()).toBeVisible()

/** Why something was not done. */
export const seesRefusal = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()

export const seesHeading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { name }).first()).toBeVisible()

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

/** A frame in which no script may run lets axe in neither; its page is looked at by itself. */
const leavesFramesOut = (page: Page) =>
  page.locator('iframe[sandbox]').evaluateAll((frames) => frames.map((frame) => frame.remove()))

/** Nothing that axe knows of keeps anybody out. */
export async function seesNothingInTheWay(page: Page): Promise<void> {
  await leavesFramesOut(page)
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html)}`)
  expect(found, page.url()).toEqual([])
}

/** The page is no wider than its window. */
export async function seesNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over, `${page.url()} is too wide`).toBeLessThanOrEqual(0)
}
