import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect, disconnect } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { type Mortal, mortalCluster } from '@/db/testing/mortal'
import type { Save } from '@/lib/core/saving'
import { aSection, theCast } from '@/lib/testing/cast'
import { missing, savePoints } from '@/lib/testing/confirmed'
import { openServer } from '@/lib/testing/mortal-server'
import { promise } from './figures'
import { stopping } from './stopping'

const saves = 500
const share = 1 / 25

/** Autosaves while the server or its database is killed at random: what was confirmed must be there afterwards. */
export async function neverLost(): Promise<void> {
  console.log('\nLagring mens tjeneren og databasen drepes (kill -9)')
  const folder = await mkdtemp(path.join(tmpdir(), 'beretning-killed-'))
  const database = await mortalCluster(folder)
  try {
    await Promise.race([killing(database), stopping])
  } finally {
    await disconnect()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function killing(database: Mortal): Promise<void> {
  await migrate(database.url)
  connect(database.url, 3)
  const cast = await theCast()
  const { kari } = cast
  const id = await aSection(cast, { at: 'blank' })
  await disconnect()

  const server = openServer(database.url)
  const put = (save: Save) => server.ask('save', kari.id, { id, ...save })
  const killed = { server: 0, database: 0 }
  let reviving: Promise<unknown> = Promise.resolve()
  const confirmed = await savePoints(put, saves, async () => {
    if (Math.random() > share) return
    if (Math.random() < 0.5) {
      killed.server++
      return server.kill()
    }
    killed.database++
    // One at a time: a database that is not up yet cannot be killed.
    reviving = reviving.then(database.kill).then(database.revive)
  })
  await reviving
  server.kill()

  connect(database.url, 3)
  const lost = await missing(kari, id, confirmed)
  promise(
    `${saves} lagringer, tjeneren drept ${killed.server} og databasen ${killed.database} ganger`,
    `${confirmed.length} bekreftet, ${lost.length} borte`,
    confirmed.length === saves && lost.length === 0,
  )
}
