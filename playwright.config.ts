import { defineConfig } from '@playwright/test'
import { findBrowser } from './e2e/browser'

const port = Number(process.env.E2E_PORT ?? 3100)
const baseURL = `http://localhost:${port}`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  // A slow machine is no failure: tests wait for what a person sees, and how fast it comes is measured elsewhere.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  // What fails once and then passes is named in the report with its trace: a fault to be found, not one to wait for.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL,
    launchOptions: await findBrowser(),
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    trace: 'retain-on-first-failure',
  },
  webServer: {
    command: 'node --import tsx e2e/server.ts',
    url: `${baseURL}/api/health/ready`,
    env: { PORT: String(port), DATA_DIR: './var/e2e' },
    timeout: 300_000,
    // The database is stopped last; a kill would leave it running.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    stdout: 'pipe',
  },
})
