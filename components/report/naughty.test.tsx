import { HtmlValidate } from 'html-validate'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ComparisonView } from '@/components/compare/comparison'
import { compare } from '@/lib/core/compare'
import { exhibitNumbers } from '@/lib/core/numbering'
import type { Content } from '@/lib/core/section'
import { words } from '@/lib/core/section'
import { naughtySection, naughtySections } from '@/lib/core/testing/naughty'
import { report } from './fixture'
import type { PublicSection } from './model'
import { SectionPage } from './section'

const file = [{ width: 480, address: '/_b/skolen-480.webp' }]
const around = { path: 'eiendom', number: '1', statute: null, contact: null, children: [] }

function page(content: Content): string {
  const section: PublicSection = { ...content, ...around, id: 'kapittel-1' }
  const pictures = new Map(content.blocks.map(({ id }) => [id, file]))
  const markup = renderToStaticMarkup(
    <SectionPage
      report={{ ...report, pictures, outline: [section] }}
      section={section}
      numbers={exhibitNumbers([section])}
    />,
  )
  return `<!DOCTYPE html>${markup}`
}

const comparison = (before: Content, after: Content) =>
  renderToStaticMarkup(
    <ComparisonView
      comparison={compare(before, after, 2026)}
      all
      other="?vis=alt"
      byOf={() => 'Kari Nesse'}
      pictureAt={() => ''}
    />,
  )

/** Names of elements and of attributes: React writes no other "<" and no other quotes. */
function names(markup: string): Set<string> {
  const tags = [...markup.matchAll(/<[^<>]*>/g)].map(([tag]) => tag.replace(/="[^"]*"/g, ''))
  return new Set(tags.flatMap((tag) => tag.split(/[\s<>]+/)))
}

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' }
const plainly = (markup: string) =>
  markup.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => signs[name] ?? '')
/** What is seen or read aloud: the words of a page, and those of its attributes. */
const read = (markup: string) =>
  plainly([markup.replace(/<[^<>]*>/g, ''), ...(markup.match(/"[^"]*"/g) ?? [])].join(' '))

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'attr-case': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'long-title': 'off',
    // Whoever gives ten parts the same heading gets ten places of that name.
    'unique-landmark': 'off',
  },
})

const sections = naughtySections()
const usual = naughtySection([
  'Et ord',
  '',
  '7.50',
  '-12',
  'et langt ord '.repeat(40),
  'https://solvik.example',
])

const inPages = names(page(usual))
const inComparisons = new Set(
  sections.slice(0, 1).flatMap((one) => [...names(comparison(one, usual)), ...names(comparison(usual, one))]),
)

describe.each(sections.map((content, i) => [i, content] as const))('naughty words, part %i', (_, content) => {
  const markup = page(content)

  test('make no element and no attribute that other words do not make', () => {
    expect([...names(markup)].filter((name) => !inPages.has(name))).toEqual([])
  })

  test('lead nowhere', () => {
    const addresses = [...markup.matchAll(/ (?:href|src|srcset)="([^"]*)"/gi)].map(
      ([, address]) => address ?? '',
    )
    expect(
      addresses.filter(
        (one) =>
          !/^(\/|#|data:image\/svg\+xml,%3Csvg%20xmlns=|https:\/\/(solvik|uustatus)\.example|https:\/\/data\.norge\.no\/nlod|mailto:)/.test(
            one,
          ),
      ),
    ).toEqual([])
  })

  test('are read as they were written', () => {
    const shown = read(markup)
    expect(words(content).filter((one) => !shown.includes(one.trim()))).toEqual([])
  })

  test('stand in valid HTML', async () => {
    const { results } = await validator.validateString(markup)
    expect(
      results.flatMap((one) => one.messages.map((found) => `${found.ruleId}: ${found.message}`)),
    ).toEqual([])
  })

  test('are compared without becoming markup', () => {
    const drawn = comparison(sections[0] as Content, content)
    expect([...names(drawn)].filter((name) => !inComparisons.has(name))).toEqual([])
  })
})
