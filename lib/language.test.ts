import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Said } from '@/components/ui/said'
import { say, words } from './core/words/say'
import { spoken } from './core/words/spoken'
import { inLanguage, inRequest, speak } from './language'

const late = (count: number) => say('{count, plural, one {# dag} other {# dager}} over fristen', { count })

test('a sentence is said in the language that is spoken, and counts as that language does', () => {
  expect(say('Avbryt')).toBe('Avbryt')
  expect(late(1)).toBe('1 dag over fristen')
  expect(inLanguage('nn', () => late(2))).toBe('2 dagar over fristen')
  expect(inLanguage('en', () => [say('Avbryt'), late(1)])).toEqual(['Cancel', '1 day past the deadline'])
})

test('a table is said when it is asked for', () => {
  const table = words<{ draft: string; of: { name: string } }>({ draft: 'Utkast', of: { name: 'Navn' } })
  expect([table.draft, { ...table.of }]).toEqual(['Utkast', { name: 'Navn' }])
  expect(inLanguage('en', () => [table.draft, { ...table.of }])).toEqual(['Draft', { name: 'Name' }])
})

test('elements stand where each language has them', () => {
  const html = () =>
    renderToStaticMarkup(
      createElement(Said<'Gå til <a>forsiden</a> for {name}'>, {
        of: 'Gå til <a>forsiden</a> for {name}',
        with: {
          a: (words) => createElement('a', { href: '/logg' }, words),
          name: createElement('b', null, 'Ola & Kari'),
        },
      }),
    )
  expect(html()).toBe('Gå til <a href="/logg">forsiden</a> for <b>Ola &amp; Kari</b>')
  expect(inLanguage('en', html)).toBe('Go to <a href="/logg">the front page</a> of <b>Ola &amp; Kari</b>')
})

test('a request speaks as whoever asks, and nobody else hears it', async () => {
  const request = (language: 'nn' | 'en') =>
    inRequest('nb', async () => {
      const before = say('Lagre')
      await new Promise(setImmediate)
      speak(language)
      await new Promise(setImmediate)
      return [before, say('Avbryt'), spoken().figures]
    })
  expect(await Promise.all([request('en'), request('nn')])).toEqual([
    ['Lagre', 'Cancel', 'nb'],
    ['Lagre', 'Avbryt', 'nb'],
  ])
  expect(spoken().language).toBe('nb')
})
