import { expect, it } from 'vitest'
import { nextPath } from './next-path'

it.each(['/desk', '/desk/sections/abc?vis=alt#punkt', '/welcome/abc'])('leads on to %s', (path) => {
  expect(nextPath(path)).toBe(path)
})

it.each([
  undefined,
  '',
  'desk',
  ['/a', '/b'],
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n\\evil.example',
  '/.//evil.example',
  '/desk/..//evil.example',
  'javascript:alert(1)',
])('stays at home for %j', (path) => {
  expect(nextPath(path)).toBe('/desk')
})

it('forgets how Next asked for the page', () => {
  expect(nextPath('/desk/log?person=kari&_rsc=1f2x')).toBe('/desk/log?person=kari')
})
