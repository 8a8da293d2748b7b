import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** The look of the public pages: stored by its hash, so that an old edition keeps the one it was published with. */
export type Stylesheet = { name: string; href: string; css: string }

export const stylesheetType = 'text/css; charset=utf-8'

const run = promisify(execFile)
let built: Promise<Stylesheet> | undefined

/** Built once in a process, from components/report/public.css. */
export function stylesheet(): Promise<Stylesheet> {
  built ??= build()
  return built
}

async function build(): Promise<Stylesheet> {
  const cli = join('node_modules', '@tailwindcss', 'cli', 'dist', 'index.mjs')
  const source = join('components', 'report', 'public.css')
  const { stdout } = await run(process.execPath, [cli, '--input', source, '--minify'])
  const hash = createHash('sha256').update(stdout).digest('hex').slice(0, 12)
  const name = `${hash}.css`
  return { name, href: `/_b/${name}`, css: stdout }
}
