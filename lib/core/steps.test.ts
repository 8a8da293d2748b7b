import { describe, expect, test } from 'vitest'
import type { Actor, SectionFacts } from './access'
import { mayRead } from './access'
import { pendingStep, type Sign, type Step, seatNow, stepsOf, unitStep } from './steps'
import { judge, movesFor } from './workflow'

const head: Step = { id: 'head', name: 'Virksomhetsleder', wants: 'one', by: 'unit' }
const finance: Step = { id: 'finance', name: 'Økonomi', wants: 'one', by: ['olga', 'per'] }
const staff: Step = { id: 'staff', name: 'Kommunedirektørens stab', wants: 'all', by: ['siv', 'arne'] }
const steps = [head, finance, staff]

const signed = (step: Step, person: string, forWhom: string | null = null): Sign => ({
  step: step.id,
  person,
  for: forWhom,
})
const section = (signs: Sign[], given: Partial<SectionFacts> = {}): SectionFacts => ({
  state: 'submitted',
  department: 'property',
  owner: null,
  authors: ['kari'],
  signed: false,
  imported: false,
  signing: { steps, signs, handed: [] },
  ...given,
})
const person = (id: string, given: Partial<Actor> = {}): Actor => ({
  id,
  name: id,
  email: `${id}@solvik.example`,
  grants: [],
  ...given,
})
const jonas = person('jonas', { grants: [{ role: 'approver', departments: ['property'] }] })

describe('one step after the other', () => {
  test.each<[string, Sign[], Step | null]>([
    ['nothing is signed', [], head],
    ['the first is signed', [signed(head, 'jonas')], finance],
    ['one of those who may is enough', [signed(head, 'jonas'), signed(finance, 'per')], staff],
    ['all are wanted', [signed(head, 'jonas'), signed(finance, 'per'), signed(staff, 'siv')], staff],
    [
      'a stand-in counts for the one who is away',
      [signed(head, 'jonas'), signed(finance, 'per'), signed(staff, 'siv'), signed(staff, 'eva', 'arne')],
      null,
    ],
    ['a later step does not stand for an earlier', [signed(finance, 'per')], head],
  ])('%s', (_, signs, step) => {
    expect(pendingStep({ steps, signs })).toBe(step)
  })

  test('a report without steps has one: an approver of the unit', () => {
    expect(stepsOf([])).toEqual([unitStep])
    expect(
      movesFor(jonas, section([], { signing: { steps: stepsOf([]), signs: [], handed: [] } })),
    ).toContain('approve')
  })

  test('only those whose turn it is may sign, and the others are told whose it is', () => {
    expect(judge('approve', person('olga'), section([]), { ready: true })).toMatchObject({
      refusal: { kind: 'forbidden', says: expect.stringContaining('«Virksomhetsleder»') },
    })
    expect(judge('approve', person('olga'), section([signed(head, 'jonas')]), { ready: true }).ok).toBe(true)
    expect(judge('approve', jonas, section([signed(head, 'jonas')]), { ready: true })).toMatchObject({
      refusal: { says: expect.stringContaining('«Økonomi»') },
    })
  })

  test('nobody signs a step twice, not for somebody else either', () => {
    const signs = [signed(head, 'jonas'), signed(finance, 'per'), signed(staff, 'siv')]
    const both = person('siv', { standsInFor: ['arne'] })
    expect(seatNow(both, section(signs))).toBe(null)
    expect(judge('approve', both, section(signs), { ready: true })).toMatchObject({
      refusal: { says: expect.stringContaining('venter på flere') },
    })
  })
})

describe('who may read and send back', () => {
  test('whoever is named at a step, before and after their turn; nobody else', () => {
    for (const signs of [[], [signed(head, 'jonas'), signed(finance, 'olga')]]) {
      expect(mayRead(person('olga'), section(signs))).toBe(true)
      expect(movesFor(person('olga'), section(signs))).toContain('sendBack')
      expect(mayRead(person('stranger'), section(signs))).toBe(false)
    }
  })
})

describe('stand-ins', () => {
  const role = { role: 'approver', departments: ['property'], for: 'jonas' } as const

  test('for a period: in the unit and at a named step', () => {
    expect(seatNow(person('eva', { grants: [role], standsInFor: ['jonas'] }), section([]))).toBe('jonas')
    const eva = person('eva', { standsInFor: ['olga'] })
    expect(seatNow(eva, section([]))).toBe(null)
    expect(seatNow(eva, section([signed(head, 'jonas')]))).toBe('olga')
  })

  test('in one section, handed on by an approver who wrote in it', () => {
    const handed = { steps, signs: [], handed: [{ from: 'jonas', to: 'eva' }] }
    const given = section([], { authors: ['jonas'], signing: handed })
    expect(judge('approve', jonas, given, { ready: true }).ok).toBe(false)
    expect(judge('approve', person('eva'), given, { ready: true }).ok).toBe(true)
  })

  test('four eyes: a stand-in who wrote does not sign', () => {
    const eva = person('eva', { grants: [role], standsInFor: ['jonas'] })
    expect(judge('approve', eva, section([], { authors: ['eva'] }), { ready: true })).toMatchObject({
      refusal: { says: expect.stringContaining('Den som skriver, kan ikke godkjenne') },
    })
  })
})
