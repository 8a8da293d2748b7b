import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { answer, askAlways, send } from './answer'
import { encoded } from './compress'

const made = answer(
  'text/html; charset=utf-8',
  await encoded(Buffer.from('Hei på deg. '.repeat(50)), 'page'),
  {
    cache: askAlways,
  },
)

function ask(headers: Record<string, string>, method = 'GET') {
  const got = { status: 0, headers: {} as Record<string, string>, length: 0 }
  const res = {
    writeHead(status: number, list: string[]) {
      got.status = status
      for (let i = 0; i < list.length; i += 2) got.headers[list[i]!] = list[i + 1]!
    },
    end(bytes?: Buffer) {
      got.length = bytes?.length ?? 0
    },
  }
  send({ method, headers } as unknown as IncomingMessage, res as unknown as ServerResponse, made)
  return got
}

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
  ['br;q=0.0, gzip;q=0.5', 'gzip'],
  ['br;q=0.1', 'br'],
])('who accepts %s gets %s', (accepts, encoding) => {
  expect(ask({ 'accept-encoding': accepts }).headers['content-encoding']).toBe(encoding)
})

test('who accepts nothing gets the bytes as they are', () => {
  expect(ask({}).headers).toMatchObject({ 'content-length': String(ask({}).length) })
  expect(ask({}).headers['content-encoding']).toBeUndefined()
})

test('each encoding has its own name, and who knows it gets 304 without bytes', () => {
  const { etag } = ask({ 'accept-encoding': 'br' }).headers
  expect(etag).not.toBe(ask({}).headers.etag)
  expect(ask({ 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` })).toMatchObject({
    status: 304,
    length: 0,
  })
  expect(ask({ 'accept-encoding': 'gzip', 'if-none-match': etag! }).status).toBe(200)
})

test('HEAD gets the headers alone', () => {
  expect(ask({}, 'HEAD')).toMatchObject({ status: 200, length: 0 })
})

test('a page may load nothing but its stylesheet and pictures', () => {
  expect(ask({}).headers['content-security-policy']).toContain("default-src 'none'")
})
