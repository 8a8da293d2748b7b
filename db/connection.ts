import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { type Ear, openEar } from './ear'
import { openSearching } from './searching'

export type Db = PostgresJsDatabase
/** A transaction, or the pool: what use cases pass on. */
export type Tx = Db | Parameters<Parameters<Db['transaction']>[0]>[0]

type Pools = { sql: postgres.Sql; db: Db; searching: postgres.Sql }
type Shared = { url: string; max: number; ear: Ear } & Pools

// The server's modules and Next's are two copies in one process; the pool lives once, on globalThis.
const home = globalThis as typeof globalThis & { beretningDb?: Shared }

/** Opens the pool. Whoever runs a program calls it once, before any use case. */
export function connect(url: string, max = 10): Shared {
  if (home.beretningDb) return home.beretningDb
  home.beretningDb = { url, max, ...openPools(url, max), ear: openEar(url) }
  return home.beretningDb
}

function openPools(url: string, max: number): Pools {
  const sql = postgres(url, { max, onnotice: () => {}, connection: { application_name: 'beretning' } })
  return { sql, db: drizzle(sql, { casing: 'snake_case' }), searching: openSearching(url) }
}

/** A new pool for the old one; what still waits in that fails as lost. */
export function renew(): void {
  const shared = home.beretningDb
  if (!shared) return
  void shared.sql.end({ timeout: 0 })
  void shared.searching.end({ timeout: 0 })
  home.beretningDb = { ...shared, ...openPools(shared.url, shared.max) }
}

export async function disconnect(): Promise<void> {
  await home.beretningDb?.ear.end()
  await home.beretningDb?.searching.end({ timeout: 5 })
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

/** Connections that only search (lib/search), with each statement prepared once. */
export const searching = () => opened().searching

/** What other servers tell. */
export const ear = () => opened().ear
