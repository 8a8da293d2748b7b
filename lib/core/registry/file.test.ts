import { describe, expect, test } from 'vitest'
import { readFile } from './file'

const read = (...lines: string[]) => readFile(lines.map((line) => line.split(';')))
const headerOf = (...lines: string[]) => {
  const file = read(...lines, 'x;x@solvik.example')
  return file.ok ? file.value.header : null
}

describe('which kind a list is of', () => {
  test.each([
    ['Enhetsnavn;Overordnet enhet;Kontaktnavn;E-post;Telefon', 'units'],
    ['ENHET;kontakt;epost;tlf.', 'units'],
    ['Enhet;E-post', 'units'],
    ['Enhetsnavn;Kode', 'units'],
    ['Navn;E-post;Rolle;Enhet;Fra;Til', 'people'],
    ['Navn;E-post;Enhet;Telefon', 'people'],
    ['Fornavn;Etternavn;E-postadresse;Avdeling', 'people'],
    ['E-post:;Rolle;Til og med', 'people'],
  ])('%s', (line, kind) => expect(headerOf(line)?.kind).toBe(kind))

  test('is not told by a name alone', () => {
    expect(headerOf('Navn;Telefon')).toBeNull()
    expect(read('Kari;kari@solvik.example')).toMatchObject({
      refusal: { says: expect.stringContaining('mal') },
    })
  })

  test('columns that we do not know are named, and the best name of one is taken', () => {
    expect(headerOf('Ansattnr;Navn;Avdeling;E-post;Enhet')).toMatchObject({
      at: { name: 1, email: 3, unit: 4 },
      unused: ['Ansattnr', 'Avdeling'],
    })
  })
})

describe('its rows', () => {
  test('keep their line, past titles and empty ones', () => {
    const file = read('Folk i Solvik', 'Enhet;Teknisk', 'Navn;E-post', '', 'Kari; kari@solvik.example ')
    expect(file).toMatchObject({
      value: { rows: [{ line: 5, cells: { name: 'Kari', email: 'kari@solvik.example' } }] },
    })
  })

  test('have no apostrophe left of those that kept formulas away', () => {
    const file = read('Enhetsnavn;Telefon', "'=A1;'+47 22 33 44 55", "'t Hof;-1")
    expect(file).toMatchObject({
      value: {
        rows: [
          { cells: { name: '=A1', contactPhone: '+47 22 33 44 55' } },
          { cells: { name: "'t Hof", contactPhone: '-1' } },
        ],
      },
    })
  })

  test('are some, and not too many', () => {
    expect(read('Navn;E-post', ' ; ')).toMatchObject({
      refusal: { says: expect.stringContaining('ingen rader') },
    })
    const many = Array.from({ length: 5001 }, (_, i) => `P${i};p${i}@solvik.example`)
    expect(read('Navn;E-post', ...many)).toMatchObject({
      refusal: { kind: 'tooLarge', says: expect.stringContaining('5001 rader') },
    })
  })
})
