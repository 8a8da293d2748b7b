import { describe, expect, test } from 'vitest'
import { planRegistry } from './plan'
import type { Unit } from './units/unit'

const unit = (id: string, name: string, parentId: string | null = null, more: Partial<Unit> = {}): Unit => ({
  id,
  name,
  parentId,
  contactName: '',
  contactEmail: '',
  contactPhone: '',
  closed: false,
  ...more,
})
const solvik = [
  unit('teknisk', 'Teknisk'),
  unit('eiendom', 'Eiendom', 'teknisk', { contactName: 'Kari Nesse', contactPhone: '22 33 44 55' }),
  unit('kultur', 'Kultur'),
]

function plan(lines: string[], units: Unit[] = solvik) {
  const planned = planRegistry(
    lines.map((line) => line.split(';')),
    { units, people: [] },
    { takeAway: false, today: '2027-02-10' },
  )
  if (!planned.ok) throw new Error(planned.refusal.says)
  if (planned.value.kind !== 'units') throw new Error('These are units')
  return planned.value
}
const head = 'Enhetsnavn;Overordnet enhet;Kontaktnavn;E-post;Telefon'
/** "ny: Ny enhet, øverst." for each line. */
const said = (...args: Parameters<typeof plan>) =>
  plan(...args).lines.map(({ state, says, problems }) =>
    [state, ...says, ...problems.map((one) => `${one.column}: ${one.says}`)].join(' '),
  )

describe('a list of units', () => {
  test('makes new ones, below each other in any order', () => {
    expect(said([head, 'Drift;Bygg', 'Bygg;teknisk', 'Helse'])).toEqual([
      'new Ny enhet under Bygg.',
      'new Ny enhet under Teknisk.',
      'new Ny enhet, øverst.',
    ])
    expect(plan([head, 'Drift;Bygg', 'Bygg;Teknisk']).changes.map(({ above }) => above)).toEqual([
      { line: 3 },
      { id: 'teknisk' },
    ])
  })

  test('says what is changed, and what is not', () => {
    expect(
      said([head, 'EIENDOM;Teknisk;Kari Nesse;kari@solvik.example;', 'Teknisk', 'Kultur;Teknisk']),
    ).toEqual([
      'changed Enhetsnavn endres fra Eiendom til EIENDOM. E-post blir kari@solvik.example. Telefon 22 33 44 55 tas bort.',
      'same',
      'changed Flyttes fra toppen til Teknisk.',
    ])
  })

  test('leaves what has no column as it is', () => {
    expect(said(['Enhetsnavn;Telefon', 'Eiendom;22 33 44 55'])).toEqual(['same'])
    expect(said(['Enhetsnavn', 'Eiendom', 'Teknisk', 'Ny'])).toEqual([
      'same',
      'same',
      'new Ny enhet, øverst.',
    ])
  })

  test('has errors in words, all at once, each with its line and column', () => {
    expect(
      said([
        head,
        ';Teknisk',
        `${'a'.repeat(121)}`,
        'Bygg;Ingensteds',
        'Eiendom;Teknisk;;kari',
        'Kultur',
        'kultur',
      ]),
    ).toEqual([
      'error Enhetsnavn: Skriv et navn på enheten.',
      'error Enhetsnavn: Teksten er for lang. Det er plass til 120 tegn.',
      'error Overordnet enhet: Fant ingen enhet som heter «Ingensteds», verken her eller i filen.',
      'error E-post: Skriv en e-postadresse, eller la feltet stå tomt.',
      'same',
      'error Enhetsnavn: Enheten står også på linje 6.',
    ])
    expect(plan([head, ';Teknisk', 'Eiendom;Teknisk;;kari']).changes).toEqual([])
  })

  test('has all the errors of a row', () => {
    expect(said([head, 'Vei;Tekniks;;ikke e-post;'])).toEqual([
      'error E-post: Skriv en e-postadresse, eller la feltet stå tomt. Overordnet enhet: Fant ingen enhet som heter «Tekniks», verken her eller i filen.',
    ])
  })

  test('NUL is no name', () => {
    expect(said([head, 'A\0B'])[0]).toMatch(/^error Enhetsnavn: Teksten har tegn som ikke kan lagres/)
  })
})

