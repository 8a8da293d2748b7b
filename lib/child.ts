import path from 'node:path'

// Next's bundler looks for the program of an imported `fork` among its own modules, and fails.
const { fork } = process.getBuiltinModule('node:child_process')

type How = {
  /** In milliseconds. */
  patience: number
  /** In MB, and what of it may be new: more is quicker for what makes much and keeps little. */
  heap: number
  young?: number
  /** What it must know. It gets nothing else of ours: what reads a stranger's file knows no address of the database and no secret. */
  env?: Readonly<Record<string, string>>
  /** Hears each `{ told }` that it sends on its way. */
  hear?: (told: unknown) => void
}

/**
 * Gives a program of ours one task, in a process of its own that is killed when it is too slow, and hears its one
 * answer. Null: it had to be stopped, or fell, for want of memory too.
 */
export function askChild(
  program: string[],
  task: object | string,
  { patience, heap, young = 16, env, hear = () => {} }: How,
): Promise<unknown | null> {
  const file = path.join(process.cwd(), ...program)
  const typescript = file.endsWith('.ts') ? ['--import', 'tsx'] : []
  const execArgv = [`--max-old-space-size=${heap}`, `--max-semi-space-size=${young}`, ...typescript]
  return new Promise((resolve, reject) => {
    const stdio: ('ignore' | 'ipc')[] = ['ignore', 'ignore', 'ignore', 'ipc']
    const alone = { ...env, NODE_ENV: 'production' as const }
    const child = fork(file, { serialization: 'advanced', execArgv, env: alone, stdio })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.on('message', (said: object) => ('told' in said ? hear(said.told) : resolve(said)))
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve(null)
    })
    child.send(task, (error) => error && child.kill('SIGKILL'))
  })
}
