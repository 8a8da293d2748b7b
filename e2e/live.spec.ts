import { expect, type Page } from '@playwright/test'
import { move } from '@/lib/sections/move'
import { openSection } from '@/lib/sections/open'
import { must, save } from '@/lib/testing/cast'
import { results } from './content'
import { givesAway } from './owners'
import { seesLine, seesNothingInTheWay, seesSaved, seesState } from './sees'
import { beforeCaret, enters, entersAtStart, field, opens, rewrites, writes } from './steps'
import { test } from './world'

const points = ['Tre skoler sto ferdige.', 'Energibruken gikk ned.']

/** What the browser does when the page is covered, and when it is seen again. */
const turns = (page: Page, visibilityState: 'hidden' | 'visible') =>
  page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, visibilityState)

test('two people see each other, and at which point', async ({ as, aSection, cast }) => {
  const section = await aSection()
  await save(cast.kari, section, results(...points))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  await expect(kari.getByText('ola er her')).toBeVisible()

  await enters(ola, 'Resultat 2')
  const item = kari.getByRole('listitem').filter({ has: field(kari, 'Resultat 2') })
  await expect(item).toContainText('ola skriver i dette punktet nå')
  await seesNothingInTheWay(kari)
  await enters(ola, 'Resultat 1')
  await expect(item).not.toContainText('skriver')
  await ola.close()
  await expect(kari.getByText('ola er her')).toBeHidden()
})

test('what one saves appears in the editor of the other, whose caret stays by its words', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  await save(cast.kari, section, results(...points))
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  await enters(kari, 'Resultat 1')
  for (let n = 0; n < 8; n += 1) await kari.keyboard.press('ArrowLeft')
  await expect.poll(() => beforeCaret(kari)).toBe('Tre skoler sto ')

  await entersAtStart(ola, 'Resultat 1')
  await ola.keyboard.type('Hele ')
  await expect(field(kari, 'Resultat 1')).toHaveText('Hele Tre skoler sto ferdige.')
  await expect.poll(() => beforeCaret(kari)).toBe('Hele Tre skoler sto ')

  await kari.keyboard.type('nesten ')
  await expect(field(ola, 'Resultat 1')).toHaveText('Hele Tre skoler sto nesten ferdige.')
  // Who types slowly takes it back in several steps; none of them is the other's word.
  await expect(async () => {
    await kari.keyboard.press('ControlOrMeta+z')
    await expect(field(kari, 'Resultat 1')).toHaveText('Hele Tre skoler sto ferdige.', { timeout: 1000 })
  }).toPass()
})

test('the caret of a plain field stays too', async ({ as, aSection, cast }) => {
  const section = await aSection({ title: 'Eiendom' })
  const kari = await as('kari')
  await opens(kari, section)
  const title = kari.getByRole('textbox', { name: 'Kapittelets tittel' })
  await title.focus()
  await title.press('End')
  for (let n = 0; n < 4; n += 1) await title.press('ArrowLeft')
  await save(cast.ola, section, [{ path: ['title'], to: 'Bygg: Eiendom' }])
  await expect(title).toHaveValue('Bygg: Eiendom')
  await title.pressSequentially('x')
  await expect(title).toHaveValue('Bygg: Eiexndom')
})

test('seven pages of one browser all hear, and the seventh still saves', async ({ as, aSection, cast }) => {
  const section = await aSection()
  await save(cast.kari, section, results(...points))
  const first = await as('kari')
  const pages = [first]
  while (pages.length < 7) pages.push(await first.context().newPage())
  for (const page of pages) await opens(page, section)

  await save(cast.ola, section, [{ path: ['title'], to: 'Bygg' }])
  for (const page of pages)
    await expect(page.getByRole('textbox', { name: 'Kapittelets tittel' })).toHaveValue('Bygg')
  const last = pages.at(-1)!
  await expect(last.getByText('Du har også dette kapittelet åpent i et annet vindu')).toBeVisible()
  await writes(last, 'Resultat 1', ' Én til.')
  await seesSaved(last)
  await expect(field(first, 'Resultat 1')).toHaveText('Tre skoler sto ferdige. Én til.')
})

test('when the page that listens for the others is closed, another takes over', async ({
  as,
  aSection,
  cast,
}) => {
  const section = await aSection()
  const leader = await as('kari')
  const other = await leader.context().newPage()
  await opens(leader, section)
  await opens(other, section)
  await expect(leader.getByText('i et annet vindu')).toBeVisible()
  await leader.close()
  await expect(other.getByText('i et annet vindu')).toBeHidden()
  await save(cast.ola, section, [{ path: ['title'], to: 'Bygg' }])
  await expect(other.getByRole('textbox', { name: 'Kapittelets tittel' })).toHaveValue('Bygg')
})

test('a hidden page is not there, and catches up when it is seen again', async ({ as, aSection, cast }) => {
  const section = await aSection()
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  await expect(ola.getByText('kari er her')).toBeVisible()
  await turns(kari, 'hidden')
  await expect(ola.getByText('kari er her')).toBeHidden()
  await save(cast.ola, section, [{ path: ['title'], to: 'Bygg' }])
  await expect(ola.getByRole('textbox', { name: 'Kapittelets tittel' })).toHaveValue('Bygg')

  await turns(kari, 'visible')
  await expect(kari.getByRole('textbox', { name: 'Kapittelets tittel' })).toHaveValue('Bygg')
  await expect(ola.getByText('kari er her')).toBeVisible()
})

test('a way that was cut is found again, with what was saved meanwhile', async ({ as, aSection, cast }) => {
  const section = await aSection()
  const [kari, ola] = [await as('kari'), await as('ola')]
  await Promise.all([opens(kari, section), opens(ola, section)])
  await expect(kari.getByText('ola er her')).toBeVisible()
  await kari.context().setOffline(true)
  await save(cast.ola, section, [{ path: ['title'], to: 'Bygg' }])
  await kari.context().setOffline(false)
  await expect(kari.getByRole('textbox', { name: 'Kapittelets tittel' })).toHaveValue('Bygg')
  await expect(kari.getByText('ola er her')).toBeVisible()
})

test('who has nothing unsaved sees at once that the section was sent', async ({ as, aSection, cast }) => {
  const id = await aSection()
  const ola = await as('ola')
  await opens(ola, id)
  await enters(ola, 'Ingress')
  const { version } = (await openSection(cast.kari, id))!
  await must(move(cast.kari, { id, move: 'submit', seen: version, note: '' }))
  await seesState(ola, 'Til godkjenning')
  await expect(ola.getByText(/sendte kapittelet til godkjenning/)).toBeVisible()
})

test('who is writing when it is given to another unit keeps every word', async ({ as, aSection, cast }) => {
  const id = await aSection()
  const ola = await as('ola')
  await opens(ola, id)
  await ola.route('**/draft', (route) => route.abort())
  await rewrites(ola, 'Ingress', 'Vi bygger barnehager.')
  await seesLine(ola, /Ikke lagret/)
  await givesAway(cast, id)
  await ola.unroute('**/draft')
  await seesLine(ola, /Ikke lagret/)
  await expect(field(ola, 'Ingress')).toHaveText('Vi bygger barnehager.')
  await expect(ola.getByRole('button', { name: 'Se den' })).toBeVisible()
})
