import { expect, test } from 'vitest'
import { isOrganisationNumber } from './organisation-number'

test('an organisation number ends in the digit that the others ask for', () => {
  // Brønnøysundregistrene and Digitaliseringsdirektoratet.
  for (const number of ['974760673', '991825827']) {
    expect(isOrganisationNumber(number)).toBe(true)
    for (const digit of '0123456789')
      expect(isOrganisationNumber(number.slice(0, 8) + digit)).toBe(number.endsWith(digit))
  }
})

test('no digit will do where the rest asks for ten', () => {
  for (const digit of '0123456789') expect(isOrganisationNumber(`97476069${digit}`)).toBe(false)
})

test('digits that have changed places are seen, and so is all else', () => {
  for (const wrong of [
    '947760673',
    '974706673',
    '',
    '000000000',
    '97476067',
    '9747606730',
    '97476067x',
    '９７４７６０６７３',
  ])
    expect(isOrganisationNumber(wrong), wrong).toBe(false)
})
