import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from './access'
import { actSchema } from './acting'
import { type ActKind, type ActState, actKinds, actRoles, judgeAct, nextActs, standing } from './acts'
import { statusWords } from './words/acts'

const actor = (...grants: Grant[]): Actor => ({ id: 'siv', name: 'Siv', email: 'siv@solvik.example', grants })
const act = (kind: ActKind, date: string, caseNumber = '', by = 'kommunestyret') => ({
  kind,
  date,
  by,
  caseNumber,
  wording: '',
})

describe('who presents a report', () => {
  const approves = (...departments: string[]): Grant => ({ role: 'approver', departments })

  test('is whoever approves for every unit in it, and the manager on their behalf', () => {
    expect(actRoles(actor(approves('eiendom', 'kultur')), ['eiendom', 'kultur', null])).toEqual(['chief'])
    expect(actRoles(actor(approves('eiendom'), approves('kultur')), ['eiendom', 'kultur'])).toEqual(['chief'])
    expect(actRoles(actor(approves('eiendom')), ['eiendom', 'kultur'])).toEqual([])
    expect(actRoles(actor({ role: 'manager', departments: null }), ['eiendom'])).toEqual(['manager'])
  })

  test('is nobody by being approver of nothing that is in it', () => {
    expect(actRoles(actor(approves('eiendom')), [null])).toEqual([])
    expect(actRoles(actor({ role: 'editor', departments: ['eiendom'] }), ['eiendom'])).toEqual([])
  })
})

describe('what may be recorded when', () => {
  const allowed: Record<ActState, ActKind[]> = {
    none: ['presented'],
    presented: ['audited', 'adopted', 'noted', 'presented'],
    audited: ['adopted', 'noted', 'audited'],
    adopted: ['adopted'],
    noted: ['adopted', 'noted'],
  }

  test.each(Object.entries(allowed))('after %s', (state, kinds) => {
    expect(nextActs(['manager'], state as ActState)).toEqual(kinds)
  })

  test('the chief executive presents and nothing else; others record nothing', () => {
    expect(nextActs(['chief'], 'none')).toEqual(['presented'])
    expect(nextActs(['chief'], 'audited')).toEqual([])
    for (const kind of actKinds)
      expect(judgeAct(kind, [], 'presented')).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(judgeAct('adopted', ['manager'], 'none')).toMatchObject({
      refusal: { kind: 'stale', says: 'Rapporten er ikke avgitt ennå.' },
    })
  })
})

test('each act says what it lacks', () => {
  const wish = { report: 'rapport', seen: 0, date: '2027-06-17', by: 'kommunestyret', caseNumber: ' ' }
  const lacks = (kind: ActKind) => {
    const parsed = actSchema.safeParse({ ...wish, kind, wording: '', attachments: [] })
    return parsed.error?.issues.map(({ message }) => message) ?? []
  }
  expect(lacks('presented')).toEqual([])
  expect(lacks('noted')).toEqual([])
  expect(lacks('adopted')).toEqual(['Skriv saksnummeret.'])
  expect(lacks('audited')).toEqual(['Velg vedlegget, eller last det opp først.'])
})

describe('the line that says how far the report has come', () => {
  const presented = act('presented', '2027-03-30', '', 'kommunedirektøren')
  const audited = act('audited', '2027-04-14', '', 'Revisjon Vest')

  test('is empty before anything is recorded', () => expect(statusWords([])).toBe(''))

  test('names what is still to come', () => {
    expect(statusWords([presented])).toBe('Avgitt 30. mars 2027. Ikke behandlet i kommunestyret.')
    expect(statusWords([presented, audited])).toBe(
      'Avgitt 30. mars 2027. Revidert 14. april 2027. Ikke behandlet i kommunestyret.',
    )
  })

  test('names the case when the council has dealt with it', () => {
    expect(statusWords([presented, act('adopted', '2027-06-17', '45/27')])).toBe(
      'Avgitt 30. mars 2027. Vedtatt 17. juni 2027 av kommunestyret, sak 45/27.',
    )
    expect(statusWords([presented, act('noted', '2027-06-17', '', 'fylkestinget')])).toBe(
      'Avgitt 30. mars 2027. Tatt til orientering 17. juni 2027 av fylkestinget.',
    )
  })

  test('follows the latest of each kind; what is adopted is no longer merely noted', () => {
    const mended = act('presented', '2027-03-31', '', 'kommunedirektøren')
    expect(standing([presented, mended])).toEqual([mended])
    const adopted = act('adopted', '2027-09-09', '60/27')
    expect(standing([presented, act('noted', '2027-06-17'), adopted])).toEqual([presented, adopted])
  })
})