describe('names that several have', () => {
  const two = [...solvik, unit('drift-t', 'Drift', 'teknisk'), unit('drift-k', 'Drift', 'kultur')]

  test('are told apart by what lies above', () => {
    expect(said([head, 'Drift;Teknisk;Kari', 'Drift;Kultur'], two)).toEqual([
      'changed Kontaktnavn blir Kari.',
      'same',
    ])
    expect(said([head, 'Vei;Drift', 'Park;Kultur / Drift', 'Sti;kultur/drift'], two)).toEqual([
      'error Overordnet enhet: Flere enheter heter «Drift». Skriv hele veien, som «Teknisk / Drift».',
      'new Ny enhet under Drift.',
      'new Ny enhet under Drift.',
    ])
    expect(said(['Enhetsnavn;Telefon', 'Drift;1'], two)[0]).toContain('Ta med kolonnen Overordnet enhet.')
  })

  test('are new elsewhere, when those that stand are in the list too, or are several', () => {
    expect(said([head, 'Drift;Helse', 'Helse'], two)).toEqual([
      'new Ny enhet under Helse.',
      'new Ny enhet, øverst.',
    ])
    expect(said([head, 'Eiendom;Teknisk;Kari Nesse;;22 33 44 55', 'Eiendom;Kultur'])).toEqual([
      'same',
      'new Ny enhet under Kultur.',
    ])
    expect(said([head, 'Eiendom;Kultur;Kari Nesse;;22 33 44 55'])).toEqual([
      'changed Flyttes fra Teknisk til Kultur.',
    ])
  })

  test('may stand at the top and below, and hold a slash', () => {
    const deep = [
      unit('a', 'Helse'),
      unit('b', 'Solvik'),
      unit('c', 'Helse', 'b'),
      unit('d', 'Kultur/idrett'),
    ]
    expect(
      said([head, 'Lege;Helse', 'Tann;Solvik / Helse', 'Hall;Kultur/idrett', 'Helse;Solvik', 'Helse'], deep),
    ).toEqual([
      'new Ny enhet under Helse.',
      'new Ny enhet under Helse.',
      'new Ny enhet under Kultur/idrett.',
      'same',
      'same',
    ])
    expect(plan([head, 'Lege;Helse', 'Tann;Solvik / Helse'], deep).changes.map(({ above }) => above)).toEqual(
      [{ id: 'a' }, { id: 'c' }],
    )
  })

  test('do not come twice in one place', () => {
    expect(said([head, 'Ny;Teknisk', 'ny;teknisk'])).toEqual([
      'new Ny enhet under Teknisk.',
      'error Enhetsnavn: Enheten står også på linje 2.',
    ])
  })
})

describe('what cannot stand', () => {
  test('a ring is no tree', () => {
    expect(said([head, 'Teknisk;Eiendom', 'Kultur;Teknisk'])).toEqual([
      'error Overordnet enhet: Enheten ville ligget under seg selv: Teknisk under Eiendom, Eiendom under Teknisk.',
      'changed Flyttes fra toppen til Teknisk.',
    ])
    expect(said([head, 'A;B', 'B;A', 'C;C'])).toEqual([
      'error Overordnet enhet: Enheten ville ligget under seg selv: A under B, B under A.',
      'error Overordnet enhet: Enheten ville ligget under seg selv: B under A, A under B.',
      'error Overordnet enhet: Enheten ville ligget under seg selv: C under C.',
    ])
  })

  test('takes what lies below it along, but nothing else', () => {
    expect(said([head, 'A;Ingensteds', 'B;A', 'C;B', 'D;Teknisk'])).toEqual([
      'error Overordnet enhet: Fant ingen enhet som heter «Ingensteds», verken her eller i filen.',
      'error Overordnet enhet: Enheten over står på linje 2, og den raden har feil.',
      'error Overordnet enhet: Enheten over står på linje 3, og den raden har feil.',
      'new Ny enhet under Teknisk.',
    ])
  })

  test('what is closed is neither changed nor built on', () => {
    const closed = [...solvik, unit('gammel', 'Gammel', 'teknisk', { closed: true })]
    expect(said([head, 'Gammel;Teknisk', 'Ny;Gammel'], closed)).toEqual([
      'error Enhetsnavn: Enheten er lagt ned. Ta enheten i bruk igjen først.',
      'error Overordnet enhet: Enheten over står på linje 2, og den raden har feil.',
    ])
    expect(said([head, 'Gammel;Kultur', 'Ny;Teknisk / Gammel'], closed)).toEqual([
      'new Ny enhet under Kultur.',
      'error Overordnet enhet: «Teknisk / Gammel» er lagt ned. Ta den i bruk igjen først.',
    ])
  })
})
