import { execFile } from 'node:child_process'
import { access, chown, constants, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { Trouble } from '@/lib/core/trouble'

const run = promisify(execFile)

/** The user PostgreSQL runs as; undefined: whoever runs this program. */
export type Owner = { name: string; uid: number; gid: number } | undefined

/** PostgreSQL refuses to run as root, so root lends the cluster to an ordinary user. */
export async function chooseOwner(): Promise<Owner> {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const id = async (flag: string) => Number((await run('id', [flag, name])).stdout)
    try {
      return { name, uid: await id('-u'), gid: await id('-g') }
    } catch {
      // No such user here: try the next.
    }
  }
  throw new Trouble(
    'PostgreSQL kan ikke kjøre som root, og maskinen har verken brukeren «postgres» eller «nobody»: start som en vanlig bruker, eller sett DATABASE_URL.',
  )
}

/** Makes the cluster's folder and gives it to its owner. */
export async function ownFolder(folder: string, owner: Owner): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch {
    throw new Trouble(`Kan ikke skrive i mappen ${folder}: velg en annen med DATA_DIR.`)
  }
  if (owner) await chown(folder, owner.uid, owner.gid)
}

/** Says in one sentence when the owner cannot reach a path, before PostgreSQL fails in many. */
export async function mustReach(owner: Owner, place: string): Promise<void> {
  if (!owner) return
  const { uid, gid, name } = owner
  try {
    await run('test', ['-r', place], { uid, gid, cwd: path.parse(place).root })
  } catch {
    throw new Trouble(
      `Som root kjøres PostgreSQL som brukeren «${name}», som ikke får lese ${place}: start som en vanlig bruker, flytt mappen, eller sett DATABASE_URL.`,
    )
  }
}
