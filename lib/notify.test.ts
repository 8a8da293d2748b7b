import { beforeAll, expect, test, vi } from 'vitest'
import { db, sql } from '@/db/connection'
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
  await stop()
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
  await stop()
})

test('a listener whose connection breaks is told when it is back, and hears again', async () => {
  const heard = vi.fn()
  const back = vi.fn()
  const stop = await hear('report_published', heard, back)
  expect(back).toHaveBeenCalledTimes(1)

  await sql()`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%'`

  await vi.waitFor(() => expect(back).toHaveBeenCalledTimes(2), { timeout: 10_000 })
  await tell(db, 'report_published', 'r2')
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('r2'))
  await stop()
})
