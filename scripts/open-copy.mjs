// As root, PostgreSQL runs as an ordinary user, who is kept out of private folders.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** Whether everybody is let through to a folder: it, and all above it. */
function isOpen(folder) {
  const up = path.dirname(folder)
  return (statSync(folder).mode & 0o001) !== 0 && (up === folder || isOpen(up))
}

/** A copy of this checkout that an ordinary user can read; null where none is needed, or none can be made. */
export function openCopy() {
  const here = process.cwd()
  if (process.getuid?.() !== 0 || isOpen(here)) return null
  const home = [os.tmpdir(), '/var/tmp'].find(isOpen)
  if (!home) return null
  const copy = mkdtempSync(path.join(home, 'beretning-'))
  spawnSync('cp', ['-a', `${here}/.`, copy], { stdio: 'inherit' })
  spawnSync('chmod', ['-R', 'go+rX', copy], { stdio: 'inherit' })
  return copy
}
