import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { Trouble } from '@/lib/core/trouble'
import { listen } from './listen'

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port

test('who is being answered gets the answer; who comes later is refused', async () => {
  const asked: ServerResponse[] = []
  const { server, drain } = await listen(0, (_, res) => asked.push(res))
  const url = `http://127.0.0.1:${portOf(server)}/`
  const answer = fetch(url).then((res) => res.text())
  await vi.waitFor(() => expect(asked).toHaveLength(1))

  const drained = drain()
  await expect(fetch(url)).rejects.toThrow()
  asked[0]!.end('ferdig')

  expect(await answer).toBe('ferdig')
  await drained
})

test('a stream of events does not hold up the end', async () => {
  const { server, drain } = await listen(0, (_, res) => {
    res.setHeader('content-type', 'text/event-stream')
    res.write('data: 1\n\n')
  })
  const stream = await fetch(`http://127.0.0.1:${portOf(server)}/`)
  const ended = expect(stream.text()).rejects.toThrow()
  await drain()
  await ended
})

test('a port in use is told in one sentence', async () => {
  const { server, drain } = await listen(0, () => {})
  await expect(listen(portOf(server), () => {})).rejects.toThrow(Trouble)
  const closed = once(server, 'close')
  await drain()
  await closed
})
