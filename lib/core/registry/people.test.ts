import { describe, expect, test } from 'vitest'
import { always, type Held } from '../people'
import type { Person } from './people/person'
import { planRegistry } from './plan'
import type { Unit } from './units/unit'

const blank = { contactName: '', contactEmail: '', contactPhone: '', closed: false }
const units: Unit[] = [
  { ...blank, id: 'teknisk', name: 'Teknisk', parentId: null },
  { ...blank, id: 'eiendom', name: 'Eiendom', parentId: 'teknisk' },
  { ...blank, id: 'gammel', name: 'Gammel', parentId: 'teknisk', closed: true },
]
const editor: Held = { role: 'editor', departmentId: 'eiendom', ...always }
const administrator: Held = { role: 'administrator', departmentId: null, ...always }
const person = (name: string, held: Held[], more: Partial<Person> = {}): Person => {
  const id = name.split(' ')[0]!.toLowerCase()
  return { id, name, email: `${id}@solvik.example`, disabled: false, able: true, held, ...more }
}
const kari = person('Kari Nesse', [editor])
const rune = person('Rune Kvam', [administrator])
const siv = person('Siv Lunde', [], { disabled: true })

function plan(lines: string[], { people = [kari, rune, siv], takeAway = false } = {}) {
  const planned = planRegistry(
    lines.map((line) => line.split(';')),
    { units, people },
    { takeAway, today: '2027-02-10' },
  )
  if (!planned.ok) throw new Error(planned.refusal.says)
  if (planned.value.kind !== 'people') throw new Error('These are people')
  return planned.value
}
const head = 'Navn;E-post;Rolle;Enhet;Fra;Til'
const said = (...args: Parameters<typeof plan>) =>
  plan(...args).lines.map(({ state, says, problems }) =>
    [state, ...says, ...problems.map((one) => `${one.column}: ${one.says}`)].join(' '),
  )

describe('a list of people', () => {
  test('says of days that are past that they are', () => {
    expect(said([head, 'Ola Berg;ola@solvik.example;Bidragsyter;Eiendom;;31.12.2019'])).toEqual([
      'new Ny person. Får rollen Bidragsyter, Eiendom, til 31. desember 2019, som er passert.',
    ])
  })

  test('lets new ones in, with a row for each role', () => {
    const lines = [
      head,
      'Ola Berg;Ola@Solvik.example;Bidragsyter;Eiendom;;31.12.2027',
      'Ola Berg;ola@solvik.example;GODKJENNER;Teknisk;2027-03-01;',
      'Turid Moe;turid@solvik.example;;;;',
    ]
    expect(said(lines)).toEqual([
      'new Ny person. Får rollen Bidragsyter, Eiendom, til 31. desember 2027.',
      'new Får rollen Godkjenner, Teknisk, fra 1. mars 2027.',
      'new Ny person, uten rolle.',
    ])
    expect(plan(lines).changes).toEqual([
      {
        id: null,
        name: 'Ola Berg',
        email: 'ola@solvik.example',
        held: [
          { ...editor, to: '2027-12-31' },
          { role: 'approver', departmentId: 'teknisk', from: '2027-03-01', to: null },
        ],
      },
      { id: null, name: 'Turid Moe', email: 'turid@solvik.example', held: [] },
    ])
  })

  test('adds roles, changes days and names, and says what stays', () => {
    expect(
      said([
        head,
        'Kari Ness;kari@solvik.example;bidragsyter;teknisk/eiendom;01.01.2027;31.12.2027',
        'Kari Ness;kari@solvik.example;rapportansvarlig',
        'Rune Kvam;rune@solvik.example;Administrator;;;',
      ]),
    ).toEqual([
      'changed Navn endres fra Kari Nesse til Kari Ness. Rollen Bidragsyter, Eiendom gjelder fra 1. januar 2027 til 31. desember 2027, ikke alltid.',
      'changed Får rollen Rapportansvarlig.',
      'same',
    ])
  })

  test('takes names from two columns, and leaves days that have none', () => {
    const summer = person('Kari Nesse', [{ ...editor, to: '2027-08-31' }])
    const lines = [
      'Fornavn;Etternavn;E-post;Rolle;Avdeling',
      'Kari;Nesse;kari@solvik.example;Bidragsyter;Eiendom',
    ]
    expect(said(lines, { people: [summer] })).toEqual(['same'])
    expect(
      said(['E-post;Rolle;Enhet', 'kari@solvik.example;Bidragsyter;Eiendom'], { people: [summer] }),
    ).toEqual(['same'])
  })

  test('has errors in words, all at once, each with its column', () => {
    expect(
      said([
        head,
        ';ny@solvik.example',
        'Ny;ikke e-post',
        'Ny;a@solvik.example;Sjef;Eiendom',
        'Ny;b@solvik.example;Bidragsyter;Ingensteds',
        'Ny;c@solvik.example;Bidragsyter',
        'Ny;d@solvik.example;Rapportansvarlig;Eiendom',
        'Ny;e@solvik.example;Administrator;;31.02.2027;',
        'Ny;f@solvik.example;Administrator;;2027-03-02;2027-03-01',
        'Ny;g@solvik.example;;;2027-03-02',
        'Siv Lunde;siv@solvik.example;Bidragsyter;Eiendom',
        'Ny;h@solvik.example;Bidragsyter;Gammel',
        ';ikke e-post;Sjef;;',
      ]),
    ).toEqual([
      'error Navn: Skriv et navn.',
      'error E-post: Skriv en e-postadresse, som kari@kommune.no.',
      'error Rolle: Ukjent rolle «Sjef». Skriv bidragsyter, godkjenner, rapportansvarlig eller administrator, én på hver rad.',
      'error Enhet: Fant ingen enhet som heter «Ingensteds».',
      'error Enhet: Velg enhet for rollen.',
      'error Enhet: Rollen rapportansvarlig gjelder hele organisasjonen. Ikke skriv noen enhet.',
      'error Fra: Skriv en dato som finnes.',
      'error Til: Siste dag er før den første.',
      'error Rolle: Raden har dager, men ingen rolle.',
      'error E-post: Kontoen er stengt. Åpne den først, eller ta bort raden.',
      'error Enhet: Enheten er lagt ned. Velg en enhet som er i bruk.',
      expect.stringMatching(/^error Navn: .* E-post: .* Rolle: /),
    ])
  })

  test('says when two rows of a person do not go together, and takes in those that do', () => {
    const lines = [
      head,
      'Ola Berg;ola@solvik.example;Bidragsyter;Eiendom',
      'Ole Berg;ola@solvik.example;Godkjenner;Teknisk',
      'Ola Berg;ola@solvik.example;Bidragsyter;Teknisk / Eiendom',
    ]
    expect(said(lines)).toEqual([
      'new Ny person. Får rollen Bidragsyter, Eiendom.',
      'error Navn: På linje 2 heter personen Ola Berg.',
      'error Rolle: Personen har samme rolle på linje 2.',
    ])
    expect(plan(lines).changes).toMatchObject([{ held: [editor] }])
  })
})

