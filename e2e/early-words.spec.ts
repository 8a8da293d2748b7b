import { expect, type Page } from '@playwright/test'
import { nanoid } from 'nanoid'
import { ready } from '@/lib/core/testing/ready'
import type { Json } from '@/lib/core/tree'
import { ask } from '@/lib/requests/ask'
import { openSection } from '@/lib/sections/open'
import { must, save } from '@/lib/testing/cast'
import { test } from './world'

/** Opens a page whose scripts come only when told to. */
async function opensSlowly(page: Page, address: string) {
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/*.js', async (route) => {
    await coming
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  return come
}

test('what one writes of a title before the page has come to life is saved', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection({ title: 'Eiendom' })
  const kari = await as('kari')
  const come = await opensSlowly(kari, `/desk/sections/${section}`)
  const title = kari.getByRole('textbox', { name: 'Kapittelets tittel' })
  await title.press('End')
  await title.pressSequentially(' og bygg')
  come()
  const saved = async () => (await openSection(cast.kari, section))?.content.title
  await expect.poll(saved).toBe('Eiendom og bygg')
  await expect(title).toHaveValue('Eiendom og bygg')
})

test('a reason that one begins before the page has come to life is sent whole', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection({ at: 'submitted' })
  const jonas = await as('jonas')
  const come = await opensSlowly(jonas, `/desk/sections/${section}/review`)
  const why = jonas.getByRole('textbox', { name: 'Hvorfor sender du tilbake?' })
  await why.pressSequentially('Tallet mangler.')
  come()
  await jonas.getByRole('button', { name: 'Send tilbake', exact: true }).click()
  await expect.poll(async () => (await openSection(cast.kari, section))?.state).toBe('returned')
  expect((await openSection(cast.kari, section))?.returned?.note).toBe('Tallet mangler.')
})

test('a figure that one begins to type before the page has come to life is kept whole', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  const table = ready.table('the-table')
  await save(cast.kari, section, [{ path: ['blocks', 'the-table'], to: table as unknown as Json }])
  const request = nanoid()
  const department = cast.elin.grants[0]?.departments?.[0] ?? ''
  const whom = { department, person: cast.elin.id, columns: [], due: '2099-01-20', note: '' }
  await must(ask(cast.kari, { id: section, request, table: 'the-table', ...whom }))

  const elin = await as('elin')
  const come = await opensSlowly(elin, `/desk/figures/${request}`)
  const cell = elin.getByRole('table').getByRole('textbox').first()
  await cell.focus()
  await elin.keyboard.press('ControlOrMeta+a')
  await elin.keyboard.type('12')
  come()
  const written = async () => JSON.stringify((await openSection(cast.kari, section))?.content)
  await expect.poll(written).toContain('"value":"12"')
  await elin.keyboard.type('34')
  await expect.poll(written).toContain('"value":"1234"')
})
