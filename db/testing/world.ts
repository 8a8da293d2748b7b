import { nanoid } from 'nanoid'
import postgres from 'postgres'
import { inject } from 'vitest'
import { connect, disconnect } from '@/db/connection'
import { databaseUrl } from './address'

/**
 * A migrated, empty database for one test file, connected and dropped afterwards:
 *
 *     beforeAll(freshDatabase)
 */
export async function freshDatabase(): Promise<() => Promise<void>> {
  const server = inject('server')
  const template = inject('template')
  const name = `${template}_${nanoid(8)}`
  await onServer(server, (sql) => sql`create database ${sql(name)} template ${sql(template)}`)
  const url = databaseUrl(server, name)
  if (connect(url).url !== url)
    throw new Error('The test file before this one did not give its database back')
  return async () => {
    await disconnect()
    await onServer(server, (sql) => sql`drop database ${sql(name)} with (force)`)
  }
}

async function onServer(server: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  await work(sql)
  await sql.end()
}
