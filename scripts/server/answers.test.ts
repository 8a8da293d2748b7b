import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parseEnv } from '@/lib/env'
import { output } from '@/lib/log-output'
import { type Answer, inTurn } from './answer'
import { refuseLarge } from './limits'
import { type Listening, listen } from './listen'
import { receive } from './receive'

let listening: Listening
let url: string
let last: Answer

beforeEach(async () => {
  last = async (_, res) => {
    res.end('svar')
    return true
  }
  const env = parseEnv({ PUBLIC_URL: 'https://rapport.example' })
  listening = await listen(0, inTurn([receive(env), refuseLarge, (req, res) => last(req, res)]))
  url = `http://127.0.0.1:${(listening.server.address() as AddressInfo).port}/desk`
})

afterEach(() => listening.drain())

test('every answer forbids guessing and framing tricks, and asks for https where it is public', async () => {
  const { headers } = await fetch(url)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
  expect(headers.get('permissions-policy')).toContain('camera=()')
  expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
})

test('a failure is told in words to the visitor, and to the log in full', async () => {
  const logged = vi.spyOn(output, 'error').mockReturnValue()
  last = async () => {
    throw new Error('password=hunter2')
  }
  const answer = await fetch(url)
  expect(answer.status).toBe(500)
  expect(await answer.text()).toBe('Noe gikk galt hos oss. Prøv igjen om litt.\n')
  expect(logged).toHaveBeenCalledOnce()
})

test('a body that says it is too large is refused before it is sent', async () => {
  const [status, says] = await post({ 'content-length': '2000001' })
  expect(status).toBe(413)
  expect(says).toBe('Innholdet er for stort. Det er plass til 2 MB.\n')
})

test('a refusal speaks the language that this browser has chosen', async () => {
  const cookie = 'other=1; beretning-language=en'
  const [, says] = await post({ 'content-length': '2000001', cookie })
  expect(says).toBe('The content is too large. There is room for 2 MB.\n')
  last = async () => {
    throw new Error('broken')
  }
  vi.spyOn(output, 'error').mockReturnValue()
  const answer = await fetch(url, { headers: { cookie } })
  expect(await answer.text()).toBe('Something went wrong on our side. Try again in a little while.\n')
})

test('a save that is too large is refused as scripts read it', async () => {
  const [status, says] = await post({ 'content-length': '2000001' }, '/api/desk/sections/kapittel/draft')
  expect(status).toBe(413)
  expect(JSON.parse(says)).toEqual({
    refusal: { kind: 'tooLarge', says: 'Innholdet er for stort. Det er plass til 2 MB.' },
  })
})

test('a body that does not say how large it is, is refused', async () => {
  const [status] = await post({ 'transfer-encoding': 'chunked' })
  expect(status).toBe(411)
})

async function post(headers: Record<string, string>, path = '/desk'): Promise<[number | undefined, string]> {
  const sending = request(new URL(path, url), { method: 'POST', headers })
  sending.flushHeaders()
  const [answer] = (await once(sending, 'response')) as [IncomingMessage]
  const says = await text(answer)
  sending.destroy()
  return [answer.statusCode, says]
}
