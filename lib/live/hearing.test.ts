import { setImmediate as soon } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { hear } from '@/lib/notify'
import { follow } from './follow'

vi.mock('@/lib/notify', () => ({ hear: vi.fn() }))
vi.mock('./homes', () => ({ homesOf: async () => new Map() }))

test('who comes while the ear is still opening hears nothing before it has opened', async () => {
  const say = vi.fn()
  const end = vi.fn()
  vi.mocked(hear).mockImplementation(async (_channel, heard, connected) => {
    heard('a-section')
    connected()
    await soon()
    return () => {}
  })
  const begun = follow(async () => null, [{ id: 'a-section', version: 0 }], { say, end })
  await Promise.resolve()
  expect(end).not.toHaveBeenCalled()
  await begun
  await vi.waitFor(() => expect(end).toHaveBeenCalledTimes(1))
  expect(say).not.toHaveBeenCalled()
})
