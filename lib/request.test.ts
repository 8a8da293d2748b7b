import { describe, expect, it } from 'vitest'
import { body, sameOrigin } from './request'

const post = (content: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://beretning.example/api', { method: 'POST', body: content, headers })

describe('where a request came from', () => {
  const from = (headers: Record<string, string>) =>
    sameOrigin(new Headers({ host: 'beretning.example', ...headers }))

  it('is believed when the browser says same-origin', () => {
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(from({ 'sec-fetch-site': 'same-site', origin: 'http://beretning.example' })).toBe(false)
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false)
  })

  it('is read from Origin on plain http', () => {
    expect(from({ origin: 'http://beretning.example' })).toBe(true)
    expect(from({ origin: 'http://beretning.example.evil.example' })).toBe(false)
    expect(from({ origin: 'null' })).toBe(false)
  })

  it('is not taken on trust when nothing is said', () => {
    expect(from({})).toBe(false)
  })
})

describe('the body of a request', () => {
  it('is an object', async () => {
    expect(await body(post('{"a":[1]}'), 100)).toEqual({ ok: true, value: { a: [1] } })
  })

  it.each(['', '[1]', '"a"', 'null', '{"a":', 'a=1'])('is refused in words: %s', async (content) => {
    expect(await body(post(content), 100)).toMatchObject({ ok: false, refusal: { kind: 'invalid' } })
  })

  it('is refused when it is not UTF-8', async () => {
    const latin1 = new Uint8Array([0x7b, 0x22, 0xe5, 0x22, 0x3a, 0x31, 0x7d])
    expect(await body(post(latin1), 100)).toMatchObject({ ok: false, refusal: { kind: 'invalid' } })
  })

  it('is refused by its declared length, before it is read', async () => {
    const request = post('{}', { 'content-length': '101' })
    expect(await body(request, 100)).toMatchObject({ ok: false, refusal: { kind: 'tooLarge' } })
    expect(request.bodyUsed).toBe(false)
  })

  it('is read no further than the limit when it lies about its length', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        controller.enqueue(new Uint8Array(1000))
      },
    })
    const request = new Request('http://beretning.example/', {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(await body(request, 3000)).toMatchObject({
      ok: false,
      refusal: { kind: 'tooLarge', says: 'Innholdet er for stort. Det er plass til 3 kB.' },
    })
    expect(sent).toBeLessThan(10)
  })
})
