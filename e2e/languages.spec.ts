import { expect, type Page } from '@playwright/test'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { grant, person } from '@/db/schema/people'
import type { Language } from '@/lib/core/section'
import { sentences } from '@/lib/core/words/sentences'
import { chose } from '@/lib/testing/cast'
import { demoDepartment } from '@/lib/testing/demo'
import { password, withPassword } from './passwords'
import { screens } from './screens'
import { seesLine, seesNoSidewaysScroll } from './sees'
import { goes, publishes } from './steps'
import { test } from './world'

// The desk speaks as each person chose, and readers' pages as their report does.

test.describe.configure({ mode: 'parallel' })

test('a person chooses a language for oneself, and everything is said in it', async ({ as }) => {
  const page = await as('kari')
  await goes(page, '/desk/me')
  await page.getByRole('button', { name: 'Nynorsk' }).click()
  await expect(page.getByRole('button', { name: 'Nynorsk' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  await goes(page, '/desk')
  await expect(page.getByRole('heading', { level: 1, name: 'Arbeidet mitt' })).toBeVisible()
  await expect(page).toHaveTitle('Arbeidet mitt – Beretning')
})

test('a visitor chooses before signing in, with or without scripts', async ({ aBrowser }) => {
  const page = await aBrowser({ javaScriptEnabled: false })
  await page.goto('/sign-in?next=%2Fdesk%2Freports')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('next')).toBe('/desk/reports')
})

test('who signs in is spoken to as they chose, else as this browser did, and by the whole page', async ({
  page,
  cast,
}) => {
  await withPassword(cast.kari)
  await withPassword(cast.ola)
  await chose(cast.ola, 'en')
  await page.goto('/sign-in?next=%2Fdesk%2Fme')
  await page.getByRole('button', { name: 'Nynorsk' }).click()
  for (const [who, question, out] of [
    [cast.kari, 'Kor ofte vil du ha e-post?', 'Logg ut'],
    [cast.ola, 'How often do you want e-mail?', 'Sign out'],
  ] as const) {
    await page.getByLabel('E-post').fill(who.email)
    await page.getByLabel('Passord').fill(password)
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click()
    await expect(page.getByRole('group', { name: question })).toBeVisible()
    await page.getByRole('button', { name: out }).click()
    await expect(page).toHaveURL(/\/sign-in$/)
    await page.goto('/sign-in?next=%2Fdesk%2Fme')
  }
})

test('a report speaks the language that its manager chose, from the next edition on', async ({
  as,
  aPublishedReport,
  page,
}) => {
  const report = await aPublishedReport()
  const turid = await as('turid')
  await goes(turid, `/desk/reports/${report.slug}/outline`)
  await turid.getByRole('combobox', { name: 'Språket i rapporten' }).selectOption('English')
  await seesLine(turid, 'Valget er lagret.')
  await publishes(turid, report, 'På engelsk.')
  await seesLine(turid, 'Utgave 2 er ferdig.')

  await page.goto(`/${report.slug}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible()
  await page.getByRole('link', { name: 'All editions and corrections' }).first().click()
  await expect(page.getByText('Edition 2', { exact: false }).first()).toBeVisible()
  await page.goto(`/${report.slug}/u/1`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb')
})

/** Somebody who may go nearly everywhere. */
async function aPolyglot(language: Language): Promise<string> {
  const id = `polyglot-${nanoid()}`
  await db
    .insert(person)
    .values({ id, name: 'Ingrid Ask', email: `${id}@solvik.example`.toLowerCase(), language })
  const eiendom = await demoDepartment('Eiendom')
  await db.insert(grant).values([
    { id: nanoid(), personId: id, role: 'manager' },
    { id: nanoid(), personId: id, role: 'administrator' },
    { id: nanoid(), personId: id, role: 'approver', departmentId: eiendom },
    { id: nanoid(), personId: id, role: 'editor', departmentId: eiendom },
  ])
  return id
}

/**
 * Names and words of the demo's people, what stands in a section's own language, a key of the keyboard, and subjects of
 * mail as it was sent.
 */
const own = new Set([
  'Kommunedirektøren',
  'Kommunestyret',
  'Nøkkeltall',
  'Figur',
  'Hva ble det av utfordringene fra {year}?',
  'Alt',
  'Årsrapport',
  'Avvik',
  '{things} til deg om årsrapporten',
  'Rettelse godkjent: {section}',
])

/** What is seen or heard on a page and stands in bokmål: the sentences that are others in this language. */
async function bokmålOn(page: Page, language: 'nn' | 'en'): Promise<string[]> {
  const others = Object.entries(sentences).filter(([nb, said]) => said[language] !== nb && !own.has(nb))
  const plain = new Set(others.map(([nb]) => nb).filter((nb) => !/[{<]/.test(nb)))
  const filled = others
    .map(([nb]) => nb)
    .filter((nb) => /\{\w+\}/.test(nb) && !/[<,]\s*(plural|select)|</.test(nb))
    .map((nb) => ({ nb, words: nb.replace(/\{\w+\}/g, '').trim() }))
    .filter(({ words }) => /\p{L}{3,} \p{L}{2,}/u.test(words))
    .map(
      ({ nb }) => new RegExp(`^${nb.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`, 'u'),
    )
  const seen = await page.evaluate(() => {
    const words: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      // What is marked as bokmål is what somebody wrote.
      const passed = 'script, style, template, [lang="nb"]'
      if (parentElement && !parentElement.closest(passed)) words.push(textContent ?? '')
    }
    for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        words.push(one.getAttribute(name) ?? '')
    return [...words, document.title].map((one) => one.trim().replace(/\s+/g, ' ')).filter(Boolean)
  })
  return [...new Set(seen)].filter((one) => plain.has(one) || filled.some((pattern) => pattern.test(one)))
}

test.describe('in a browser that speaks English', () => {
  test.use({ locale: 'en-US' })

  for (const language of ['nn', 'en'] as const)
    test(`no page of the desk falls back to bokmål in ${language}`, async ({ signedIn }) => {
      test.slow()
      const page = await signedIn(await aPolyglot(language))
      await page.setViewportSize({ width: 390, height: 844 })
      const found: string[] = []
      for (const [folder, all] of Object.entries(screens).filter(([folder]) => folder.startsWith('desk'))) {
        for (const [, address] of all) {
          await goes(page, await address())
          await seesNoSidewaysScroll(page)
          for (const words of await bokmålOn(page, language)) found.push(`${folder}: ${words}`)
        }
      }
      expect([...new Set(found)]).toEqual([])
    })
})
