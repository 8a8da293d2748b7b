import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysAt } from '../order'
import { blankContent } from '../section'
import { laterBy } from './later'
import { planForward } from './plan'
import type { Source, SourceReport, World } from './source'
import type { ForwardWish } from './wish'

const counting = () => {
  let last = 0
  return () => `planned-${++last}`
}

const world: World = {
  units: new Map([
    ['bygg', { name: 'Bygg', closed: false, approvers: 1 }],
    ['drift', { name: 'Drift', closed: true, approvers: 1 }],
    ['kultur', { name: 'Kultur', closed: false, approvers: 0 }],
  ]),
  people: new Map([
    ['kari', { name: 'Kari Nesse', gone: false }],
    ['lise', { name: 'Lise Lie', gone: true }],
  ]),
  workday: (day) => day,
}
const along = { owners: true, steps: true, guidance: true, dates: true, tables: true, parts: true }
const wish: Omit<ForwardWish, 'from' | 'title' | 'kind' | 'slug'> = {
  ...{ year: 2027, along, keep: 'same', units: [], sections: [] },
}

const source = (id: string, given: Partial<Source> = {}): Source => ({
  ...{ id, parentId: null, order: 'a0', front: false, title: 'Eiendom', content: blankContent('Eiendom') },
  ...{ signed: true, departmentId: 'bygg', ownerId: 'kari', due: null, required: false },
  ...{ guidance: '', example: '', expectedWords: null },
  ...given,
})
const report = (...sections: Source[]): SourceReport => ({ year: 2026, sections, steps: [], deadlines: [] })
const planned = (one: Source, given: Partial<typeof wish> = {}) =>
  planForward(report(one), { ...wish, ...given }, world, counting()).sections[0]!

test.each([
  ['a closed unit', { departmentId: 'drift' }, ['unitGone']],
  ['an owner who has left', { ownerId: 'lise' }, ['ownerGone']],
  ['a required section that nobody owns', { required: true, ownerId: null }, ['nobodyOwns']],
  ['a unit in which nobody signs', { departmentId: 'kultur' }, ['nobodySigns']],
  ['a title with a year', { title: 'Valget 2026' }, ['titleYear']],
  ['a title with another year', { title: 'Plan 2030' }, []],
  ['all as it should be', {}, []],
])('%s', (_, given, kinds) => {
  expect(planned(source('eiendom', given)).attention.map(({ kind }) => kind)).toEqual(kinds)
})

test('a closed unit that was merged into another needs no attention, and says where it came from', () => {
  const one = planned(source('eiendom', { departmentId: 'drift' }), {
    units: [{ from: 'drift', to: 'bygg' }],
  })
  expect(one).toMatchObject({ departmentId: 'bygg', was: 'drift', attention: [] })
})

test('a closed unit whose sections go nowhere is pointed out', () => {
  const one = planned(source('eiendom', { departmentId: 'drift' }), { units: [{ from: 'drift', to: null }] })
  expect(one.attention.map(({ kind }) => kind)).toEqual(['unitGone'])
})

test('due dates come a year later, on a day that there is', () => {
  expect(planned(source('eiendom', { due: '2027-02-15' })).due).toBe('2028-02-15')
  expect([laterBy('2028-02-29', 1), laterBy('2028-02-29', 4), laterBy('2027-12-31', 0)]).toEqual([
    '2029-02-28',
    '2032-02-29',
    '2027-12-31',
  ])
})

test('any outline comes along whole: the same tree, in the same order, each section pointing back at its own', () => {
  const outline = fc.array(fc.option(fc.nat(30), { nil: null }), { maxLength: 40 }).map((parents) => {
    const keys = keysAt([], 0, parents.length)
    return parents.map((parent, i) => {
      const above = parent !== null && parent < i ? `section-${parent}` : null
      return source(`section-${i}`, { parentId: above, order: keys[i]! })
    })
  })
  fc.assert(
    fc.property(outline, (sections) => {
      const plan = planForward(report(...sections), wish, world, counting()).sections
      expect(plan).toHaveLength(sections.length)
      expect(new Set(plan.map(({ id }) => id)).size).toBe(sections.length)
      const was = new Map(plan.map((one) => [one.id, one.continuesId]))
      for (const one of plan) {
        const before = sections.find(({ id }) => id === one.continuesId)!
        expect(one.parentId && was.get(one.parentId)).toBe(before.parentId)
        expect(one.order).toBe(before.order)
      }
      const seen = new Set<string>()
      for (const one of plan) {
        expect(one.parentId === null || seen.has(one.parentId)).toBe(true)
        seen.add(one.id)
      }
    }),
  )
})
