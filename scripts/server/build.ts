import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { Trouble } from '@/lib/core/trouble'

const sources = [
  'app',
  'components',
  'db',
  'lib',
  'next.config.js',
  'postcss.config.mjs',
  'package-lock.json',
]
const stamp = path.join('.next', 'built-from')

/** Whether the production build is missing, or older than what it was made from. */
export async function buildIsOld(): Promise<boolean> {
  const built = await readFile(stamp, 'utf8').catch(() => null)
  return built !== (await fingerprint())
}

/** Makes the production build. */
export async function build(): Promise<void> {
  const from = await fingerprint()
  await rm(stamp, { force: true })
  const next = path.join('node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'build'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  if (code !== 0) throw new Trouble(`Byggingen feilet.\n${out}${err}`)
  await writeFile(stamp, from)
}

/** Which files there are, when they were changed, and how long they are. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  // Each build bears the key of its server actions.
  hash.update(`${process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? ''}\n`)
  for (const file of (await files()).sort()) {
    const { mtimeMs, size } = await stat(file)
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

async function files(): Promise<string[]> {
  const found = await Promise.all(
    sources.map(async (source) => {
      if (path.extname(source)) return [source]
      const inside = await readdir(source, { recursive: true, withFileTypes: true })
      return inside
        .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
        .map((entry) => path.join(entry.parentPath, entry.name))
    }),
  )
  return found.flat()
}
