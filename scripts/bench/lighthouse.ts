import { rm } from 'node:fs/promises'
import path from 'node:path'
import { openDatabase } from '@/db/open'
import { withLighthouse } from '@/e2e/lighthouse'
import { servePublished } from '@/lib/editions/serve'
import { serveOpenData } from '@/lib/open-data/serve'
import { fillDemo } from '../demo/fill'
import { inTurn } from '../server/answer'
import { listen } from '../server/listen'
import { quantile, tell } from './figures'

const port = 3191
const origin = `http://localhost:${port}`
const rounds = 3

/** What Lighthouse says of the demo's pages on its throttled phone: the median of three. The tests hold the other three categories. */
export async function lighthouse(): Promise<void> {
  console.log('\nLighthouse på strupet telefon')
  const dataDir = path.resolve('var', `bench-${process.pid}`)
  const database = await openDatabase({ dataDir, databaseUrl: process.env.DATABASE_URL })
  try {
    await fillDemo(() => {})
    const { drain } = await listen(port, inTurn([servePublished, serveOpenData]))
    await withLighthouse(async (judge) => {
      for (const address of await addresses()) {
        const all: number[] = []
        for (let round = 0; round < rounds; round++) {
          all.push((await judge(address, ['performance'])).scores.performance ?? 0)
        }
        tell(new URL(address).pathname, `${quantile(all, 0.5)} (${all.join(', ')})`, 'minst 99')
      }
    })
    await drain()
  } finally {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** The newest report's front page, a section with tables and charts, and the whole report. */
async function addresses(): Promise<string[]> {
  const all = await (await fetch(origin)).text()
  const year = /href="(\/\d{4})"/.exec(all)?.[1]
  if (!year) throw new Error('The demo has no report')
  return ['', '/organisasjon-styring-og-utvikling/eiendom', '/samlet'].map((page) => origin + year + page)
}
