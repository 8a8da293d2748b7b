import { describe, expect, test } from 'vitest'
import type { Actor, SectionFacts } from './access'
import { unsigned } from './steps'
import { byUrgency, taskOf } from './work'

const actor = (...grants: Actor['grants'][number][]): Actor => ({
  id: 'kari',
  name: 'Kari',
  email: 'k@solvik.example',
  grants,
})
const editor = actor({ role: 'editor', departments: ['eiendom'] })
const approver = actor({ role: 'approver', departments: ['eiendom'] })
const manager = actor({ role: 'manager', departments: null })
const section = (more: Partial<SectionFacts>): SectionFacts => ({
  state: 'draft',
  department: 'eiendom',
  owner: null,
  authors: [],
  signed: false,
  imported: false,
  signing: unsigned,
  ...more,
})

describe('what waits for a person', () => {
  test('an editor mends, continues and begins in the own department', () => {
    expect(taskOf(editor, section({ state: 'returned' }))).toBe('mend')
    expect(taskOf(editor, section({ state: 'draft' }))).toBe('continue')
    expect(taskOf(editor, section({ state: 'blank' }))).toBe('begin')
    expect(taskOf(editor, section({ state: 'submitted' }))).toBeNull()
    expect(taskOf(editor, section({ department: 'hr' }))).toBeNull()
  })

  test('an approver signs what others wrote', () => {
    expect(taskOf(approver, section({ state: 'submitted' }))).toBe('approve')
    expect(taskOf(approver, section({ state: 'submitted', authors: ['kari'] }))).toBeNull()
  })

  test('a manager sees only what the manager owns', () => {
    expect(taskOf(manager, section({}))).toBeNull()
    expect(taskOf(manager, section({ owner: 'kari' }))).toBe('continue')
  })
})

test('what came back is first, then the nearest due date', () => {
  const list = [
    { task: 'begin' as const, due: '2027-02-01', number: '5' },
    { task: 'mend' as const, due: '2027-03-01', number: '4.2' },
    { task: 'continue' as const, due: null, number: '10' },
    { task: 'continue' as const, due: null, number: '9' },
  ]
  expect(list.sort(byUrgency).map((one) => one.number)).toEqual(['4.2', '5', '9', '10'])
})
