import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { nanoid } from 'nanoid'
import type { Binaries } from './binaries'
import type { Layout } from './layout'
import type { Owner } from './owner'

const run = promisify(execFile)

/** Makes the cluster if it is not there. Built aside and renamed: a killed start leaves no half cluster. */
export async function createOnce(at: Layout, tools: Binaries, owner: Owner): Promise<void> {
  await keepPassword(at, owner)
  if (await exists(at.data)) return
  const making = `${at.data}.${nanoid()}`
  try {
    await run(tools.initdb, [`--pgdata=${making}`, `--pwfile=${at.password}`, ...settings], {
      ...(owner && { uid: owner.uid, gid: owner.gid }),
      cwd: at.folder,
    })
    await rename(making, at.data)
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    // Another program may have made it meanwhile.
    if (!(await exists(at.data))) throw error
  }
}

const settings = [
  '--username=beretning',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=nb-NO',
]

async function keepPassword(at: Layout, owner: Owner): Promise<void> {
  try {
    await writeFile(at.password, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
    if (owner) await chown(at.password, owner.uid, owner.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

export const passwordOf = (at: Layout) => readFile(at.password, 'utf8')

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )
