import path from 'node:path'
import { askChild } from '@/lib/child'
import type { Wanted } from './compose'
import type { Answer, Made, Order, Progress } from './typeset-process'

/** Longer than the largest report takes on a slow machine; and more than it needs. */
export type Bounds = { patience: number; memory: number }
const usual: Bounds = { patience: 180_000, memory: 1_500_000_000 }

const folder = ['lib', 'exports', 'pdf']

const env = {
  // Where fonts are found by fontconfig, those of the machine are left out, so that another Inter there is not taken for ours.
  FONTCONFIG_FILE: path.resolve(...folder, 'typst', 'fonts.conf'),
  // One store of memory that gives back what is free: a tenth less at the most, for the same time (glibc; measured).
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: String(128 * 1024),
}

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

async function inProcess(order: Order, onProgress: Told, patience: number): Promise<Made> {
  const answer = (await askChild([...folder, 'typeset-process.ts'], order, {
    ...{ patience, env },
    // Node's part, of which little is new at a time; all that it takes is looked at in there.
    ...{ heap: 1500, young: 2 },
    hear: (told) => {
      const { done, total } = told as Progress
      onProgress(done, total)
    },
  })) as Answer | null
  if (!answer) throw new Error('The making of a PDF had to be stopped')
  if ('error' in answer) throw new Error(answer.error)
  return { ...answer, bytes: Buffer.from(answer.bytes) }
}
