import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nanoid } from 'nanoid'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { openCluster } from '@/db/embedded/cluster'
import { migrate } from '@/db/migrate'
import { databaseUrl } from './address'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where databases can be made. */
    server: string
    /** A migrated, empty database that nobody is connected to. */
    template: string
  }
}

/** Before all tests: a PostgreSQL of their own (or the one of TEST_DATABASE_URL) with a template to copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await findServer()
  const template = `test_${nanoid(8)}`
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql`create database ${sql(template)}`
  await migrate(databaseUrl(url, template))
  project.provide('server', url)
  project.provide('template', template)

  return async () => {
    // The template, and what a killed test left behind.
    const left = await sql<{ name: string }[]>`
      select datname as name from pg_database where starts_with(datname, ${template})`
    for (const { name } of left) await sql`drop database ${sql(name)} with (force)`
    await sql.end()
    await stop()
  }
}

async function findServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const folder = await mkdtemp(path.join(tmpdir(), 'beretning-test-'))
  // Nobody misses this cluster after a power cut, so it need not wait for the disk.
  const cluster = await openCluster(folder, {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  })
  const stop = async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: cluster.url, stop }
}
