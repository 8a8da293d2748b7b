import { nanoid } from 'nanoid'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { migrate, pendingMigrations } from './migrate'
import { databaseUrl } from './testing/address'

let server: postgres.Sql
let name: string
let url: string

beforeEach(async () => {
  server = postgres(inject('server'), { max: 1, onnotice: () => {} })
  name = `${inject('template')}_${nanoid(8)}`
  url = databaseUrl(inject('server'), name)
  await server`create database ${server(name)}`
})

afterEach(async () => {
  await server`drop database ${server(name)} with (force)`
  await server.end()
})

test('servers that start at once migrate once', async () => {
  await Promise.all([migrate(url), migrate(url), migrate(url), migrate(url)])

  const sql = postgres(url, { max: 1 })
  const rows = await sql`select hash, count(*)::int as times from drizzle.__drizzle_migrations group by hash`
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every((row) => row.times === 1)).toBe(true)
  await sql.end()
})

test('a database says which migrations it lacks', async () => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  expect(await pendingMigrations(sql)).toContain('0000_foundation')

  await migrate(url)
  expect(await pendingMigrations(sql)).toEqual([])

  await sql`delete from drizzle.__drizzle_migrations where id = 1`
  expect(await pendingMigrations(sql)).toEqual(['0000_foundation'])
  await sql.end()
})
