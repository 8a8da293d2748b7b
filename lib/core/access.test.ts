import { describe, expect, test } from 'vitest'
import {
  type Actor,
  type Duty,
  duties,
  has,
  may,
  mayRead,
  type Role,
  relations,
  roles,
  type SectionFacts,
} from './access'
import { unsigned } from './steps'
import { states } from './workflow'

// The tree: organisation > property > cleaning; health stands beside.
const below = {
  organisation: ['organisation', 'property', 'cleaning'],
  property: ['property', 'cleaning'],
  cleaning: ['cleaning'],
}

const person = (...grants: Actor['grants']): Actor => ({
  id: 'kari',
  name: 'Kari Nesse',
  email: 'kari@solvik.example',
  grants,
})
const section = (given: Partial<SectionFacts> = {}): SectionFacts => ({
  state: 'draft',
  department: 'property',
  owner: null,
  authors: [],
  signed: false,
  imported: false,
  signing: unsigned,
  ...given,
})

describe('what somebody is to a section', () => {
  test.each<[string, readonly string[] | null, boolean]>([
    ['its own department', below.property, true],
    ['a department above', below.organisation, true],
    ['a department below', below.cleaning, false],
    ['another department', ['health'], false],
    ['no department', [], false],
  ])('an editor and an approver in %s', (_, departments, reaches) => {
    for (const role of ['editor', 'approver'] as const) {
      expect(relations(person({ role, departments }), section()).includes(role)).toBe(reaches)
    }
  })

  test('the roles that span the installation reach every section', () => {
    const actor = person({ role: 'manager', departments: null }, { role: 'administrator', departments: null })
    expect(relations(actor, section({ department: null }))).toEqual(['manager', 'administrator', 'colleague'])
  })

  test('a section without a department belongs to no editor', () => {
    expect(
      relations(person({ role: 'editor', departments: below.organisation }), section({ department: null })),
    ).toEqual(['colleague'])
  })

  test('its owner, whatever the department, and each relation once', () => {
    expect(relations(person(), section({ owner: 'kari' }))).toEqual(['owner', 'colleague'])
    const twice = person(
      { role: 'editor', departments: below.organisation },
      { role: 'editor', departments: below.property },
    )
    expect(relations(twice, section())).toEqual(['editor', 'colleague'])
  })
})

describe('reading a draft', () => {
  test.each(states)('in state %s is for those who work with it', (state) => {
    const facts = section({ state })
    expect(mayRead(person(), facts)).toBe(false)
    expect(mayRead(person({ role: 'editor', departments: ['health'] }), facts)).toBe(false)
    expect(mayRead(person(), section({ state, authors: ['kari'] }))).toBe(false)
    expect(mayRead(person(), section({ state, owner: 'kari' }))).toBe(true)
    for (const role of ['editor', 'approver'] as const) {
      expect(mayRead(person({ role, departments: below.organisation }), facts)).toBe(true)
    }
    for (const role of ['manager', 'administrator'] as const) {
      expect(mayRead(person({ role, departments: null }), facts)).toBe(true)
    }
  })
})

describe('duties outside the workflow', () => {
  const holders: Record<Duty, Role[]> = {
    manageReports: ['manager'],
    managePeople: ['administrator'],
    readLog: ['manager', 'administrator'],
    erase: ['administrator'],
    importReport: ['manager', 'administrator'],
    importPublished: ['administrator'],
  }

  test.each(Object.keys(duties) as Duty[])('%s', (duty) => {
    for (const role of roles) {
      expect(may(person({ role, departments: null }), duty)).toBe(holders[duty].includes(role))
    }
    expect(may(person(), duty)).toBe(false)
  })

  test('a person holds the roles granted and no other', () => {
    const actor = person({ role: 'editor', departments: below.property })
    expect(has(actor, 'editor')).toBe(true)
    expect(has(actor, 'approver', 'manager')).toBe(false)
  })
})
