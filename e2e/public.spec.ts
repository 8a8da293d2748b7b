import { expect } from '@playwright/test'
import { demoReports } from '@/lib/testing/demo'
import { seesHeading, seesNothingInTheWay } from './sees'
import { goes } from './steps'
import { test } from './world'

test('a public page brings no script and no cookie, and is there again without being sent', async ({
  page,
  context,
  aPublishedReport,
  request,
}) => {
  const { slug } = await aPublishedReport()
  const asked: string[] = []
  page.on('request', (one) => asked.push(one.resourceType()))
  // A browser tells there when a page's policy refuses something.
  const said: string[] = []
  page.on('console', (one) => said.push(one.text()))
  for (const path of ['', '/eiendom', '/utgaver', '/last-ned']) {
    await page.goto(`/${slug}${path}`)
    await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1)
  }
  expect(said).toEqual([])
  expect(asked).not.toContain('script')
  expect(await context.cookies()).toEqual([])

  const first = await request.get(`/${slug}/eiendom`)
  expect(first.headers()['content-security-policy']).toContain("default-src 'none'")
  const etag = first.headers().etag ?? ''
  expect((await request.get(`/${slug}/eiendom`, { headers: { 'if-none-match': etag } })).status()).toBe(304)
})

test('the keyboard skips to the content and opens the chapter menu', async ({ page, aPublishedReport }) => {
  const { slug } = await aPublishedReport()
  await page.goto(`/${slug}`)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Hopp til innholdet' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/${slug}#innhold`)

  const menu = page.getByRole('navigation', { name: 'Alle kapitler' })
  await expect(menu).toBeHidden()
  await page.getByText('Kapitler', { exact: true }).press('Enter')
  await menu.getByRole('link', { name: /Skoler/ }).press('Enter')
  await seesHeading(page, '2 Skoler')
})

test('a table opens in a spreadsheet, a section as data, as a PDF and in Word', async ({ page, request }) => {
  const { published } = await demoReports()
  await page.goto(`/${published.slug}`)
  const address = await page
    .getByRole('main')
    .getByRole('link', { name: /Eiendom/ })
    .first()
    .getAttribute('href')
  await page.goto(address ?? '')
  const file = await page.getByRole('link', { name: /CSV/ }).first().getAttribute('href')
  const sheet = await request.get(file ?? '')
  expect((await sheet.body()).subarray(0, 3)).toEqual(Buffer.from('\ufeff'))
  expect(await sheet.text()).toContain(';')

  const taken = async (name: RegExp) =>
    request.get((await page.getByRole('link', { name }).getAttribute('href')) ?? '')
  expect(await (await taken(/^JSON:/)).json()).toMatchObject({ title: expect.stringContaining('Eiendom') })
  expect((await (await taken(/^PDF:/)).body()).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await taken(/^Word:/)).headers()['content-disposition']).toContain('eiendom.docx')
})

test('the page follows the reader’s dark room, and paper stays white', async ({ page, aPublishedReport }) => {
  const { slug } = await aPublishedReport()
  await page.goto(`/${slug}/eiendom`)
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await paper()).not.toBe(light)
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  expect(await paper()).toBe(light)
  await expect(page.getByText('Kapitler', { exact: true })).toBeHidden()
  await seesHeading(page, '1 Eiendom')
})

test('an address where nothing stands says so', async ({ page }) => {
  const answer = await page.goto('/1814')
  expect(answer?.status()).toBe(404)
  await seesHeading(page, 'Vi finner ikke siden')
})

test('a report that is withdrawn leaves its explanation, and comes back', async ({
  as,
  page,
  aPublishedReport,
}) => {
  const { slug } = await aPublishedReport()
  const turid = await as('turid')
  await goes(turid, `/desk/reports/${slug}/publish`)
  await turid.getByRole('link', { name: 'Trekk rapporten tilbake' }).click()
  await turid.getByRole('textbox', { name: 'Forklaring til leserne' }).fill('Tallene for skolene var feil.')
  await turid.getByRole('button', { name: 'Trekk tilbake', exact: true }).click()
  await expect(turid.getByText(/Rapporten er trukket tilbake\./)).toBeVisible()

  await page.goto(`/${slug}/eiendom`)
  await expect(page.getByText('Tallene for skolene var feil.')).toBeVisible()
  await seesNothingInTheWay(page)

  await turid.getByRole('link', { name: 'Gå tilbake til utgave 1' }).click()
  await turid.getByRole('textbox', { name: 'Hvorfor?' }).fill('Tallene var riktige.')
  await turid.getByRole('button', { name: 'Vis utgave 1 for leserne' }).click()
  await expect(turid.getByText('Leserne ser denne')).toBeVisible()
  await page.goto(`/${slug}/eiendom`)
  await seesHeading(page, '1 Eiendom')
})

test('a script on anybody’s page may read the data, and sees what is new by its name', async ({
  page,
  aPublishedReport,
}) => {
  const { slug } = await aPublishedReport()
  const { origin } = new URL((await page.goto('/apne-data'))?.url() ?? '')
  await seesNothingInTheWay(page)
  // The same machine under another name: to a browser, somebody else's page.
  await page.goto(`${origin.replace('localhost', '127.0.0.1')}/robots.txt`)
  const read = await page.evaluate(async (address) => {
    const first = await fetch(address)
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(address, { headers: { 'If-None-Match': etag }, cache: 'no-store' })
    return { name: (await first.json()).slug, etag, again: again.status }
  }, `${origin}/api/v1/reports/${slug}`)
  expect(read).toMatchObject({ name: slug, etag: expect.stringContaining('"'), again: 304 })
})