describe('roles that the file does not name', () => {
  const lines = [head, 'Kari Nesse;kari@solvik.example;Godkjenner;Teknisk']

  test('stay, unless it is wished that they go', () => {
    expect(said(lines)).toEqual(['changed Får rollen Godkjenner, Teknisk.'])
    expect(said(lines, { takeAway: true })).toEqual([
      'changed Får rollen Godkjenner, Teknisk. Mister rollen Bidragsyter, Eiendom.',
    ])
  })

  test('stay where a row of the person has an error, and where no column tells of roles', () => {
    const withError = [...lines, 'Kari Nesse;kari@solvik.example;Bidragsyter;Eindom']
    expect(said(withError, { takeAway: true })[0]).toBe('changed Får rollen Godkjenner, Teknisk.')
    expect(said(['Navn;E-post', 'Kari Nesse;kari@solvik.example'], { takeAway: true })).toEqual(['same'])
  })
})

describe('the last administrator', () => {
  test('keeps the role that no row names', () => {
    const lines = [head, 'Rune Kvam;rune@solvik.example;Bidragsyter;Eiendom']
    expect(said(lines, { takeAway: true })).toEqual([
      'changed Får rollen Bidragsyter, Eiendom. Beholder rollen Administrator: ingen andre administratorer kan logge inn.',
    ])
    expect(plan(lines, { takeAway: true }).changes[0]?.held).toContainEqual(administrator)
    expect(said([head, 'Rune Kvam;rune@solvik.example'], { takeAway: true })).toEqual([
      'same Beholder rollen Administrator: ingen andre administratorer kan logge inn.',
    ])
  })

  test('gets no last day', () => {
    const lines = [head, 'Rune Kvam;rune@solvik.example;Administrator;;;31.12.2027']
    expect(said(lines)[0]).toMatch(/^error Til: Dette er den eneste administratoren/)
    expect(plan(lines).changes).toEqual([])
  })

  test('is last beside those who never came in, and not beside one who can', () => {
    const lines = [
      head,
      'Ny Sjef;sjef@solvik.example;Administrator',
      'Siv Berg;siv@solvik.example;Administrator',
      'Rune Kvam;rune@solvik.example',
    ]
    const invited = person('Siv Berg', [], { able: false })
    expect(said(lines, { people: [rune, invited], takeAway: true })[2]).toMatch(/^same Beholder/)
    const able = person('Siv Berg', [])
    expect(said(lines, { people: [rune, able], takeAway: true })[2]).toBe(
      'changed Mister rollen Administrator.',
    )
  })

  test('is the first in the list, where all would step down', () => {
    const siv2 = person('Siv Berg', [administrator])
    const lines = [head, 'Siv Berg;siv@solvik.example', 'Rune Kvam;rune@solvik.example']
    expect(said(lines, { people: [rune, siv2], takeAway: true })).toEqual([
      expect.stringMatching(/^same Beholder/),
      'changed Mister rollen Administrator.',
    ])
  })
})
