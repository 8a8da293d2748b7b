import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/core/section'
import { sentences } from '@/lib/core/words/sentences'
import { inLanguage } from '@/lib/language'
import { report } from './fixture'
import { cited, pages } from './fixture-pages'
import type { PublicNode } from './model'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'long-title': 'off',
  },
})

const languages = ['nn', 'en'] as const

/** Every page of the same report, as if its sections were written in that language. */
function drawn(language: Language): [string, string][] {
  const told = (node: PublicNode): PublicNode => ({ ...node, language, children: node.children.map(told) })
  return inLanguage(language, () => pages({ ...report, language, outline: report.outline.map(told) }))
}

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' }
const plainly = (text: string) =>
  text.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => signs[name] ?? '')

/** What is seen or heard of a page, piece by piece. */
function read(markup: string): string[] {
  const seen = [...markup.replace(/<(script|code|pre).*?<\/\1>/gs, '').matchAll(/>([^<]+)(?=<)/g)]
  const heard = [
    ...markup.matchAll(/ (?:aria-label|placeholder|title|alt)="([^"]+)"/g),
    ...markup.matchAll(
      / (?:name="description"|property="og:(?:title|description|image:alt)") content="([^"]+)"/g,
    ),
  ]
  return [...seen, ...heard].map(([, text = '']) => plainly(text).trim())
}

/** What people wrote. */
const texts = JSON.stringify([report, cited])

describe.each(languages)('in %s', (language) => {
  const markups = drawn(language)
  const differs = new Set(
    Object.entries(sentences)
      .filter(([sentence, said]) => said[language] !== sentence && !texts.includes(`"${sentence}"`))
      .map(([sentence]) => sentence),
  )

  test.each(markups)('%s speaks it, without a sentence in bokmål, and is valid HTML', async (_, markup) => {
    expect(markup).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}">`))
    expect(read(markup).filter((text) => differs.has(text))).toEqual([])
    const { results } = await validator.validateString(markup)
    expect(
      results.flatMap((one) => one.messages.map((found) => `${found.ruleId}: ${found.message}`)),
    ).toEqual([])
  })
})
