import { expect, test } from 'vitest'
import { eventKinds, label, tell } from './events'
import { moveNames } from './workflow'

test('every move of the workflow has its event', () => {
  expect(eventKinds).toEqual(expect.arrayContaining(moveNames.map((name) => `section.${name}`)))
})

test('a sentence names what it was done to', () => {
  expect(tell('section.submit', { section: 'Eiendom' })).toBe('sendte «Eiendom» til godkjenning')
  expect(tell('person.grant', { subject: 'Kari Nesse' })).toBe('ga Kari Nesse en rolle')
})

test('a name is only a name, whatever it looks like', () => {
  expect(tell('section.add', { section: '$& {report}' })).toBe('la til «$& {report}»')
})

test.each(eventKinds)('%s can be read without names', (kind) => {
  expect(label(kind)).toMatch(/^[a-zæøå].*[^ ]$/)
  expect(label(kind)).not.toMatch(/[{}]/)
})
