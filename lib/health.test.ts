import { afterAll, expect, test } from 'vitest'
import { connect, disconnect, sql } from '@/db/connection'
import { freshDatabase } from '@/db/testing/world'
import { readiness } from './health'

afterAll(disconnect)

test('ready with a migrated database, not with one that lacks a migration', async () => {
  const drop = await freshDatabase()
  expect(await readiness()).toEqual({ ready: true, database: 'answers', pending: [] })

  await sql()`delete from drizzle.__drizzle_migrations where id = 1`
  expect(await readiness()).toEqual({ ready: false, database: 'answers', pending: ['0000_foundation'] })
  await drop()
})

test('not ready when nothing answers', async () => {
  connect('postgres://nobody@127.0.0.1:1/nothing')
  expect(await readiness()).toEqual({ ready: false, database: 'silent', pending: [] })
})
