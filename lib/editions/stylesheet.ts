import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { branded } from './branded'

/** The look of the public pages: stored by its hash, so that an old edition keeps the one it was published with. */
export type Stylesheet = { name: string; href: string; css: string }

export const stylesheetType = 'text/css; charset=utf-8'

const run = promisify(execFile)
let built: Promise<string> | undefined
const made = new Map<string, Stylesheet>()

/** The stylesheet of today, in the colour of the municipality. */
export async function stylesheet(): Promise<Stylesheet> {
  const [place] = await db.select({ colour: installation.colour }).from(installation)
  return stylesheetIn(place?.colour ?? '')
}

const inColours = new Map<string, Stylesheet>()

/** The stylesheet of today in a colour, made once in a process; empty: in our own. */
export async function stylesheetIn(colour: string): Promise<Stylesheet> {
  const known = inColours.get(colour)
  if (known) return known
  built ??= build().catch((error) => {
    built = undefined
    throw error
  })
  const sheet = named(branded(await built, colour))
  inColours.set(colour, sheet)
  made.set(sheet.name, sheet)
  return sheet
}

/** One that this process has led to: a page may ask for it after the colour was changed. */
export async function madeStylesheet(name: string): Promise<Stylesheet | null> {
  const current = made.get(name) ?? (await stylesheet())
  return current.name === name ? current : null
}

/** Built once in a process, from components/report/public.css. */
async function build(): Promise<string> {
  const cli = join('node_modules', '@tailwindcss', 'cli', 'dist', 'index.mjs')
  const source = join('components', 'report', 'public.css')
  const { stdout } = await run(process.execPath, [cli, '--input', source, '--minify'])
  return stdout
}

function named(css: string): Stylesheet {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  const name = `${hash}.css`
  return { name, href: `/_b/${name}`, css }
}
