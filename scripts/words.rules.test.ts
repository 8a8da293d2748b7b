import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '@/lib/core/section'
import { locales } from '@/lib/core/words/say'
import { sentences } from '@/lib/core/words/sentences'
import { ofUnits, unitNames } from '@/lib/core/words/units'

// What the types of `say` cannot hold: that the three languages of a sentence ask for the same values, that each
// sentence has one home and is said somewhere.

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'lib/core/words/sentences')
const parts = readdirSync(folder).map((file) => ({
  file,
  sentences: Object.keys(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
}))

const sourcesIn = (place: string) =>
  readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, place, file), 'utf8'))
const source = ['app', 'components', 'lib', 'scripts']
  .flatMap(sourcesIn)
  .join('\n')
  .replaceAll('\\u00a0', '\u00a0')
  .replaceAll('\\n', '\n')

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** What a sentence asks for: "{name}", "{count, plural}", "<a>". */
function asks(sentence: string, language: Language): string[] {
  const of = (ast: Part[]): string[] =>
    ast.flatMap((part) => {
      const inner = [
        ...('children' in part ? of(part.children) : []),
        ...('options' in part ? Object.values(part.options).flatMap(({ value }) => of(value)) : []),
      ]
      // 0 is text, 7 the number of a plural.
      return part.type === 0 || part.type === 7 ? inner : [`${part.value} ${part.type}`, ...inner]
    })
  return [...new Set(of(new IntlMessageFormat(sentence, locales[language]).getAst()))].sort()
}

const within = (some: string[], more: string[]) => some.every((one) => more.includes(one))

const all = Object.entries(sentences).map(([nb, said]): Record<Language, string> => ({ nb, ...said }))

test('the sentences are found', () => expect(all.length).toBeGreaterThan(1000))

describe('the languages of a sentence', () => {
  test('ask for nothing that the sentence is not given', () => {
    const wrong = all.filter((one) =>
      languages.some((language) => !within(asks(one[language], language), asks(one.nb, 'nb'))),
    )
    expect(wrong.map(({ nb }) => nb)).toEqual([])
  })

  test('begin and end alike', () => {
    const edges = (text: string) => [/^\s*/.exec(text)?.[0], /[.!?…:]?\s*$/.exec(text)?.[0]].join('|')
    const wrong = all.filter((one) => languages.some((language) => edges(one[language]) !== edges(one.nb)))
    expect(wrong.map(({ nb }) => nb)).toEqual([])
  })

  test('ask for the same where units are called something else', () => {
    const wrong = all.flatMap((one) =>
      languages.flatMap((language) =>
        unitNames
          .map((unit) => ofUnits(one[language], language, unit))
          .filter((sentence) => !within(asks(sentence, language), asks(one.nb, 'nb'))),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('a sentence', () => {
  test('stands in one file', () => {
    const homes = new Map<string, string[]>()
    for (const { file, sentences } of parts)
      for (const sentence of sentences) homes.set(sentence, [...(homes.get(sentence) ?? []), file])
    expect([...homes].filter(([, files]) => files.length > 1)).toEqual([])
  })

  test('is said somewhere', () => {
    const quoted = (text: string) =>
      source.includes(`'${text.replaceAll("'", "\\'")}'`) || source.includes(`"${text}"`)
    expect(all.map(({ nb }) => nb).filter((nb) => !quoted(nb))).toEqual([])
  })
})
