import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { type Ear, openEar } from './ear'
import * as deadlines from './schema/deadlines'
import * as editions from './schema/editions'
import * as installation from './schema/installation'
import * as log from './schema/log'
import * as people from './schema/people'
import * as reports from './schema/reports'
import * as versions from './schema/versions'

const schema = { ...installation, ...people, ...reports, ...versions, ...deadlines, ...editions, ...log }

export type Db = PostgresJsDatabase<typeof schema>
/** A transaction, or the pool: what use cases pass on. */
export type Tx = Db | Parameters<Parameters<Db['transaction']>[0]>[0]

type Shared = { sql: postgres.Sql; db: Db; ear: Ear }

// The server's modules and Next's are two copies in one process; the pool lives once, on globalThis.
const home = globalThis as typeof globalThis & { beretningDb?: Shared }

/** Opens the pool. Whoever runs a program calls it once, before any use case. */
export function connect(url: string, max = 10): Shared {
  if (home.beretningDb) return home.beretningDb
  const sql = postgres(url, { max, onnotice: () => {}, connection: { application_name: 'beretning' } })
  home.beretningDb = { sql, db: drizzle(sql, { schema, casing: 'snake_case' }), ear: openEar(url) }
  return home.beretningDb
}

export async function disconnect(): Promise<void> {
  await home.beretningDb?.ear.end()
  await home.beretningDb?.sql.end({ timeout: 5 })
  home.beretningDb = undefined
}

function opened(): Shared {
  if (home.beretningDb) return home.beretningDb
  if (process.env.DATABASE_URL) return connect(process.env.DATABASE_URL)
  throw new Error('The database is not connected')
}

/** The database, as use cases see it. */
export const db = new Proxy({} as Db, { get: (_, key) => Reflect.get(whole.getStore() ?? opened().db, key) })

const whole = new AsyncLocalStorage<Tx>()

/** Does all of some work or nothing: the transactions of the use cases in it become savepoints of one. */
export function wholly<T>(work: () => Promise<T>): Promise<T> {
  return opened().db.transaction((tx) => whole.run(tx, work))
}

/** The driver below. */
export const sql = () => opened().sql

/** What other servers tell. */
export const ear = () => opened().ear
