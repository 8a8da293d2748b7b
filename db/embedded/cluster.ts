import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { Trouble } from '@/lib/core/trouble'
import { type Binaries, binaries } from './binaries'
import { createOnce } from './create'
import { type Layout, layout } from './layout'
import { chooseOwner, mustReach, type Owner, ownFolder } from './owner'
import { freePort } from './port'
import { findRunning, othersOn } from './running'

export type Cluster = {
  /** Of the database `beretning` in it. */
  url: string
  /** It was running already. */
  adopted: boolean
  /** Starts it again at the same address, if it has died. */
  revive: () => Promise<void>
  /** Stops it, unless another program is using it: the last one out turns off the light. */
  stop: () => Promise<void>
}

/** Starts the PostgreSQL of a folder, or adopts it when it is running; makes it the first time. */
export async function openCluster(folder: string, settings: Record<string, string> = {}): Promise<Cluster> {
  const at = layout(folder)
  const [tools, owner] = [await binaries(), await chooseOwner()]
  await ownFolder(at.folder, owner)
  await mustReach(owner, tools.postgres)
  await mustReach(owner, at.folder)
  await createOnce(at, tools, owner)

  const running = await findRunning(at)
  const url = running ?? (await start(at, tools, owner, settings))
  await createDatabase(url)
  return {
    url: url.replace(/postgres$/, 'beretning'),
    adopted: running !== null,
    revive: async () => {
      if (!(await findRunning(at))) await start(at, tools, owner, { ...settings, port: new URL(url).port })
    },
    stop: () => stop(url, at, tools, owner),
  }
}

async function start(at: Layout, tools: Binaries, owner: Owner, settings: Record<string, string>) {
  // A port may be taken between our look and its use; another program may start the same cluster.
  for (let tries = 0; tries < 10; tries++) {
    const all = { ...standing, port: String(await freePort()), ...settings }
    const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)
    await pgCtl(['start', '-w', '-t', '120', '-l', at.log, '-o', options.join(' ')], at, tools, owner)
    const url = await findRunning(at)
    if (url) return url
    await pause(200)
  }
  const said = (await readFile(at.log, 'utf8').catch(() => '')).trim().split('\n').at(-1)
  throw new Trouble(`Databasen i ${at.folder} vil ikke starte: ${said ?? 'den sier ikke hvorfor'}`)
}

const standing = {
  listen_addresses: '127.0.0.1',
  // Paths of sockets may be at most about 100 characters; a port has no such limit.
  unix_socket_directories: '',
  // What people write does not belong in a log of errors.
  log_min_error_statement: 'panic',
}

async function stop(url: string, at: Layout, tools: Binaries, owner: Owner): Promise<void> {
  // Connections that were just closed take a moment to disappear.
  for (let tries = 0; tries < 20; tries++) {
    const others = await othersOn(url).catch(() => null)
    // It is gone already, by somebody else's hand.
    if (others === null) return
    if (others === 0) {
      await pgCtl(['stop', '-w', '-m', 'fast'], at, tools, owner)
      return
    }
    await pause(50)
  }
}

/** pg_ctl puts the server in a session of its own, so that Ctrl-C reaches only us. */
async function pgCtl(args: string[], at: Layout, tools: Binaries, owner: Owner): Promise<void> {
  const child = spawn(tools.pgCtl, ['-D', at.data, ...args], {
    ...(owner && { uid: owner.uid, gid: owner.gid }),
    cwd: at.folder,
    detached: true,
    stdio: 'ignore',
  })
  await once(child, 'exit')
}

async function createDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const there = await sql`select 1 from pg_database where datname = 'beretning'`
    if (there.length === 0) await sql`create database beretning`
  } catch (error) {
    // 42P04, 23505: another program made it in the same moment.
    if (!['42P04', '23505'].includes(String((error as { code?: string }).code))) throw error
  } finally {
    await sql.end({ timeout: 1 })
  }
}
