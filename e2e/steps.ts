import { expect, type Locator, type Page } from '@playwright/test'
import { password } from './passwords'

/** Goes to a page of the desk and waits until it answers to a person. */
export async function goes(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    if (!main || main.querySelector('[aria-busy="true"]')) return false
    return Object.keys(main).some((key) => key.startsWith('__react'))
  })
}

export const opens = (page: Page, section: string) => goes(page, `/desk/sections/${section}`)

/** Follows a link by the keyboard. */
export const follows = (page: Page, name: string) => page.getByRole('link', { name }).first().press('Enter')

/** Comes back to a page that was left for another window: it asks for news. */
export const returns = (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')))

/** Adds a part to the section: "Resultater", "Tabell" … */
export async function addsPart(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: '+ Ny del' }).first().click()
  await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click()
}

/** The field of rich text with this name. */
export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })

/** Puts the caret at the end of a field, when its editor has come. */
export async function enters(page: Page, name: string): Promise<Locator> {
  const place = field(page, name)
  await expect(async () => {
    await place.focus()
    await expect(place).toHaveAttribute('contenteditable', 'true', { timeout: 1000 })
  }).toPass()
  // What was chosen when the field was left is chosen again in its first moment.
  await expect(async () => {
    await place.press('ControlOrMeta+End')
    expect((await caret(page)).chosen).toBe('')
  }).toPass()
  return place
}

/** What is chosen, and what stands before it, when the browser has told of its place. */
const caret = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const selection = getSelection()!
    const { anchorNode, anchorOffset } = selection
    return { before: anchorNode?.textContent?.slice(0, anchorOffset), chosen: `${selection}` }
  })

/** What stands in the field before the caret. */
export const beforeCaret = async (page: Page) => (await caret(page)).before

/** Puts the caret at the start. The editor takes such a jump in its first moment for the browser's, and undoes it once. */
export async function entersAtStart(page: Page, name: string): Promise<void> {
  const place = await enters(page, name)
  await expect(async () => {
    await place.press('ControlOrMeta+Home')
    expect(await beforeCaret(page)).toBe('')
  }).toPass()
}

/** Writes at the end of a field. */
export async function writes(page: Page, name: string, words: string): Promise<void> {
  const place = await enters(page, name)
  await place.pressSequentially(words)
}

/** Writes instead of what stands there. */
export async function rewrites(page: Page, name: string, words: string): Promise<void> {
  const place = await enters(page, name)
  await place.press('ControlOrMeta+a')
  await place.pressSequentially(words)
}

/** What a program puts on the clipboard, pasted where the caret is. */
export async function pastes(place: Locator, what: { html?: string; text?: string }): Promise<void> {
  await place.evaluate((element, { html = '', text = '' }) => {
    const clipboardData = new DataTransfer()
    if (html) clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, what)
}

export const submits = (page: Page) => page.getByRole('button', { name: 'Send til godkjenning' }).click()

export async function sendsBack(page: Page, why: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Hvorfor sender du tilbake?' }).fill(why)
  await page.getByRole('button', { name: 'Send tilbake', exact: true }).click()
}

export const approves = (page: Page) => page.getByRole('button', { name: /^Godkjenn versjon/ }).click()

/** Orders an edition. From the second on readers are told why. */
export async function publishes(page: Page, report: { slug: string }, note = ''): Promise<void> {
  await goes(page, `/desk/reports/${report.slug}/publish`)
  const anew = page.getByRole('region', { name: 'Publiser en ny utgave' })
  if (note) await anew.getByRole('textbox', { name: 'Hva er endret siden forrige utgave?' }).fill(note)
  await page.getByRole('button', { name: /^Publiser utgave/ }).click()
}

/** Signs in by hand. */
export async function signsIn(page: Page, { email }: { email: string }, secret = password): Promise<void> {
  await page.getByRole('textbox', { name: 'E-post' }).fill(email)
  await page.getByLabel('Passord').fill(secret)
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click()
}
