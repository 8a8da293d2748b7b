import path from 'node:path'
import { connect, disconnect } from './connection'
import { openCluster } from './embedded/cluster'
import { guard } from './embedded/guard'
import { mustAnswer } from './given'
import { migrate } from './migrate'

export type Opened = {
  url: string
  /** Lets go of the database, and stops it if it is ours and nobody else uses it. */
  close: () => Promise<void>
}

/** Opens the given database, or the embedded one of the data directory; brings it up to date. */
export async function openDatabase(at: {
  databaseUrl: string | undefined
  dataDir: string
}): Promise<Opened> {
  if (at.databaseUrl) await mustAnswer(at.databaseUrl)
  const cluster = at.databaseUrl ? null : await openCluster(path.join(at.dataDir, 'postgres'))
  const url = at.databaseUrl ?? cluster!.url
  await migrate(url)
  connect(url)
  const unguard = cluster && guard(cluster)
  return {
    url,
    close: async () => {
      await disconnect()
      await unguard?.()
      await cluster?.stop()
    },
  }
}
