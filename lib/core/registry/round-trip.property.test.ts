import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSheets } from '@/components/blocks/table/import/read'
import { csvText } from '../csv'
import { type Kind, kinds } from './columns'
import { listOf } from './lists'
import { planRegistry, type Registry, type RegistryPlan } from './plan'
import { carriedOut, names, registry } from './testing/registries'
import type { Unit } from './units/unit'

const wish = { takeAway: true, today: '2027-02-10' }
function planned(lines: string[][], standing: Registry): RegistryPlan {
  const plan = planRegistry(lines, standing, wish)
  if (!plan.ok) throw new Error(plan.refusal.says)
  return plan.value
}

const depths = (all: readonly Unit[], { parentId }: Unit, seen = 0): number =>
  parentId === null || seen > all.length
    ? seen
    : depths(all, all.find(({ id }) => id === parentId)!, seen + 1)

describe('a list', () => {
  test.each(kinds)('of %s that is fetched and taken in again changes nothing', async (kind: Kind) => {
    await fc.assert(
      fc.asyncProperty(registry, async (standing) => {
        const lines = listOf(kind, standing)
        if (lines.length === 1) return
        const bytes = new TextEncoder().encode(csvText(lines)).buffer
        const read = await readSheets(bytes, {})
        if (!read.ok) throw new Error(read.says)
        const plan = planned(read.file.sheets[0]!.lines, standing)
        expect(plan.kind).toBe(kind)
        expect(plan.lines.filter(({ state }) => state !== 'same')).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  const cell = fc.constantFrom('', ...names, 'Teknisk / Drift', 'Ingensteds', 'Kari', 'post@solvik.example')
  test('of units leaves a tree, and has nothing left to do the second time', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('', 'Ny', ...names), cell, cell), {
      minLength: 1,
      maxLength: 15,
    })
    fc.assert(
      fc.property(registry, rows, (standing, some) => {
        fc.pre(some.some((one) => one.some(Boolean)))
        const head = ['Enhetsnavn', 'Overordnet enhet', 'Kontakt']
        const first = planned([head, ...some], standing)
        const then = carriedOut(standing, first)
        for (const one of then.units) expect(depths(then.units, one)).toBeLessThanOrEqual(then.units.length)
        const clean = first.lines.flatMap(({ line, state }) => (state === 'error' ? [] : [some[line - 2]!]))
        if (clean.length === 0) return
        const again = planned([head, ...clean], standing)
        if (again.lines.some(({ state }) => state === 'error')) return
        const second = planned([head, ...clean], carriedOut(standing, again))
        expect(second.lines.filter(({ state }) => state !== 'same')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('of people has nothing left to do the second time, and leaves somebody to administer', () => {
    const email = fc.constantFrom(
      'p0@solvik.example',
      'p1@solvik.example',
      'p2@solvik.example',
      'ny@solvik.example',
      'x',
    )
    const given = fc.constantFrom(
      '',
      'Bidragsyter',
      'Godkjenner',
      'Rapportansvarlig',
      'Administrator',
      'Sjef',
    )
    const row = fc.tuple(
      fc.constantFrom('Kari', 'Ola'),
      email,
      given,
      cell,
      fc.constantFrom('', '1.2.2027', '31.12.2026'),
    )
    fc.assert(
      fc.property(registry, fc.array(row, { minLength: 1, maxLength: 12 }), (standing, some) => {
        const lines = [['Navn', 'E-post', 'Rolle', 'Enhet', 'Til'], ...some]
        const first = planned(lines, standing)
        const then = carriedOut(standing, first)
        const lasting = ({ people }: Registry) =>
          people.some(
            ({ able, disabled, held }) =>
              able &&
              !disabled &&
              held.some(
                ({ role, from, to }) => role === 'administrator' && to === null && (from ?? '') <= wish.today,
              ),
          )
        if (lasting(standing)) expect(lasting(then)).toBe(true)
        const second = planned(lines, then)
        expect(second.lines.filter(({ state }) => state === 'new' || state === 'changed')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
