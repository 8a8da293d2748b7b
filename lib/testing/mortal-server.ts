import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import type { Outcome } from '@/lib/core/outcome'
import type { Deed, Deeds, Told, Wish } from './deeds'

/** A server in a process of its own, to be killed at any moment; it is started anew when asked. */
export function openServer(url: string) {
  let child: ChildProcess | null = null
  let asked = 0
  const begin = () => {
    const started = fork(path.resolve('lib/testing/server.ts'), {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, DATABASE_URL: url },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    started.setMaxListeners(0)
    started.once('exit', () => {
      if (child === started) child = null
    })
    child = started
    return started
  }
  return {
    /** Lets it do something in somebody's name; fails if it is killed before it has told how that went. */
    ask<D extends Deed>(does: D, by: string, input: Wish<D>['with']): ReturnType<Deeds[D]> {
      const server = child ?? begin()
      const no = asked++
      const answered = new Promise<Outcome<unknown>>((resolve, reject) => {
        const gone = () => reject(new Error('The server was killed'))
        server.once('exit', gone)
        server.on('message', function told({ no: of, outcome }: Told) {
          if (of !== no) return
          server.off('exit', gone).off('message', told)
          resolve(outcome)
        })
        server.send({ no, by, does, with: input } satisfies Wish<D>)
      })
      return answered as ReturnType<Deeds[D]>
    },
    kill: () => void child?.kill('SIGKILL'),
  }
}
