import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '@/e2e/browser'
import { beginSession } from '@/lib/session/begin'
import { sessionCookie } from '@/lib/session/cookie'
import type { Cast } from '@/lib/testing/cast'
import { buildIsOld } from '../server/build'
import { aBigSection } from './big-section'
import { ms, quantile, tell, times } from './figures'
import { weight } from './weight'

const port = 3190
const address = `http://localhost:${port}`

/** From a key to the paint that shows it, in Chromium, in a section of 300 results and a table of 100 by 12. */
export async function typing(cast: Cast, databaseUrl: string): Promise<void> {
  console.log('\nSkriving i et kapittel med 300 punkter og en tabell på 100 × 12')
  if (await buildIsOld()) return tell('fra tast til skjerm', 'ikke målt: kjør npm start først, som bygger')
  const id = await aBigSection(cast)
  const small = await aBigSection(cast, { points: 6, rows: 6 })
  const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    env: { ...process.env, PORT: String(port), DATABASE_URL: databaseUrl, PUBLIC_URL: '' },
    stdio: 'ignore',
  })
  process.once('exit', () => server.kill())
  const browser = await chromium.launch(await findBrowser())
  try {
    await answers()
    const context = await browser.newContext()
    const value = await beginSession(cast.kari.id)
    await context.addCookies([{ name: sessionCookie(), value, url: address, httpOnly: true }])
    const page = await context.newPage()
    await weight(page, `${address}/desk/sections/${id}`)
    const inMany = await keysIn(page, inItem)
    report('i et punkt', inMany)
    report('i en celle, Enter etter hvert tall', await keysIn(page, inCells))
    await page.goto(`${address}/desk/sections/${small}`, { waitUntil: 'networkidle' })
    const inFew = await keysIn(page, inItem)
    tell('300 punkter mot 6, p95', times(quantile(inMany, 0.95), quantile(inFew, 0.95)))
  } finally {
    await browser.close()
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}

function report(where: string, times: number[]): void {
  const said = `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}, lengst ${ms(Math.max(...times))}`
  tell(`${where}, ${times.length} taster`, said, 'p95 under 50 ms')
}

async function inItem(page: Page): Promise<number> {
  const item = page.locator('section.b-block').first().getByRole('textbox').nth(5)
  await item.click()
  const words = 'Elevene trives i de nye rommene. '.repeat(5)
  await page.keyboard.type(words, { delay: 40 })
  return words.length
}

async function inCells(page: Page): Promise<number> {
  await page.getByRole('grid').getByRole('gridcell').nth(30).click()
  for (let i = 0; i < 40; i++) {
    await page.keyboard.type(`${i}`, { delay: 40 })
    await page.keyboard.press('Enter', { delay: 40 })
  }
  return 110
}

/** How long each key took, by the browser's own event timing; it leaves out what took less than 16 ms. */
async function keysIn(page: Page, write: (page: Page) => Promise<number>): Promise<number[]> {
  await page.evaluate(() => {
    const slow: number[] = []
    Object.assign(window, { slow })
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') slow.push(duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  const pressed = await write(page)
  const slow = await page.evaluate(() => (window as unknown as { slow: number[] }).slow)
  return [...slow, ...Array<number>(Math.max(0, pressed - slow.length)).fill(16)]
}

/** Waits until the server answers. */
async function answers(): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const ready = await fetch(`${address}/api/health/ready`)
      .then(({ ok }) => ok)
      .catch(() => false)
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The server did not answer')
}
