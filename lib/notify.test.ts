import postgres from 'postgres'
import { beforeAll, expect, inject, test, vi } from 'vitest'
import { db, sql } from '@/db/connection'
import { databaseUrl } from '@/db/testing/address'
import { freshDatabase } from '@/db/testing/world'
import { hear, tell } from './notify'

beforeAll(freshDatabase)

test('what is told is heard after the commit, not before', async () => {
  const heard = vi.fn()
  const stop = await hear('report_published', heard, () => {})
  await db.transaction(async (tx) => {
    await tell(tx, 'report_published', 'r1')
    await sql()`select 1`
    expect(heard).not.toHaveBeenCalled()
  })
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('r1'))
  stop()
})

test('what is told in a transaction that fails is never heard', async () => {
  const heard = vi.fn()
  const stop = await hear('report_published', heard, () => {})
  const failing = db.transaction(async (tx) => {
    await tell(tx, 'report_published', 'lost')
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await tell(db, 'report_published', 'kept')
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([['kept']]))
  stop()
})

test('a listener whose connection breaks is told when it is back, and hears again', async () => {
  const heard = vi.fn()
  const back = vi.fn()
  const stop = await hear('report_published', heard, back)
  expect(back).toHaveBeenCalledTimes(1)

  await sql()`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'beretning-ear'`

  await vi.waitFor(() => expect(back).toHaveBeenCalledTimes(2), { timeout: 10_000 })
  await tell(db, 'report_published', 'r2')
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('r2'))
  stop()
})

test('a listener outlasts a database that is away for longer', async () => {
  const heard = vi.fn()
  const back = vi.fn()
  const stop = await hear('report_published', heard, back)
  const server = postgres(inject('server'), { max: 1 })
  const [here] = await sql()<{ name: string }[]>`select current_database() as name`
  const name = here!.name

  await server`alter database ${server(name)} with allow_connections false`
  await server`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`
  for (let tries = 0; tries < 20; tries++)
    await expect(knock(name)).rejects.toThrow('not currently accepting')
  expect(back).toHaveBeenCalledTimes(1)
  await server`alter database ${server(name)} with allow_connections true`

  await vi.waitFor(() => expect(back).toHaveBeenCalledTimes(2), { timeout: 10_000 })
  await tell(db, 'report_published', 'r3')
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('r3'))
  stop()
  await server.end()
})

async function knock(name: string): Promise<void> {
  const door = postgres(databaseUrl(inject('server'), name), { max: 1 })
  try {
    await door`select 1`
  } finally {
    await door.end()
  }
}
