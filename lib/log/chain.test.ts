import { expect, test } from 'vitest'
import { type EventRow, hashOf, origin } from './chain'
import { fault } from './verify'

const first: EventRow = sealed({
  seq: 1,
  at: new Date('2027-02-01T08:00:00.123Z'),
  actor: 'kari',
  kind: 'section.submit',
  reportId: 'report',
  sectionId: 'section',
  subject: null,
  data: { number: 1, note: 'Klar' },
  prev: origin,
})

function sealed(row: Omit<EventRow, 'hash'>): EventRow {
  return { ...row, hash: hashOf(row) }
}

const start = { seq: 0, hash: origin }

test('an event that follows holds', () => {
  const second = sealed({ ...first, seq: 2, kind: 'section.approve', actor: 'ola', prev: first.hash })
  expect(fault(start, first)).toBeNull()
  expect(fault(first, second)).toBeNull()
})

test('the order of keys in the data means nothing', () => {
  expect(hashOf({ ...first, data: { note: 'Klar', number: 1 } })).toBe(first.hash)
})

test.each<[string, Partial<EventRow>]>([
  ['the time', { at: new Date('2027-02-01T08:00:00.124Z') }],
  ['the actor', { actor: 'ola' }],
  ['the kind', { kind: 'section.recall' }],
  ['the report', { reportId: 'another' }],
  ['the section', { sectionId: null }],
  ['the subject', { subject: 'somebody' }],
  ['the data', { data: { number: 2, note: 'Klar' } }],
])('changing %s afterwards shows', (_, change) => {
  expect(fault(start, { ...first, ...change })).toBe('hash')
})

test('a missing event shows, and one put in its place', () => {
  const third = sealed({ ...first, seq: 3, prev: first.hash })
  expect(fault(first, third)).toBe('gap')
  const instead = sealed({ ...first, seq: 2, prev: origin })
  expect(fault(first, instead)).toBe('prev')
})
