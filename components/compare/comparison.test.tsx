import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Block } from '@/lib/core/blocks/all'
import { compare } from '@/lib/core/compare'
import { line } from '@/lib/core/rich'
import type { Content } from '@/lib/core/section'
import { inLanguage } from '@/lib/language'
import { ComparisonView } from './comparison'

const content = (...texts: string[]): Content => ({
  title: 'Eiendom',
  language: 'nb',
  blocks: [
    { id: 'lead-1', kind: 'lead', order: 'a0', text: line('Eiendom forvalter 386 bygg.') },
    {
      id: 'results-1',
      kind: 'results',
      order: 'a1',
      heading: null,
      items: texts.map((text, i) => ({ id: `item-${i}`, order: `a${i}`, text: line(text) })),
    } satisfies Block,
  ],
})

const drawn = (before: Content, after: Content, all = false) =>
  renderToStaticMarkup(
    <ComparisonView
      comparison={compare(before, after, 2026)}
      all={all}
      other="?vis=alt"
      byOf={() => ''}
      pictureAt={() => ''}
    />,
  )

const before = content('Vi sparte 161 kWh.', 'Ny skole.', 'Nytt tak.')
const after = content('Vi sparte 158 kWh.', 'Ny skole.', 'Nytt tak.')

describe('a comparison on screen', () => {
  test('leads with the figures', () => {
    const html = drawn(before, after)
    expect(html).toContain('Ett tall er endret')
    expect(html.indexOf('Ett tall er endret')).toBeLessThan(html.indexOf('Slik blir teksten'))
  })

  test('says in hidden words what was taken out and put in', () => {
    expect(drawn(before, after)).toContain(
      '<del><span class="ds-sr-only">fjernet: </span>161</del><ins><span class="ds-sr-only">satt inn: </span>158</ins>',
    )
  })

  test('folds what is unchanged, unless all of it is asked for', () => {
    expect(drawn(before, after)).toContain('Ingressen er uendret.')
    expect(drawn(before, after)).toContain('Resultat 2 til 3 er uendret.')
    expect(drawn(before, after, true)).toContain('Ny skole.')
  })

  test('is told in the language that is spoken, whatever the section is written in', () => {
    const html = inLanguage('en', () => drawn(before, after))
    expect(html).toContain('One figure has changed')
    expect(html).toContain('The lead: unchanged.')
    expect(html).toContain('Result 2 to 3: unchanged.')
    expect(html).toContain('Viktige resultater og innsatser i 2026')
  })

  test('marks what was written where another language is spoken, and what is said in the midst of it', () => {
    const html = inLanguage('en', () => drawn(before, after))
    expect(html).toContain('<h2 lang="nb">Viktige resultater og innsatser i 2026</h2>')
    expect(html).toContain(
      '<span class="whitespace-pre-line" lang="nb"><span>Vi sparte </span><del><span class="ds-sr-only" lang="en">removed: </span>161</del>',
    )
    expect(drawn(before, after)).not.toContain('lang=')
  })

  test('each figure leads to its place', () => {
    const html = drawn(before, after)
    expect(html).toContain('href="#endring-results-1-item-0"')
    expect(html).toContain('id="endring-results-1-item-0"')
  })

  test('says so where nothing differs', () => {
    expect(drawn(before, before)).toContain('Ingenting er endret.')
  })
})
