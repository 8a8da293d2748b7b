import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Trouble } from '@/lib/core/trouble'
import { type Cluster, openCluster } from './cluster'
import { guard } from './guard'
import { layout } from './layout'
import { findRunning } from './running'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'beretning-cluster-'))
})

afterEach(async () => {
  if (await findRunning(layout(folder))) await (await openCluster(folder)).stop()
  await rm(folder, { recursive: true, force: true })
})

async function asked<T extends postgres.Row>(cluster: Cluster, question: string): Promise<T[]> {
  // The driver asks for types by itself, and nobody hears it when that fails.
  const sql = postgres(cluster.url, { max: 1, fetch_types: false })
  const rows = await sql.unsafe<T[]>(question)
  await sql.end()
  return rows
}

const postmaster = `select (string_to_array(pg_read_file('postmaster.pid'), E'\\n'))[1] as pid`

test('a new folder becomes a cluster that keeps what is written', async () => {
  const first = await openCluster(folder)
  expect(first.adopted).toBe(false)
  await asked(first, `create table kept as select 'æøå' as word`)
  await first.stop()
  expect(await findRunning(layout(folder))).toBeNull()

  const second = await openCluster(folder)
  expect(second.adopted).toBe(false)
  expect(await asked(second, 'select word from kept')).toEqual([{ word: 'æøå' }])
})

test('only its owner may read the password', async () => {
  await openCluster(folder)
  expect((await stat(layout(folder).password)).mode & 0o777).toBe(0o600)
})

test('a cluster outlives a program that is killed, and the next program adopts it', async () => {
  const program = `
    import { openCluster } from './db/embedded/cluster.ts'
    const cluster = await openCluster(${JSON.stringify(folder)})
    console.log(cluster.url)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')

  const next = await openCluster(folder)
  expect(next.adopted).toBe(true)
  expect(next.url).toBe(String(said).trim())
})

test('a cluster that crashed is started again, with what was committed', async () => {
  const first = await openCluster(folder)
  await asked(first, 'create table kept as select 1 as one')
  const [row] = await asked<{ pid: string }>(first, postmaster)
  process.kill(Number(row!.pid), 'SIGKILL')

  const second = await openCluster(folder)
  expect(await asked(second, 'select one from kept')).toEqual([{ one: 1 }])
})

test('a cluster that dies while it is guarded comes back at its address', async () => {
  const cluster = await openCluster(folder)
  const unguard = guard(cluster, 50)
  const [row] = await asked<{ pid: string }>(cluster, postmaster)
  process.kill(Number(row!.pid), 'SIGKILL')
  await expect
    .poll(
      async () => (await asked<{ pid: string }>(cluster, postmaster).catch(() => []))[0]?.pid ?? row!.pid,
      {
        timeout: 30_000,
      },
    )
    .not.toBe(row!.pid)
  await unguard()
})

test('two programs that start at once share one cluster, and the last one out stops it', async () => {
  const [a, b] = await Promise.all([openCluster(folder), openCluster(folder)])
  expect(a.url).toBe(b.url)

  const using = postgres(b.url, { max: 1 })
  await using`select 1`
  await a.stop()
  expect(await using`select 1 as one`).toEqual([{ one: 1 }])

  await using.end()
  await b.stop()
  expect(await findRunning(layout(folder))).toBeNull()
})

test.runIf(process.getuid?.() === 0)('root is told when PostgreSQL cannot reach the folder', async () => {
  await chmod(folder, 0o700)
  const below = path.join(folder, 'below')
  await expect(openCluster(below)).rejects.toThrow(Trouble)
  await expect(openCluster(below)).rejects.toThrow(/ikke får lese/)
})
