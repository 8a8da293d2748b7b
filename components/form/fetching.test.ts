import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { refused } from '@/lib/core/outcome'
import { line } from '@/lib/core/rich'
import { get } from '@/lib/core/tree'
import { openPage as openPageOf } from './testing/page'
import { content, createServer, openPage, text } from './testing/two-items'

describe('a page that asks for news', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('does not forget what was typed while a fetch was away and failed', async () => {
    const server = createServer()
    const page = openPage(server)
    let fail = () => {}
    const away = new Promise<never>((_, reject) => {
      fail = () => reject(new TypeError('Failed to fetch'))
    })
    const { put } = server
    server.put = () => away
    page.autosave.fetch()
    page.type('item-1', 'en ny')
    await vi.advanceTimersByTimeAsync(3000)
    server.put = put
    fail()
    await vi.advanceTimersByTimeAsync(1000)
    expect(get(server.content, text('item-1'))).toEqual(line('en ny'))
    expect(page.store.now().line.is).toBe('saved')
  })

  it('asks again when asking failed, and does not say that anything is unsaved', async () => {
    const server = createServer()
    let away = true
    const page = openPageOf(content, async (save) =>
      away ? refused('unavailable', 'Databasen svarer ikke.') : server.put(save),
    )
    const ola = openPage(server)
    ola.type('item-2', 'fra Ola')
    await ola.autosave.settled()
    await page.autosave.fetch()
    expect(page.store.now().line.is).toBe('saved')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(page.store.now().line.is).toBe('saved')
    away = false
    await vi.advanceTimersByTimeAsync(30_000)
    expect(get(page.store.now().working.local, text('item-2'))).toEqual(line('fra Ola'))
    const asked = server.received.length
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.received).toHaveLength(asked)
  })

  it('asks at once when the server is heard from again, and not at all where nothing waits', async () => {
    const server = createServer()
    const page = openPage(server)
    await page.autosave.reached()
    expect(server.received).toHaveLength(0)
    server.way = 'cut'
    for (let n = 0; n < 8; n++) {
      await page.autosave.fetch()
      await vi.advanceTimersByTimeAsync(100)
    }
    server.way = 'open'
    const asked = server.received.length
    await page.autosave.reached()
    expect(server.received).toHaveLength(asked + 1)
  })

  it('sees that one is signed in again, though nothing waits to be saved', async () => {
    const server = createServer()
    const page = openPage(server)
    server.way = 'signed out'
    await page.autosave.fetch()
    expect(page.store.now().line.is).toBe('signedOut')
    server.way = 'open'
    await vi.advanceTimersByTimeAsync(2000)
    expect(page.store.now().line.is).toBe('saved')
  })

  it('does not go on asking for a page that was left', async () => {
    const server = createServer()
    const page = openPage(server)
    server.way = 'cut'
    const asking = page.autosave.fetch()
    page.autosave.stop()
    await asking
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.received).toHaveLength(1)
  })
})
