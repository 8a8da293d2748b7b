import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { openCluster } from '@/db/embedded/cluster'
import { layout } from '@/db/embedded/layout'
import { freePort } from '@/db/embedded/port'

export type Mortal = Awaited<ReturnType<typeof mortalCluster>>

/** A PostgreSQL that can be killed at any moment, and comes back at the same address. */
export async function mortalCluster(folder: string) {
  const settings = { port: String(await freePort()) }
  let cluster = await openCluster(folder, settings)
  return {
    url: cluster.url,
    /** `kill -9`: no last words, no tidying up. */
    async kill() {
      const file = await readFile(path.join(layout(folder).data, 'postmaster.pid'), 'utf8')
      process.kill(Number(file.split('\n')[0]), 'SIGKILL')
    },
    async revive() {
      cluster = await openCluster(folder, settings)
    },
    stop: () => cluster.stop(),
  }
}
