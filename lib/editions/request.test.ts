import { expect, test } from 'vitest'
import { asked } from './request'

test('the front door, a report, a page of it', () => {
  expect(asked('/')).toEqual({ kind: 'listing' })
  expect(asked('/2017')).toEqual({ kind: 'report', slug: '2017', path: '', edition: null })
  expect(asked('/2017/organisasjon/eiendom?x=1')).toEqual({
    kind: 'report',
    slug: '2017',
    path: 'organisasjon/eiendom',
    edition: null,
  })
})

test('a numbered edition', () => {
  expect(asked('/2017/u/3/eiendom')).toEqual({ kind: 'report', slug: '2017', path: 'eiendom', edition: 3 })
  expect(asked('/2017/u/3')).toMatchObject({ path: '', edition: 3 })
  expect(asked('/2017/u/tre')).toMatchObject({ edition: 0 })
})

test('slashes too many lead to the one address', () => {
  expect(asked('/2017/')).toEqual({ kind: 'elsewhere', address: '/2017' })
  expect(asked('//evil.example/x')).toEqual({ kind: 'elsewhere', address: '/evil.example/x' })
})

test.each(['/%E0%A4%A', '/2017/../desk', '/2017/%2e%2e/x', '/a%00b', '/a\\b'])(
  '%s is nothing of ours',
  (url) => {
    expect(asked(url)).toBeNull()
  },
)
