import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

/** Whether LibreOffice is there; the tests that need it are skipped where it is not. */
export const hasOffice = program !== undefined

/** A file as LibreOffice reads it and writes it again: `to` is an ending, with a filter where it has several. */
export function converted(name: string, bytes: Uint8Array, to: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'))
  try {
    writeFileSync(path.join(folder, name), bytes)
    // A profile of its own: two of them cannot share one.
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(program ?? '', [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      `${folder}/${name}`,
    ])
    return readFileSync(path.join(folder, `${path.parse(name).name}.${to.split(':')[0]}`))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
