import path from 'node:path'
import type { Wanted } from './compose'
import type { Answer, Made, Order } from './typeset-process'

// Next's bundler looks for the program of an imported `fork` among its own modules, and fails.
const { fork } = process.getBuiltinModule('node:child_process')

/** Longer than the largest report takes on a slow machine; and more than it needs. */
export type Bounds = { patience: number; memory: number }
const usual: Bounds = { patience: 180_000, memory: 1_500_000_000 }

const folder = path.join(process.cwd(), 'lib', 'exports', 'pdf')

/**
 * Nothing of ours: what sets a file knows no address of the database and no secret. Where fonts are found by fontconfig,
 * those of the machine are left out, so that another Inter there is not taken for ours.
 */
const env = { NODE_ENV: 'production' as const, FONTCONFIG_FILE: path.join(folder, 'typst', 'fonts.conf') }

// Once per process, whichever copy of this module is asked: one file at a time fills one core.
const home = globalThis as typeof globalThis & { beretningPress?: Promise<unknown> }

type Told = (done: number, total: number) => void

/** The file, made in a process of its own that is ended when it takes too long or too much. Others wait their turn. */
export function typeset(
  wanted: Wanted,
  pictures: ReadonlyMap<string, Buffer>,
  onProgress: Told = () => {},
  bounds: Bounds = usual,
): Promise<Made> {
  const order = { wanted, pictures, memory: bounds.memory }
  const mine = (home.beretningPress ?? Promise.resolve()).then(() =>
    inProcess(order, onProgress, bounds.patience),
  )
  home.beretningPress = mine.catch(() => undefined)
  return mine
}

function inProcess(order: Order, onProgress: Told, patience: number): Promise<Made> {
  const program = path.join(folder, 'typeset-process.ts')
  return new Promise((resolve, reject) => {
    const child = fork(program, { serialization: 'advanced', execArgv: ['--import', 'tsx'], env })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.on('message', (answer: Answer) => {
      if ('bytes' in answer) resolve({ ...answer, bytes: Buffer.from(answer.bytes) })
      else if ('error' in answer) reject(new Error(answer.error))
      else onProgress(answer.done, answer.total)
    })
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('The making of a PDF had to be stopped'))
    })
    child.send(order, (error) => error && child.kill('SIGKILL'))
  })
}
