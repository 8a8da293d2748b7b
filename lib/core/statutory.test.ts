import { expect, test } from 'vitest'
import { askedOf, isAnnual, requirementNames, requirements } from './statutory'
import {
  type Exceptions,
  type LaidSection,
  mayReferBack,
  missingIn,
  statutoryMap,
} from './statutory/standing'
import { lawWords } from './words/laws'

const section = (id: string, answers: LaidSection['answers'], signed = true): LaidSection => ({
  id,
  number: '1',
  title: id,
  signed,
  answers,
})

const standings = (sections: LaidSection[], exceptions: Exceptions = {}) =>
  Object.fromEntries(
    statutoryMap(['municipality', 'employer'], sections, exceptions).map(({ requirement, standing }) => [
      requirement,
      standing.kind,
    ]),
  )

test('the table has kommuneloven § 14-7 a to f once each, and they alone make the årsberetning', () => {
  const annual = requirementNames.filter((name) => isAnnual([name])).map((name) => lawWords([name]))
  expect(annual).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `kommuneloven § 14-7 bokstav ${letter}`),
  )
})

test('a report is asked what binds those it comes from, and nothing else', () => {
  expect(askedOf([])).toEqual([])
  expect(askedOf(['authority'])).toEqual(['authority'])
  expect(askedOf(['employer', 'municipality', 'authority'])).toEqual(requirementNames)
})

test('only what is surveyed every second year may refer back, and never two years in a row', () => {
  const biennial = requirementNames.filter((name) => mayReferBack(name, []))
  expect(biennial).toEqual(['pay', 'partTime'])
  expect(biennial.every((name) => requirements[name].binds === 'employer')).toBe(true)
  expect(mayReferBack('pay', ['pay'])).toBe(false)
})

test('a requirement is answered when every section laid on it is signed', () => {
  const now = standings([
    section('a', ['economy', 'deviations']),
    section('b', ['deviations'], false),
    section('c', ['goals']),
  ])
  expect(now).toMatchObject({
    economy: 'answered',
    deviations: 'unsigned',
    goals: 'answered',
    ethics: 'missing',
  })
})

test('last year’s figures count while readers have them and a signed section refers to them', () => {
  const place = { name: 'Årsrapport 2025, 2.2 Likestilling', address: '/2025/likestilling' }
  const back = { kind: 'lastYear', section: 'i-fjor', place } as const
  expect(standings([section('a', ['pay'])], { pay: back }).pay).toBe('lastYear')
  expect(standings([section('a', ['pay'], false)], { pay: back }).pay).toBe('unsigned')
  expect(standings([], { pay: back }).pay).toBe('missing')
  const map = statutoryMap(['employer'], [section('a', ['pay'])], { pay: { ...back, place: null } })
  expect(missingIn(map)).toContainEqual({
    requirement: 'pay',
    says: 'Likestillings- og diskrimineringsloven § 26 a, jf. § 26: leserne kan ikke lenger lese fjorårets tall.',
  })
})

test('what does not apply is neither missing nor waiting', () => {
  const exceptions = { control: { kind: 'notApplicable', reason: 'Egen sak i juni.' } } as const
  const map = statutoryMap(['municipality'], [], exceptions)
  expect(map.find(({ requirement }) => requirement === 'control')?.standing).toEqual(exceptions.control)
  expect(missingIn(map).map(({ requirement }) => requirement)).not.toContain('control')
})

test('laws are named once, with their letters together', () => {
  expect(lawWords(['equality', 'promotion', 'work', 'pay', 'economy'])).toBe(
    'kommuneloven § 14-7 bokstav a, e og f og likestillings- og diskrimineringsloven § 26 og § 26 a',
  )
})
