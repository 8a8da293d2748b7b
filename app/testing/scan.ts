import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

/** Every way into the program that its source has, as `file#name`. */
export async function doorsInSource(): Promise<string[]> {
  const found = await Promise.all(sources().map(async (file) => named(file, await namesIn(file))))
  return [...found.flat(), ...answersOfServer()].sort()
}

const named = (file: string, names: readonly string[]) => names.map((name) => `${file}#${name}`)

/** The folders that Next and the server are built from. */
function sources(): string[] {
  return ['app', 'components', 'lib', 'db', 'scripts']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file.replaceAll(path.sep, '/')),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\/testing\//.test(file))
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
/** Files that Next serves by their name. */
const served = /\/(page|sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image)\.tsx?$/

/** Every server action, to be called. */
export async function actionsInSource(): Promise<
  { name: string; call: (input: unknown) => Promise<unknown> }[]
> {
  const files = sources().filter(isActions)
  const found = await Promise.all(
    files.map(async (file) => {
      const module = await load(file)
      return functions(module).map((name) => ({
        name: `${file}#${name}`,
        call: module[name] as (input: unknown) => Promise<unknown>,
      }))
    }),
  )
  return found.flat()
}

async function namesIn(file: string): Promise<string[]> {
  if (isActions(file)) return functions(await load(file))
  if (!file.startsWith('app/')) return []
  if (/\/route\.tsx?$/.test(file)) return functions(await load(file)).filter((name) => methods.includes(name))
  return served.test(file) ? ['default'] : []
}

const isActions = (file: string) => /^\s*['"]use server['"]/m.test(read(file))

const load = (file: string): Promise<Record<string, unknown>> => import(path.join(root, file))

const functions = (module: Record<string, unknown>): string[] =>
  Object.keys(module).filter((name) => typeof module[name] === 'function')

/** Who answers before Next, in the order that server.ts asks them. */
function answersOfServer(): string[] {
  const [, list = ''] = read('server.ts').match(/const answers = \[([^\]]+)\]/) ?? []
  const names = list.replace(/\([^)]*\(\)\)|\([^)]*\)/g, '').split(',')
  return named('server.ts', names.map((name) => name.trim()).filter(Boolean))
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
