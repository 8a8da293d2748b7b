import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { partOf } from './part'

const asked = (headers: Record<string, string>, method = 'GET') =>
  partOf({ method, headers } as unknown as IncomingMessage, '"a"', 1000)

test.each([
  ['bytes=0-499', 'bytes 0-499/1000', '500'],
  ['bytes=500-999', 'bytes 500-999/1000', '500'],
  ['bytes=999-', 'bytes 999-999/1000', '1'],
  ['bytes=500-99999999999999999999', 'bytes 500-999/1000', '500'],
  ['bytes=-300', 'bytes 700-999/1000', '300'],
  ['bytes=-3000', 'bytes 0-999/1000', '1000'],
  ['Bytes= 0-0 ', 'bytes 0-0/1000', '1'],
])('%s is answered with that part', (range, says, length) => {
  expect(asked({ range })).toMatchObject({
    status: 206,
    headers: ['content-range', says, 'content-length', length],
  })
})

test.each(['bytes=1000-', 'bytes=1000-2000', 'bytes=-0'])('%s is beyond the end', (range) => {
  expect(asked({ range })).toMatchObject({
    status: 416,
    headers: ['content-range', 'bytes */1000', 'content-length', '0'],
  })
})

test.each([
  'bytes=0-1,5-6',
  'bytes=0-1, 5-6',
  'bytes=5-1',
  'bytes=-',
  'bytes=a-b',
  'bytes=0x1-2',
  'lines=0-1',
  'bytes 0-1',
  '',
])('%s gets the whole', (range) => {
  expect(asked({ range })).toEqual({ status: 200, start: 0, end: 1000, headers: ['content-length', '1000'] })
})

test('more of a file is only added to what is of the same', () => {
  const range = 'bytes=500-'
  expect(asked({ range, 'if-range': '"a"' }).status).toBe(206)
  for (const other of ['"b"', 'W/"a"', 'a', '*', '"a", "b"', 'Wed, 21 Oct 2026 07:28:00 GMT'])
    expect(asked({ range, 'if-range': other }), other).toMatchObject({ status: 200, end: 1000 })
  // Beyond the end of another file is no fault.
  expect(asked({ range: 'bytes=1000-', 'if-range': '"b"' }).status).toBe(200)
})

test('the headers alone are those of the whole', () => {
  expect(asked({ range: 'bytes=0-1' }, 'HEAD').status).toBe(200)
})
