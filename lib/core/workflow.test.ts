import { describe, expect, test } from 'vitest'
import { type Actor, mayRead, type Relation, type SectionFacts } from './access'
import { unsigned } from './steps'
import { judge, type MoveName, moveNames, moves, movesFor, rule, type State, states } from './workflow'

/** Somebody who is exactly this to the section, and its facts. */
function as(relation: Relation, given: Partial<SectionFacts> = {}): [Actor, SectionFacts] {
  const departments = relation === 'editor' || relation === 'approver' ? ['property'] : null
  const grants = relation === 'owner' || relation === 'colleague' ? [] : [{ role: relation, departments }]
  const owner = relation === 'owner' ? 'kari' : null
  return [
    { id: 'kari', name: 'Kari Nesse', email: 'kari@solvik.example', grants },
    {
      state: 'draft',
      department: 'property',
      owner,
      authors: [],
      signed: false,
      imported: false,
      signing: unsigned,
      ...given,
    },
  ]
}

// The whole process once more, read from the other side: what each can do to a section in each state.
const writer: Record<State, MoveName[]> = {
  blank: ['begin'],
  draft: ['write', 'submit'],
  submitted: ['recall'],
  returned: ['write', 'submit'],
  approved: ['reopen'],
}
const nobody: Record<State, MoveName[]> = { blank: [], draft: [], submitted: [], returned: [], approved: [] }
const expected: Record<Relation, Record<State, MoveName[]>> = {
  editor: writer,
  owner: writer,
  manager: writer,
  approver: { ...nobody, submitted: ['approve', 'sendBack'] },
  administrator: nobody,
  colleague: nobody,
}
const cases = (Object.keys(expected) as Relation[]).flatMap((relation) =>
  states.map((state) => ({ relation, state })),
)

describe('who may do what, when', () => {
  test.each(cases)('$relation, $state', ({ relation, state }) => {
    expect(movesFor(...as(relation, { state }))).toEqual(expected[relation][state])
  })

  test.each(cases)(
    '$relation, $state, with a signed revision: only an approver may revoke it',
    ({ relation, state }) => {
      const revocable = relation === 'approver' && ['draft', 'returned', 'approved'].includes(state)
      expect(movesFor(...as(relation, { state, signed: true }))).toEqual([
        ...expected[relation][state],
        ...(revocable ? ['revoke'] : []),
      ])
    },
  )

  test.each(cases)(
    '$relation, $state, in a report that came in published: nothing',
    ({ relation, state }) => {
      expect(movesFor(...as(relation, { state, signed: true, imported: true }))).toEqual([])
    },
  )

  test('a role in another department gives nothing', () => {
    for (const state of states) {
      expect(movesFor(...as('editor', { state, department: 'health' }))).toEqual([])
      expect(movesFor(...as('approver', { state, department: 'health', signed: true }))).toEqual([])
    }
  })

  test('whoever may make a move may read what it is made on', () => {
    for (const { relation, state } of cases) {
      const [actor, section] = as(relation, { state, signed: true })
      if (movesFor(actor, section).length > 0) expect(mayRead(actor, section)).toBe(true)
    }
  })
})

describe('every mixture of roles, in every state', () => {
  const all = Object.keys(expected) as Relation[]
  const mixtures = Array.from({ length: 2 ** all.length }, (_, n) => all.filter((_, i) => n & (1 << i)))
  const standings = [true, false].flatMap((signed) =>
    [true, false].flatMap((wrote) => [true, false].map((imported) => ({ signed, wrote, imported }))),
  )

  /** Somebody who is all of this to the section. */
  function mixed(mixture: readonly Relation[], given: Partial<SectionFacts>): [Actor, SectionFacts] {
    const [[actor, section]] = [as('colleague', given)]
    const grants = mixture.flatMap((one) => as(one)[0].grants)
    return [
      { ...actor, grants },
      { ...section, owner: mixture.includes('owner') ? 'kari' : null },
    ]
  }

  test.each(states)('%s: what each may, except to sign what one wrote', (state) => {
    for (const mixture of mixtures) {
      for (const { signed, wrote, imported } of standings) {
        const given = { state, signed, imported, authors: wrote ? ['kari'] : [] }
        const each = mixture.flatMap((one) => movesFor(...as(one, { state, signed, imported })))
        const wanted = moveNames.filter((name) => each.includes(name) && !(wrote && name === 'approve'))
        expect({ mixture, given, may: movesFor(...mixed(mixture, given)) }).toEqual({
          mixture,
          given,
          may: wanted,
        })
      }
    }
  })
})

