import { beforeAll, expect, inject, test, vi } from 'vitest'
import { db, sql } from '@/db/connection'
import { databaseUrl } from '@/db/testing/address'
import { freshDatabase } from '@/db/testing/world'
import { order, startJobs } from './jobs'

beforeAll(freshDatabase)

const idle = async () => {}
const address = async () => {
  const [row] = await sql()<{ name: string }[]>`select current_database() as name`
  return databaseUrl(inject('server'), row!.name)
}

test('a job is done once, by one of two servers, and only if its transaction commits', async () => {
  const url = await address()
  const done = vi.fn(async () => {})
  const tasks = { publish: idle, publishDue: idle, post: idle, digest: idle, enterSearch: idle, sweep: done }
  const stops = await Promise.all([startJobs(url, tasks), startJobs(url, tasks)])

  const failing = db.transaction(async (tx) => {
    await order(tx, 'sweep', {})
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await order(db, 'sweep', {})

  await vi.waitFor(() => expect(done).toHaveBeenCalled(), { timeout: 10_000 })
  await Promise.all(stops.map((stop) => stop()))
  expect(done).toHaveBeenCalledTimes(1)
})

test('what a killed server had in hand is done by another; what a living one has is left to it', async () => {
  const url = await address()
  const done = vi.fn(async (_: { publication: string }) => {})
  for (const publication of ['dead', 'living']) {
    await order(db, 'publish', { publication })
    await sql()`
      update graphile_worker._private_jobs set locked_by = ${publication}, locked_at = now() - interval '1 minute'
      where payload ->> 'publication' = ${publication}`
  }
  const living = await sql().reserve()
  await living`select pg_advisory_lock(hashtextextended('living', 0))`

  const stop = await startJobs(url, {
    publish: done,
    publishDue: idle,
    post: idle,
    digest: idle,
    enterSearch: idle,
    sweep: idle,
  })
  await vi.waitFor(() => expect(done).toHaveBeenCalled(), { timeout: 50_000 })
  await stop()
  living.release()
  expect(done.mock.calls).toEqual([[{ publication: 'dead' }]])
})
