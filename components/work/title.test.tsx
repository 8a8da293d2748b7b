import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { inLanguage } from '@/lib/language'
import { Title } from './title'

const shown = (title: string) => renderToStaticMarkup(<Title of={{ title, language: 'nb' }} />)

test('a title is marked where another language than its own is spoken', () => {
  expect(shown('Eiendom')).toBe('Eiendom')
  expect(inLanguage('en', () => shown('Eiendom'))).toBe('<span lang="nb">Eiendom</span>')
})

test('that there is no title is said, and not marked', () => {
  expect(inLanguage('en', () => shown(''))).toBe('Untitled')
})
