import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A server that only sends what waits, in a process of its own, to be killed at any moment. */
export function openPoster(database: string, smtp: string): { gone: Promise<unknown>; kill: () => void } {
  const child: ChildProcess = fork(path.resolve('lib/mail/testing/poster.ts'), [smtp], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return { gone: once(child, 'exit'), kill: () => void child.kill('SIGKILL') }
}
