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

const picture = answer(
  'image/webp',
  { identity: Buffer.from('0123456789'), gzip: null, brotli: null, etag: 'bilde' },
  { cache: askAlways },
)

function ask(headers: Record<string, string>, method = 'GET', answered = made) {
  const got = { status: 0, headers: {} as Record<string, string>, length: 0, body: '' }
  const res = {
    writeHead(status: number, list: string[]) {
      got.status = status
      for (let i = 0; i < list.length; i += 2) got.headers[list[i]!] = list[i + 1]!
    },
    end(bytes?: Buffer) {
      got.length = bytes?.length ?? 0
      got.body = bytes?.toString() ?? ''
    },
  }
  send({ method, headers } as unknown as IncomingMessage, res as unknown as ServerResponse, answered)
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

test('some of a picture or an attachment can be asked for', () => {
  const some = ask({ range: 'bytes=4-6', 'if-range': '"bilde"', 'accept-encoding': 'br' }, 'GET', picture)
  expect(some).toMatchObject({ status: 206, body: '456' })
  expect(some.headers).toMatchObject({
    'content-type': 'image/webp',
    'content-length': '3',
    'content-range': 'bytes 4-6/10',
    etag: '"bilde"',
    'accept-ranges': 'bytes',
  })
  expect(ask({ range: 'bytes=4-6', 'if-range': '"annet"' }, 'GET', picture)).toMatchObject({
    status: 200,
    body: '0123456789',
  })
  const beyond = ask({ range: 'bytes=10-' }, 'GET', picture)
  expect(beyond).toMatchObject({ status: 416, length: 0 })
  expect(beyond.headers).toMatchObject({ 'content-range': 'bytes */10', 'content-length': '0' })
  const known = { range: 'bytes=4-6', 'if-none-match': '"bilde"' }
  expect(ask(known, 'GET', picture).status).toBe(304)
  expect(ask({ range: 'bytes=4-6' }, 'HEAD', picture)).toMatchObject({ status: 200, length: 0 })
})

test('what is packed for its reader goes whole', () => {
  for (const accepts of ['br', 'identity']) {
    const all = ask({ range: 'bytes=0-3', 'accept-encoding': accepts })
    expect(all.status).toBe(200)
    expect(all.headers['accept-ranges']).toBeUndefined()
    expect(all.length).toBeGreaterThan(4)
  }
})

test('a page may load nothing but its stylesheet and pictures', () => {
  expect(ask({}).headers['content-security-policy']).toContain("default-src 'none'")
})
