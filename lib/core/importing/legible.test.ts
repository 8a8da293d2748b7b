import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { illegible } from './legible'

const source = readFileSync(new URL('./fixtures/baerum-2017-organisasjon.txt', import.meta.url), 'utf8')
const page = source.slice(0, 2500)

/** The same every time: a number from 0 to 1 for each place. */
const chance = (i: number) => Math.abs(Math.sin(i * 12.9898) * 43758.5453) % 1

const everyWord = (change: (word: string, i: number) => string) => (text: string) =>
  text
    .split(/(?<=\s)|(?=\s)/)
    .map((word, i) => (/\p{L}/u.test(word) ? change(word, i) : word))
    .join('')
const without = (letters: RegExp) => (text: string) => text.replace(letters, '')
const scattered = (percent: number) => (text: string) =>
  [...text].filter((sign, i) => !/\p{L}/u.test(sign) || chance(i) > percent / 100).join('')
const glued = (percent: number) => (text: string) =>
  text.replace(/ /g, (blank, i: number) => (chance(i) < percent / 100 ? '' : blank))

describe('what can be read, is', () => {
  test.each([
    ['the chapter of 2017', source],
    ['its first page', page],
    ['a heading', 'Eiendom'],
    ['a few lines', page.slice(0, 300)],
    ['figures alone', 'Kvinner\t7,9\t8,4\nMenn\t4,1\t5,0\n'.repeat(50)],
    ['names', 'Bærum Asker Oslo Hole Ringerike Lier Drammen Kongsberg Modum Sigdal '.repeat(8)],
    [
      'English',
      'The municipality has built a new school and a kindergarten in the year of the report. '.repeat(12),
    ],
    ['a letter that was lost once', `${page} kommnen`],
    ['a slip or two', `${page} kommunenhar ogdet`],
    ['bullets of an old font', `${page} \uf0b7 punkt \uf0b7 punkt \uf0a7 punkt`],
    ['long compounds', `${page} ${'miljørettetfolkehelsearbeid digitaliseringsstrategien '.repeat(2)}`],
  ])('%s', (_, text) => expect(illegible(text)).toBeNull())

  test('nynorsk', () => {
    const text =
      'Kommunen har ikkje selt noko eigedom i år, og det er ein auke i talet på tilsette frå i fjor. Barnehagane har ' +
      'fått fleire plassar, og skulane arbeider med kvalitet. Sjukefråværet er lågare enn før, men det varierer mykje. '
    expect(illegible(text.repeat(6))).toBeNull()
  })
})

describe('what was lost is said', () => {
  test.each([
    ['all å', without(/å/gi), 'Bokstaver er borte'],
    ['all ø', without(/ø/gi), 'Bokstaver er borte'],
    ['æ, ø and å', without(/[æøå]/gi), 'Bokstaver er borte'],
    ['all u', without(/u/gi), 'Bokstaver er borte'],
    ['ti and tt', without(/ti|tt/g), 'Bokstaver er borte'],
    ['a letter here and there', scattered(6), 'Bokstaver er borte'],
    ['vowels', without(/[aeiouyæøå]/gi), 'Bokstaver er borte'],
    ['every space', without(/ /g), 'Mellomrom'],
    ['a third of the spaces', glued(33), 'Mellomrom'],
    ['every tenth space', glued(10), 'Mellomrom'],
    ['where one word ends and the next begins', everyWord((word) => [...word].join(' ')), 'enkle bokstaver'],
    ['what a font alone knew', (text: string) => text.replace(/å/g, '\ue0e5'), 'ingen skrift kjenner'],
    ['what is not known at all', (text: string) => text.replace(/[æøå]/g, '\ufffd'), 'ingen skrift kjenner'],
    ['the letters behind their numbers', (text: string) => text.replace(/ø/g, '(cid:248)'), 'nummer'],
    ['how it was written', (text: string) => Buffer.from(text).toString('latin1'), 'feillest'],
  ])('%s', (_, mutilate, says) => {
    for (const text of [source, page]) expect(illegible(mutilate(text))).toContain(says)
  })

  test('fi, fl and ff, which fonts draw as one and words seldom have', () => {
    expect(illegible(source.replace(/ff|fi|fl/g, ''))).toContain('Bokstaver er borte')
  })

  test('with an example, as one sentence', () => {
    const says = illegible(`${page} kommnen kommnen kommnen rsrapport rsrapport viharøktantallet`)
    expect(says).toContain('som «kommnen» for «kommunen»')
    expect(says?.match(/[.!?](?=\s|$)/g)).toHaveLength(1)
    expect(illegible(`${page} økt antallet ${'viharøktantallet '.repeat(3)}`)).toContain('«viharøktantallet»')
  })
})
