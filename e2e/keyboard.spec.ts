import { expect, type Locator, type Page } from '@playwright/test'
import { password, withPassword } from './passwords'
import { seesSaved, seesState } from './sees'
import { field, opens } from './steps'
import { test } from './world'

/** Where a place lies from the focus; `lost`: nothing has the focus. */
const wayTo = (place: Locator) =>
  place.evaluate((element) => {
    const here = document.activeElement
    if (here === element) return 'here'
    if (!here || here === document.body) return 'lost'
    return here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on'
  })

/** Walks with Tab until the focus is there; it is never lost on the way. */
async function walksTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  const key = (await wayTo(place)) === 'back' ? 'Shift+Tab' : 'Tab'
  for (let steps = 0; steps < 150 && (await wayTo(place)) !== 'here'; steps++) {
    await page.keyboard.press(key)
    expect(await wayTo(place), `after ${steps + 1} steps`).not.toBe('lost')
  }
  await expect(place).toBeFocused()
  await seesFocus(page)
}

/** Something has the focus, and shows that it has. */
async function seesFocus(page: Page): Promise<void> {
  const lacking = () =>
    page.evaluate(() => {
      const here = document.activeElement
      if (!here || here === document.body) return 'nothing has the focus'
      const { outlineStyle, boxShadow } = getComputedStyle(here)
      const framed = outlineStyle !== 'none' || boxShadow !== 'none'
      return framed ? '' : `no frame around ${here.outerHTML.slice(0, 120)}`
    })
  await expect.poll(lacking).toBe('')
}

/** Walks to a button and presses it; whatever it opens or takes away, the focus is somewhere. */
async function presses(page: Page, button: Locator): Promise<void> {
  await walksTo(page, button)
  await page.keyboard.press('Enter')
  await seesFocus(page)
}

/** Adds a part from the menu in the list of parts. */
async function addsPart(page: Page, kind: string, name = new RegExp(`^${kind}`)): Promise<Locator> {
  const parts = page.getByRole('navigation', { name: 'Deler av kapittelet' })
  await presses(page, parts.getByRole('button', { name: '+ Ny del' }))
  await presses(page, parts.getByRole('button', { name: new RegExp(`^${kind}`) }))
  const part = page.getByRole('region', { name })
  await expect(part.locator(':focus')).toBeVisible()
  return part
}

/** Writes in an empty field, which the focus is in or comes to. */
async function writes(page: Page, name: string, words: string): Promise<void> {
  const place = field(page, name)
  await walksTo(page, place)
  await expect(place).toHaveAttribute('contenteditable', 'true')
  await page.keyboard.type(words)
  await expect(place).toHaveText(words)
}

/** Fills lines of a grid, each from its name on; the unit of the line, which comes next, stays as it is. */
async function fills(page: Page, lines: string[][]): Promise<void> {
  for (const [name = '', ...figures] of lines) {
    await page.keyboard.press('Home')
    await page.keyboard.type(name)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    for (const [i, figure] of figures.entries()) {
      await page.keyboard.type(figure)
      await page.keyboard.press(i < figures.length - 1 ? 'Tab' : 'Enter')
      await seesFocus(page)
    }
  }
}

test('a whole section is written and sent without the mouse', async ({ page, cast, aSection }) => {
  test.slow()
  const section = await aSection({ at: 'blank' })
  await withPassword(cast.kari)

  await test.step('she signs in', async () => {
    await page.goto(`/sign-in?next=/desk/sections/${section}`)
    await walksTo(page, page.getByLabel('E-post'))
    await page.keyboard.type(cast.kari.email)
    await walksTo(page, page.getByLabel('Passord'))
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.waitForURL(({ pathname }) => pathname.startsWith('/desk'))
    await opens(page, section)
    await walksTo(page, page.getByRole('textbox', { name: 'Kapittelets tittel' }))
  })
  await test.step('she writes a lead, results and challenges', async () => {
    await addsPart(page, 'Ingress')
    await writes(page, 'Ingress', 'Vi bygger skoler.')
    await addsPart(page, 'Resultater', /resultater/)
    await writes(page, 'Resultat 1', 'Fire skoler sto ferdige.')
    await page.keyboard.press('Enter')
    await writes(page, 'Resultat 2', 'Energibruken gikk ned.')
    await addsPart(page, 'Utfordringer')
    await writes(page, 'Utfordring 1', 'Etterslepet vokser.')
  })

  await test.step('she fills in a table, whose sum is computed', async () => {
    const table = await addsPart(page, 'Tabell')
    await walksTo(page, table.getByRole('textbox', { name: 'Tittel' }))
    await page.keyboard.type('Drift av bygg')
    await presses(page, table.getByRole('button', { name: 'Budsjett og regnskap' }))
    const grid = table.getByRole('grid')
    await expect(grid.locator(':focus')).toBeVisible()
    await fills(page, [
      ['Skoler', '1 240', '1 200', '1 210'],
      ['Barnehager', '410', '400', '400'],
      ['Svømmehaller', '150', '160', '160'],
    ])
    const sum = grid.getByRole('row', { name: /^Sum/ }).getByRole('gridcell')
    await expect(sum.nth(1)).toHaveText('1\u00a0800')
    await expect(sum.nth(4)).toHaveText('30')
  })

  await test.step('she draws a chart of it, and approves what it says', async () => {
    const chart = await addsPart(page, 'Figur')
    const choice = chart.getByLabel('Tabell')
    await walksTo(page, choice)
    await page.keyboard.press('ArrowDown')
    await expect(choice.getByRole('option', { selected: true })).toHaveText('Drift av bygg')
    await expect(chart.locator('svg[role=img]')).toBeVisible()
    await presses(page, chart.getByRole('button', { name: 'Godkjenn teksten' }))
    await expect(chart.getByText('Teksten er godkjent for tallene som tegnes nå.')).toBeVisible()
    await expect(chart.getByRole('textbox', { name: /^Tekst for dem/ })).toBeFocused()
  })

  await test.step('she comments on the whole of it', async () => {
    await walksTo(page, page.getByRole('tab', { selected: true }))
    const tab = page.getByRole('tab', { name: /^Kommentarer/ })
    await page.keyboard.press('ArrowRight')
    await expect(tab).toBeFocused()
    const panel = page.getByRole('tabpanel', { name: /^Kommentarer/ })
    await presses(page, panel.getByRole('button', { name: 'Ny kommentar' }))
    const places = panel.getByRole('combobox', { name: 'Hva gjelder det?' })
    await expect(places).toBeFocused()
    await presses(page, panel.getByRole('button', { name: 'Kommenter' }))
    await expect(panel.getByRole('textbox', { name: 'Kommentar' })).toBeFocused()
    await page.keyboard.type('Skal vi nevne skolene ved navn?')
    await presses(page, panel.getByRole('button', { name: 'Kommenter' }))
    await expect(panel.getByRole('listitem', { name: /^Kommentar til/ })).toContainText('ved navn?')
    await seesFocus(page)
  })

  await test.step('she sends it, and stands at the top of what she sent', async () => {
    await seesSaved(page)
    await presses(page, page.getByRole('button', { name: 'Send til godkjenning' }))
    await seesState(page, 'Til godkjenning')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})
