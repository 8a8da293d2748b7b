import { expect, test } from 'vitest'
import { inLanguage } from '@/lib/language'
import { statusWords } from './acts'

const presented = { kind: 'presented', date: '2027-03-30', by: 'kommunedirektøren', caseNumber: '' } as const
const adopted = { kind: 'adopted', date: '2027-06-17', by: 'kommunestyret', caseNumber: '45/27' } as const

test.each([
  [
    'nb',
    'Avgitt 30. mars 2027. Ikke behandlet i kommunestyret.',
    'Avgitt 30. mars 2027. Vedtatt 17. juni 2027 av kommunestyret, sak 45/27.',
  ],
  [
    'nn',
    'Avgitt 30. mars 2027. Ikkje behandla i kommunestyret.',
    'Avgitt 30. mars 2027. Vedteken 17. juni 2027 av kommunestyret, sak 45/27.',
  ],
  [
    'en',
    'Presented 30 March 2027. Not yet dealt with by the municipal council.',
    'Presented 30 March 2027. Adopted 17 June 2027 by kommunestyret, case 45/27.',
  ],
] as const)('how far a report has come, in %s', (language, ahead, over) => {
  expect(inLanguage(language, () => statusWords([presented]))).toBe(ahead)
  expect(inLanguage(language, () => statusWords([presented, adopted]))).toBe(over)
  expect(inLanguage(language, () => statusWords([]))).toBe('')
})
