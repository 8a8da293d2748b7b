import path from 'node:path'

// Next's bundler looks for the program of an imported `fork` among its own modules, and fails.
const { fork } = process.getBuiltinModule('node:child_process')

/** Nothing of ours: what reads a stranger's file knows no address of the database and no secret. */
const env = { NODE_ENV: 'production' as const }

/**
 * Gives a program of ours one task, in a process of its own that is killed when it is too slow, and hears its one
 * answer. Null: it had to be stopped, or fell, for want of memory too. `patience` is in milliseconds, `heap` in MB, and `young`
 * what of it may be new, which is quicker for what makes much and keeps little.
 */
export function askChild(
  program: string[],
  task: object | string,
  { patience, heap, young = 16 }: { patience: number; heap: number; young?: number },
): Promise<unknown | null> {
  const file = path.join(process.cwd(), ...program)
  const typescript = file.endsWith('.ts') ? ['--import', 'tsx'] : []
  const execArgv = [`--max-old-space-size=${heap}`, `--max-semi-space-size=${young}`, ...typescript]
  return new Promise((resolve, reject) => {
    const stdio: ('ignore' | 'ipc')[] = ['ignore', 'ignore', 'ignore', 'ipc']
    const child = fork(file, { serialization: 'advanced', execArgv, env, stdio })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.once('message', resolve)
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve(null)
    })
    child.send(task, (error) => error && child.kill('SIGKILL'))
  })
}
