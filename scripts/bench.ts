import './server/mode'

import { loadavg } from 'node:os'
import { autosave } from './bench/autosave'
import { board } from './bench/board'
import { lighthouse } from './bench/lighthouse'
import { log } from './bench/log'
import { neverLost } from './bench/never-lost'
import { pdf } from './bench/pdf'
import { publishing } from './bench/publishing'
import { inScratch } from './bench/scratch'
import { search } from './bench/search'
import { stopping } from './bench/stopping'
import { together } from './bench/together'
import { typing } from './bench/typing'

/**
 * `npm run bench`: ratios and distributions in one run, on databases of its own; `npm run bench -- together typing`
 * measures these alone. What is slow is told; only a broken promise, or a part that fell, makes it fail.
 * Never part of the tests.
 */
const parts: Record<string, () => Promise<void>> = {
  publishing: () => inScratch(publishing),
  pdf,
  board: () => inScratch(board),
  log: () => inScratch(log),
  search: () => inScratch(search),
  lighthouse,
  autosave: () => inScratch(autosave),
  typing: () => inScratch(typing),
  together: () => inScratch(together),
  'never-lost': neverLost,
}

const asked = process.argv.slice(2)
let stopped = false
void stopping.then(() => {
  stopped = true
})
for (const [name, measure] of Object.entries(parts)) {
  if (stopped || (asked.length > 0 && !asked.includes(name))) continue
  await measure().catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
  console.log(`  (${name}: maskinens last ${loadavg()[0]?.toFixed(1)})`)
}
process.exit(stopped ? 1 : process.exitCode)
