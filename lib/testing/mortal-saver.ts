import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Outcome } from '@/lib/core/outcome'
import type { Save, SaveAnswer } from '@/lib/core/saving'

/** A server that only saves, in a process of its own, to be killed at any moment; it is started anew when asked. */
export function openSaver(url: string, person: string, section: string) {
  let child: ChildProcess | null = null
  const begin = () => {
    const started = fork(path.resolve('lib/testing/saver.ts'), [person, section], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DATABASE_URL: url },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    started.once('exit', () => {
      if (child === started) child = null
    })
    child = started
    return started
  }
  return {
    put(save: Save): Promise<Outcome<SaveAnswer>> {
      const server = child ?? begin()
      return new Promise((resolve, reject) => {
        const gone = () => reject(new Error('The server was killed'))
        server.once('exit', gone)
        server.once('message', (outcome: Outcome<SaveAnswer>) => {
          server.off('exit', gone)
          resolve(outcome)
        })
        server.send(save)
      })
    },
    kill: () => void child?.kill('SIGKILL'),
  }
}
