import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { trueHeaders } from './visitor'

function sent(headers: Record<string, string>): IncomingMessage {
  return { headers: { host: 'rapport.example', ...headers }, socket: { remoteAddress: '10.0.0.1' } } as never
}

test('without a proxy nobody can say that they are somebody else', () => {
  const req = sent({
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-middleware-rewrite': '/',
  })
  trueHeaders(req, { trustProxy: 0, publicUrl: undefined })
  expect(req.headers).toEqual({
    host: 'rapport.example',
    'x-forwarded-for': '10.0.0.1',
    'x-forwarded-host': 'rapport.example',
    'x-forwarded-proto': 'http',
  })
})

test('behind one proxy the last address before it counts, not what the visitor made up', () => {
  const req = sent({ 'x-forwarded-for': 'made-up, 81.2.3.4', 'x-forwarded-proto': 'https' })
  trueHeaders(req, { trustProxy: 1, publicUrl: 'https://rapport.example' })
  expect(req.headers['x-forwarded-for']).toBe('81.2.3.4')
  expect(req.headers['x-forwarded-proto']).toBe('https')
})

test('behind two proxies the one before counts', () => {
  const req = sent({ 'x-forwarded-for': 'made-up, 81.2.3.4, 10.0.0.9' })
  trueHeaders(req, { trustProxy: 2, publicUrl: undefined })
  expect(req.headers['x-forwarded-for']).toBe('81.2.3.4')
})
