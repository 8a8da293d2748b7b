import { expect, it } from 'vitest'
import { always, heldWords, standingOn } from './people'

const summer = { from: '2027-06-01', to: '2027-08-31' }

it('says a role with its unit and its days', () => {
  const editor = { role: 'editor', department: 'Eiendom' } as const
  expect(heldWords({ ...editor, ...summer })).toBe(
    'Bidragsyter, Eiendom, fra 1. juni 2027 til 31. august 2027',
  )
  expect(heldWords({ ...editor, ...always })).toBe('Bidragsyter, Eiendom')
  expect(heldWords({ role: 'manager', department: null, ...summer, to: null })).toBe(
    'Rapportansvarlig, fra 1. juni 2027',
  )
})

it('counts the first day and the last', () => {
  const on = (day: string) => standingOn(day, summer)
  expect(['2027-05-31', '2027-06-01', '2027-08-31', '2027-09-01'].map(on)).toEqual([
    'coming',
    'now',
    'now',
    'over',
  ])
  expect(standingOn('2027-05-31', always)).toBe('now')
})
