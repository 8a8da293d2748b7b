// Plain JavaScript without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'

/** Stops here, in words, on a Node that is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (good) return
  console.error(
    `Beretning trenger Node 20.19, 22.12, 24 eller nyere. Dette er Node ${process.versions.node}.`,
  )
  process.exit(1)
}

/** Installs the locked packages when something is missing or of another version. */
export function installMissing() {
  if (isInstalled()) return
  console.log('Installerer pakker …')
  // Under npm its own program is known; alone we look for it on the path, which Windows does through a shell.
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) return
  console.error('Pakkene lot seg ikke installere. Er maskinen på nett?')
  process.exit(1)
}

/** npm keeps a list of what it installed: compare it with the lock, not the dates of the files. */
function isInstalled() {
  const locked = packages('package-lock.json')
  const here = packages('node_modules/.package-lock.json')
  if (!locked || !here) return false
  return Object.entries(locked).every(
    ([path, wanted]) => path === '' || wanted.optional || here[path]?.version === wanted.version,
  )
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
