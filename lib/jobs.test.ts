import { beforeAll, expect, inject, test, vi } from 'vitest'
import { db, sql } from '@/db/connection'
import { databaseUrl } from '@/db/testing/address'
import { freshDatabase } from '@/db/testing/world'
import { order, startJobs } from './jobs'

beforeAll(freshDatabase)

test('a job is done once, by one of two servers, and only if its transaction commits', async () => {
  const [row] = await sql()<{ name: string }[]>`select current_database() as name`
  const url = databaseUrl(inject('server'), row!.name)
  const done = vi.fn(async () => {})
  const idle = async () => {}
  const tasks = { publish: idle, publishDue: idle, post: idle, digest: idle, sweep: done }
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
