import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { test } from '@playwright/test'
import { databaseUrl } from './database'

/**
 * One more server on the same database, to be killed without harm to the other tests. Who is signed in at the
 * first is signed in here: cookies know hosts, not ports.
 */
export async function secondServer(more: Record<string, string> = {}) {
  // Tests that run beside each other have one each.
  const { parallelIndex } = test.info()
  const port = Number(process.env.E2E_PORT ?? 3100) + 50 + parallelIndex
  const address = `http://localhost:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: `./var/e2e-second-${parallelIndex}`,
    DATABASE_URL: await databaseUrl(),
    DEMO: '0',
    ...more,
  }
  let running: ChildProcess | null = null

  const server = {
    address,
    async start() {
      running = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], { env, stdio: 'ignore' })
      while (!(await isReady(address))) await pause(200)
    },
    async kill() {
      if (!running) return
      const gone = once(running, 'exit')
      running.kill('SIGKILL')
      await gone
      running = null
    },
  }
  await server.start()
  return server
}

const isReady = (address: string) =>
  fetch(`${address}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
