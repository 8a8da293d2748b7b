import { beforeEach, expect, test, vi } from 'vitest'
import type { Message } from '@/lib/core/live'
import { follow } from './follow'
import { stream } from './stream'

vi.mock('./follow', () => ({ follow: vi.fn() }))

/** What each stream follows by, in the order they were opened. */
const followed: { say: (message: Message) => void; end: () => void; stop: () => void }[] = []

beforeEach(() => {
  followed.length = 0
  vi.mocked(follow).mockImplementation(async (_ask, _wanted, ways) => {
    const stop = vi.fn()
    followed.push({ ...ways, stop })
    return { lookAgain: () => {}, stop }
  })
})

/** A browser of this person, and a way to read the next thing it is told. */
function opens(person: string) {
  const reader = stream({ person, ask: async () => null, wanted: [] }).getReader()
  const decoder = new TextDecoder()
  return {
    next: async () => decoder.decode((await reader.read()).value),
    ended: async () => (await reader.read()).done,
    leaves: () => reader.cancel(),
  }
}

const talk: Message = { section: 's', is: 'talk' }
const large = { ...talk, words: 'x'.repeat(100_000) }

test('the way is open before there is any news, and each piece goes out by itself', async () => {
  const kari = opens('kari')
  expect(await kari.next()).toBe(': Beretning\n\n')
  await vi.waitFor(() => expect(followed).toHaveLength(1))
  followed[0]!.say(talk)
  expect(await kari.next()).toBe(`data: ${JSON.stringify(talk)}\n\n`)
  await kari.leaves()
  expect(followed[0]!.stop).toHaveBeenCalled()
})

test('who does not read is cut off, and nothing is kept for them', async () => {
  const slow = opens('kari')
  await vi.waitFor(() => expect(followed).toHaveLength(1))
  for (let n = 0; n < 30; n++) followed[0]!.say(large)
  expect(followed[0]!.stop).toHaveBeenCalled()
  await expect(slow.next()).rejects.toThrow('unread')
})

test('who reads slowly, but reads, hears all of it', async () => {
  const slow = opens('kari')
  await slow.next()
  for (let n = 0; n < 60; n++) {
    followed[0]!.say(large)
    expect(await slow.next()).toContain('xxx')
  }
  await slow.leaves()
})

test('the thirteenth browser of a person takes the place of the first, and of nobody else', async () => {
  const other = opens('ola')
  const first = opens('kari')
  const rest = Array.from({ length: 12 }, () => opens('kari'))
  await expect(first.next()).rejects.toThrow('room')
  for (const one of [other, ...rest]) expect(await one.next()).toBe(': Beretning\n\n')

  await rest[0]!.leaves()
  const another = opens('kari')
  for (const { say } of followed) say(talk)
  for (const one of rest.slice(1)) expect(await one.next()).toContain('talk')
  for (const one of [other, another, ...rest.slice(1)]) await one.leaves()
})

test('who may hear nothing more hears what was said before, and the end', async () => {
  const kari = opens('kari')
  await kari.next()
  followed[0]!.say(talk)
  followed[0]!.end()
  expect(await kari.next()).toContain('talk')
  expect(await kari.ended()).toBe(true)
})
