import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, disconnect } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { type Mortal, mortalCluster } from '@/db/testing/mortal'
import type { Save } from '@/lib/core/saving'
import { aSection, theCast } from '@/lib/testing/cast'
import { missing, savePoints } from '@/lib/testing/confirmed'
import { openServer } from '@/lib/testing/mortal-server'

let folder: string
let database: Mortal

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'beretning-killed-'))
  database = await mortalCluster(folder)
  await migrate(database.url)
  connect(database.url, 3)
}, 60_000)

afterAll(async () => {
  await disconnect()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
})

test('what was confirmed is there after database and server were killed, and what was repeated is there once', async () => {
  const cast = await theCast()
  const id = await aSection(cast, { at: 'blank' })
  await disconnect()
  const server = openServer(database.url)
  const put = (save: Save) => server.ask('save', cast.kari.id, { id, ...save })
  let reviving: Promise<unknown> = Promise.resolve()
  // In the midst of a save: it may or may not have been kept.
  const confirmed = await savePoints(put, 60, (n) => {
    if (n % 20 === 7) reviving = database.kill().then(database.revive)
    if (n % 20 === 17) server.kill()
  })
  await reviving
  server.kill()
  await disconnect()
  connect(database.url, 3)

  expect(confirmed).toHaveLength(60)
  expect(await missing(cast.kari, id, confirmed)).toEqual([])
}, 90_000)
