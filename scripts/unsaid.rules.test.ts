import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'

// No word that is seen or heard stands in the markup itself: it is said, in the language of whoever reads it.

const root = path.join(import.meta.dirname, '..')

/** Attributes whose words are seen or heard. */
const heard = [
  'label',
  'aria-label',
  'title',
  'placeholder',
  'description',
  'hint',
  'alt',
  'heading',
  'legend',
]

/** The same in every language: formats, and what a program is told. */
const alike = new Set(
  `Beretning PDF PDF, Word Excel CSV curl BibTeX JSON-LD Turtle Link .json manifest.json /reports /catalog beretning-demo`
    .split(' ')
    .concat('npm run admin -- link', '/api/auth/callback/oidc', 'PS 12/26'),
)

type Node = { type?: string; value?: unknown; name?: { name?: string } } & Record<string, unknown>

/** Words in the markup of a file, as they stand. */
function unsaid(file: string): string[] {
  const found: string[] = []
  const meet = (words: unknown) => {
    const said = String(words).trim().replace(/\s+/g, ' ')
    if (/\p{L}{2}/u.test(said) && !alike.has(said)) found.push(`${file}: ${said}`)
  }
  const visit = (node: Node | null | undefined) => {
    if (typeof node !== 'object' || node === null) return
    if (node.type === 'JSXText') meet(node.value)
    if (node.type === 'JSXAttribute' && heard.includes(node.name?.name ?? '')) {
      const { value } = node as { value?: Node }
      if (value?.type === 'Literal') meet(value.value)
    }
    for (const one of Object.values(node)) visit(one as Node)
  }
  visit(parseSync(file, readFileSync(path.join(root, file), 'utf8')).program as unknown as Node)
  return found
}

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !/\.test\.|testing|fixture/.test(file))
    .map((file) => path.join(folder, file)),
)

test('no word stands in the markup itself', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.flatMap(unsaid)).toEqual([])
})
