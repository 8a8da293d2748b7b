import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Meant for lambdas: one process falls with its first page, and without web security nothing would be tested of it. */
const lambda = ['--single-process', '--disable-web-security']

/** The Chromium to test in: the one asked for, one that is installed, or the one that npm brought. */
export async function findBrowser(): Promise<LaunchOptions> {
  const path = process.env.PLAYWRIGHT_CHROMIUM ?? installed.find(existsSync)
  // Chromium's sandbox refuses root.
  if (path) return { executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }
  return {
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((arg) => !lambda.includes(arg)),
  }
}
