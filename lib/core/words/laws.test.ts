import { describe, expect, test } from 'vitest'
import { inLanguage } from '@/lib/language'
import type { Requirement } from '../statutory'
import { lawWords } from './laws'

describe('laws are named', () => {
  const several: Requirement[] = ['economy', 'deviations', 'control', 'pay']

  test.each([
    ['nb', ['economy'], 'kommuneloven § 14-7 bokstav a'],
    ['nn', ['economy'], 'kommunelova § 14-7 bokstav a'],
    ['en', ['economy'], 'the Local Government Act section 14-7 letter a'],
    ['en', ['pay'], 'the Equality and Anti-Discrimination Act section 26 a, cf. section 26'],
  ] as const)('in %s, one of them: %s', (language, answers, says) => {
    expect(inLanguage(language, () => lawWords(answers))).toBe(says)
  })

  test('several together, each by its letters', () => {
    expect(lawWords(several)).toBe(
      'kommuneloven § 14-7 bokstav a og b og § 25-2 og likestillings- og diskrimineringsloven § 26 og § 26 a',
    )
    expect(inLanguage('en', () => lawWords(several))).toBe(
      'the Local Government Act section 14-7 letters a and b and section 25-2 and the Equality and Anti-Discrimination Act section 26 and section 26 a',
    )
  })
})
