import { expect, test } from 'vitest'
import { inLanguage } from '@/lib/language'
import { always } from '../people'
import { kinds } from './columns'
import { listOf } from './lists'
import { planRegistry, type Registry } from './plan'

const contact = { contactName: '', contactEmail: '', contactPhone: '' }
const kari = { id: 'kari', name: 'Kari Nesse', email: 'kari@solvik.example', disabled: false, able: true }
const standing: Registry = {
  units: [{ id: 'eiendom', name: 'Eiendom', parentId: null, closed: false, ...contact }],
  people: [
    {
      ...kari,
      held: [
        { role: 'approver', departmentId: 'eiendom', ...always },
        { role: 'administrator', departmentId: null, ...always },
      ],
    },
  ],
}
const wish = { takeAway: true, today: '2027-02-10' }

test.each(kinds)('a list of %s is the same whoever fetches it, and anybody can take it in again', (kind) => {
  const list = listOf(kind, standing)
  for (const language of ['nn', 'en'] as const)
    inLanguage(language, () => {
      expect(listOf(kind, standing)).toEqual(list)
      const plan = planRegistry(list, standing, wish)
      expect(plan.ok && plan.value.lines.every(({ state }) => state === 'same')).toBe(true)
    })
})

test('what is wrong with a row is said in the language of whoever takes it in', () => {
  const lines = [
    ['Navn', 'E-post', 'Rolle', 'Enhet'],
    ['Kari Nesse', 'kari', 'Sjef', ''],
  ]
  const plan = inLanguage('en', () => planRegistry(lines, standing, wish))
  expect(plan.ok && plan.value.lines[0]?.problems.map(({ says }) => says)).toEqual([
    'Enter an e-mail address, such as kari@kommune.no.',
    'Unknown role “Sjef”. Enter bidragsyter (contributor), godkjenner (approver), rapportansvarlig (report manager) or administrator, one on each row.',
  ])
})
