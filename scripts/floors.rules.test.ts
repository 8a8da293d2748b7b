import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

// Imports go down only (README, the floors). Each test names the files that break its rule.

const root = path.join(import.meta.dirname, '..')

type Source = { file: string; text: string; imports: string[] }

/** What a line names after `from`, `import` or `import(`. */
const named = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([@\w./:[\]()-]+\w[\])]?)['"]/g

function read(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8')
  const imports = [...text.matchAll(named)].map((match) => resolved(file, match[1] as string))
  return { file, text, imports }
}

/** Own files by their place in the repository, packages by name. */
function resolved(file: string, name: string): string {
  if (name.startsWith('@/')) return `./${name.slice(2)}`
  if (!name.startsWith('.')) return name
  return `./${path.posix.join(path.posix.dirname(file), name)}`
}

const folders = ['app', 'components', 'db', 'e2e', 'lib', 'scripts']
const everything: Source[] = [
  'server.ts',
  ...folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll(path.sep, '/')),
    ),
  ),
]
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map(read)

const isTest = ({ file }: Source) => /\.test\.tsx?$/.test(file) || file.includes('/testing/')
const sources = everything.filter((one) => !isTest(one))
const of = (...places: string[]) =>
  sources.filter(({ file }) => places.some((place) => file.startsWith(place)))
const core = of('lib/core/')
const looks = of('components/')
const storage = of('db/')
const cases = of('lib/').filter((one) => !core.includes(one))
const programs = of('app/', 'server.ts', 'scripts/', 'e2e/')

const isOwn = (name: string) => name.startsWith('./')
const within = (name: string, ...places: string[]) => places.some((place) => name.startsWith(`./${place}`))
const isPackage = (name: string, ...packages: string[]) =>
  packages.some((one) => name === one || name.startsWith(`${one}/`))

/** "file → import" for each import that is not allowed. */
const breaking = (from: Source[], allowed: (name: string, file: string) => boolean) =>
  from.flatMap(({ file, imports }) =>
    imports.filter((name) => !allowed(name, file)).map((name) => `${file} → ${name}`),
  )

test('the sources are found', () => {
  for (const floor of [core, looks, storage, cases, programs]) expect(floor.length).toBeGreaterThan(5)
  expect(breaking(core, () => false).length).toBeGreaterThan(50)
})

describe('imports go down', () => {
  test('rules know themselves, zod, five small algorithms and how languages count', () => {
    const languages = ['intl-messageformat', '@schummar/icu-type-parser']
    const allowed = (name: string) =>
      within(name, 'lib/core/') ||
      isPackage(
        name,
        'zod',
        'fractional-indexing',
        'diff',
        'node-diff3',
        '@orama/stemmers',
        'culori',
        ...languages,
      )
    expect(breaking(core, allowed)).toEqual([])
  })

  test('looks know rules, each other and what draws, listens or opens files in a browser', () => {
    const ui = ['react', 'react-dom', 'react-hook-form', '@hookform/resolvers', 'zod', 'nanoid', 'idb-keyval']
    const parts = /^(@digdir\/designsystemet-|@dnd-kit\/|@tiptap\/|papaparse$|read-excel-file\/)/
    const allowed = (name: string) =>
      isOwn(name) ? within(name, 'lib/core/', 'components/') : isPackage(name, ...ui) || parts.test(name)
    expect(breaking(looks, allowed)).toEqual([])
  })

  test('storage knows rules', () => {
    expect(breaking(storage, (name) => !isOwn(name) || within(name, 'lib/core/', 'db/'))).toEqual([])
  })

  test('use cases know storage, looks and rules, and no program', () => {
    expect(breaking(cases, (name) => !isOwn(name) || within(name, 'lib/', 'db/', 'components/'))).toEqual([])
  })

  test('pages and route handlers leave the database to use cases', () => {
    const allowed = (name: string) => !within(name, 'db/') && !isPackage(name, 'drizzle-orm', 'postgres')
    expect(breaking(of('app/'), allowed)).toEqual([])
  })

  test('queries stand in use cases and storage, and in the commands', () => {
    const others = sources.filter((one) => ![...storage, ...cases, ...of('scripts/')].includes(one))
    expect(breaking(others, (name) => !isPackage(name, 'drizzle-orm', 'postgres'))).toEqual([])
  })
})

describe('browser and server', () => {
  const begins = (word: string) =>
    sources.filter(({ text }) => text.startsWith(`'use ${word}'`)).map(({ file }) => file)

  test('only leaves run in the browser: no page, layout or use case', () => {
    expect(begins('client').filter((file) => /\/(page|layout)\.tsx$|^(lib|db)\//.test(file))).toEqual([])
  })

  test('server actions stand beside their page', () => {
    expect(begins('server').filter((file) => !/^app\/.*actions\.ts$/.test(file))).toEqual([])
  })

  test('what is drawn on public pages needs no browser', () => {
    const drawn = sources.filter(({ file }) => /^components\/(report\/|blocks\/[^/]+\/view\.tsx$)/.test(file))
    expect(drawn.length).toBeGreaterThan(5)
    expect(
      drawn.filter(({ text }) => /'use client'|\buse[A-Z]\w+\(|\bstyle=/.test(text)).map(({ file }) => file),
    ).toEqual([])
  })
})

describe('rules are pure', () => {
  test.each<[string, RegExp]>([
    ['the clock', /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/],
    ['chance', /\bMath\.random\(|\bcrypto\./],
    ['the machine around', /\bprocess\.\w|\bglobalThis\b|\bwindow\.\w|\bdocument\.\w/],
    ['the network or a timer', /\bfetch\(|\bset(Timeout|Interval)\(/],
  ])('they do not ask %s', (_, pattern) => {
    // But for the language that is spoken, which every word needs.
    const asked = core.filter(({ file, text }) => pattern.test(text) && file !== 'lib/core/words/spoken.ts')
    expect(asked.map(({ file }) => file)).toEqual([])
  })
})

describe('files', () => {
  test('are named for what they are about', () => {
    const vague = /(^|\/)(utils?|helpers?|services?|managers|common|misc)(\/|\.)/i
    expect(everything.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([])
  })

  test('are imported from where things stand, not through a barrel', () => {
    const barrels = everything.filter(
      ({ file, text }) =>
        /(^|\/)index\.tsx?$/.test(file) ||
        /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+\s+)?from\b/m.test(text),
    )
    expect(barrels.map(({ file }) => file)).toEqual([])
  })

  test('can be read in one sitting: none over 250 lines', ({ annotate }) => {
    const lines = everything.map(({ file, text }) => ({ file, count: text.trimEnd().split('\n').length }))
    const sizes = lines.map(({ count }) => count).sort((a, b) => a - b)
    annotate(
      `${sizes.length} files, median ${sizes[sizes.length >> 1]} lines, ${sizes.filter((n) => n > 120).length} over 120`,
    )
    expect(lines.filter(({ count }) => count > 250)).toEqual([])
  })

  test('do not switch the type checker or the linter off', () => {
    const off = /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b/
    const found = everything.filter(
      ({ file, text }) => off.test(text) && !file.endsWith('floors.rules.test.ts'),
    )
    expect(found.map(({ file }) => file)).toEqual([])
  })
})
