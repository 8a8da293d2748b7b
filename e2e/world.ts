import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test'
import { nanoid } from 'nanoid'
import { beginSession } from '@/lib/session/begin'
import { sessionCookie } from '@/lib/session/cookie'
import { aReport, aSection, type Cast, type Name, theCast } from '@/lib/testing/cast'
import { sameDatabase } from './database'
import { aPublishedReport } from './published'

type Report = Awaited<ReturnType<typeof aReport>>
type Wish = Omit<Parameters<typeof aSection>[1] & object, 'report' | 'department'> & { report?: Report }

type World = {
  /** This test's own people, in departments of their own: tests never meet each other. */
  cast: Cast
  /** A page in a browser of its own: nobody is signed in. */
  aBrowser: (options?: BrowserContextOptions) => Promise<Page>
  /** A page in a browser of their own, signed in as the person with this id. No script may fail in it. */
  signedIn: (person: string) => Promise<Page>
  /** The same, as one of the cast. */
  as: (name: Name) => Promise<Page>
  aReport: () => Promise<Report>
  /** A section of Eiendom, taken as far as asked; gives its id. */
  aSection: (wish?: Wish) => Promise<string>
  /** A report that readers can read, made of two signed sections. */
  aPublishedReport: () => Promise<Report>
}

export const test = base.extend<World, { database: undefined }>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
    async ({}, use) => {
      const letGo = await sameDatabase()
      await use(undefined)
      await letGo()
    },
    { scope: 'worker', auto: true },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  cast: async ({}, use) => use(await theCast(`-${nanoid(6).toLowerCase()}`)),

  aBrowser: async ({ browser }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      opened.push(context)
      return context.newPage()
    })
    // Left open, they would go on listening beside every later test.
    await Promise.all(opened.map((context) => context.close()))
  },

  signedIn: async ({ aBrowser, baseURL }, use) => {
    const broken: Error[] = []
    await use(async (person) => {
      const page = await aBrowser()
      const value = await beginSession(person)
      await page.context().addCookies([{ name: sessionCookie(), value, url: baseURL, httpOnly: true }])
      page.on('pageerror', (error) => broken.push(error))
      // What an error page of ours caught is said on the console, with what was thrown; a failed request is not.
      page.on('console', (said) => {
        if (said.type() === 'error' && said.args().length > 0) broken.push(new Error(said.text()))
      })
      return page
    })
    if (broken.length > 0) throw broken[0]
  },

  as: async ({ signedIn, cast }, use) => use((name) => signedIn(cast[name].id)),

  // biome-ignore lint/correctness/noEmptyPattern: as above
  aReport: async ({}, use) => use(() => aReport()),

  aSection: async ({ cast }, use) =>
    use(({ report, ...wish } = {}) => aSection(cast, { ...wish, report: report?.id })),

  aPublishedReport: async ({ cast }, use) => use(() => aPublishedReport(cast)),
})
