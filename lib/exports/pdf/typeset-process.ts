import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { jpegOf } from '@/lib/exports/drawn/jpeg'
import { bound } from './bind'
import { composed, type Wanted } from './compose'
import { glyphs } from './fonts'
import { pressed, type Stage } from './press'

// A process of its own for one file: it takes seconds of a core and much memory, and can be stopped at any time.
// Reads { wanted, pictures, memory } from its parent, tells how far it is, and answers once.

export type Order = { wanted: Wanted; pictures: ReadonlyMap<string, Buffer>; memory: number }
/** The file, and the most memory that it took. */
export type Made = { bytes: Buffer; memory: number }
export type Answer = Made | { error: string }
/** How far it has come. */
export type Progress = { done: number; total: number }

const tell = (told: Progress) => void process.send?.({ told })

process.once('message', async (order: Order) => {
  await watch(order.memory)
  const answer = await made(order).catch((error: Error): Answer => ({ error: String(error.stack ?? error) }))
  process.send?.(answer, () => process.disconnect())
})

/** Drawing, setting, judging and writing each take about as long: a quarter of the way. */
async function made({ wanted, pictures }: Order): Promise<Answer> {
  let count = 1
  const manuscript = composed(wanted, (done, all) => {
    count = all
    if (done % 10 === 1) tell({ done, total: 4 * all })
  })
  const plates = []
  for (const [address, stored] of pictures) {
    const { bytes } = await jpegOf(stored)
    plates.push({ address, name: `plate-${plates.length}.jpg`, bytes })
  }
  const { origin, base } = wanted.report
  const content = bound(manuscript, { origin, base }, glyphs)
  const names = Object.fromEntries(plates.map(({ address, name }) => [address, name]))
  const quarters: Record<Stage, number> = { set: 2, checked: 3, written: 4 }
  await turn()
  const bytes = pressed({ ...content, plates: names }, plates, (stage) =>
    tell({ done: quarters[stage] * count, total: 4 * count }),
  )
  return { bytes, memory: process.resourceUsage().maxRSS * 1024 }
}

/** Memory that Typst takes is none of Node's, and no flag bounds it: a thread looks, before anything is made too, and ends it all. */
async function watch(memory: number): Promise<void> {
  const looking = `
    const look = () => process.memoryUsage.rss() > ${memory} && process.kill(process.pid, 'SIGKILL')
    look()
    setInterval(look, 50)
    require('node:worker_threads').parentPort.postMessage('looking')`
  const worker = new Worker(looking, { eval: true, execArgv: [] })
  await once(worker, 'message')
  worker.unref()
}