describe('four eyes', () => {
  const submitted = { state: 'submitted', authors: ['ola', 'kari'] } as const

  test('an author may not approve, through no role', () => {
    const [actor, section] = as('approver', submitted)
    const both = { ...actor, grants: [...actor.grants, { role: 'manager' as const, departments: null }] }
    for (const somebody of [actor, both]) {
      expect(judge('approve', somebody, section, { ready: true })).toMatchObject({
        refusal: { kind: 'forbidden', says: expect.stringContaining('Den som skriver, kan ikke godkjenne') },
      })
    }
  })

  test('an author may send back and recall, and another approver may approve', () => {
    expect(movesFor(...as('approver', submitted))).toEqual(['sendBack'])
    expect(movesFor(...as('editor', submitted))).toEqual(['recall'])
    expect(movesFor(...as('approver', { ...submitted, authors: ['ola'] }))).toContain('approve')
  })
})

describe('a refusal says why, in words', () => {
  const says = (move: MoveName, relation: Relation, given: Partial<SectionFacts>, more = {}) => {
    const verdict = judge(move, ...as(relation, given), { ready: true, reason: 'Fordi', ...more })
    return verdict.ok ? null : [verdict.refusal.kind, verdict.refusal.says]
  }

  test('the role first, then the state', () => {
    expect(says('approve', 'editor', { state: 'draft' })).toEqual([
      'forbidden',
      expect.stringContaining('rolle'),
    ])
    expect(says('approve', 'approver', { state: 'draft' })).toEqual([
      'stale',
      expect.stringContaining('er et utkast'),
    ])
  })

  test.each(states)('a move that is not from %s tells how the section stands', (state) => {
    for (const move of moveNames) {
      const [who] = rule(move).who
      const refused = says(move, who as Relation, { state, signed: true })
      expect(refused === null).toBe(rule(move).from.includes(state))
      if (refused)
        expect(refused).toEqual(['stale', expect.stringMatching(/^Kapittelet .*Last siden på nytt/)])
    }
  })

  test('nothing may be lacking in what is submitted', () => {
    expect(says('submit', 'editor', { state: 'draft' }, { ready: false })).toEqual([
      'invalid',
      expect.stringContaining('mangler'),
    ])
    expect(says('recall', 'editor', { state: 'submitted' }, { ready: false })).toBeNull()
  })

  test.each(['sendBack', 'revoke'] as const)('%s needs a reason, and blanks are none', (move) => {
    const [state] = moves[move].from
    for (const reason of [undefined, '', ' \n ']) {
      expect(says(move, 'approver', { state, signed: true }, { reason })).toEqual([
        'invalid',
        'Skriv hvorfor.',
      ])
    }
    expect(says(move, 'approver', { state, signed: true })).toBeNull()
  })

  test('there must be a signature to revoke', () => {
    expect(says('revoke', 'approver', { state: 'draft' })).toEqual([
      'forbidden',
      expect.stringContaining('ingen godkjenning'),
    ])
  })
})

test('every state can be left, and reached from blank', () => {
  const reached = new Set<State>(['blank'])
  for (const _ of states) {
    for (const name of moveNames) {
      const { from, to } = rule(name)
      if (to && from.some((state) => reached.has(state))) reached.add(to)
    }
  }
  expect([...reached].sort()).toEqual([...states].sort())
  for (const state of states)
    expect(moveNames.some((name) => rule(name).to && rule(name).from.includes(state))).toBe(true)
})
