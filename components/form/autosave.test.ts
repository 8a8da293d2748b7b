import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asNode, rebase, type Saved } from '@/lib/core/merge'
import type { OpenedSection } from '@/lib/core/opened'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { line } from '@/lib/core/rich'
import type { OpenCollision, Save, SaveAnswer } from '@/lib/core/saving'
import { get, type Json } from '@/lib/core/tree'
import { createAutosave } from './autosave'
import type { Kept } from './kept'
import { createStore } from './store'

const content = {
  title: 'Eiendom',
  language: 'nb' as const,
  blocks: [
    {
      id: 'block1',
      kind: 'results' as const,
      order: 'a0',
      heading: null,
      items: [
        { id: 'item-1', order: 'a0', text: line('en') },
        { id: 'item-2', order: 'a1', text: line('to') },
      ],
    },
  ],
}
const text = (item: string) => ['blocks', 'block1', 'items', item, 'text']
const says = (item: string, words: string) => [{ path: text(item), to: asNode(line(words)) as Json }]

/** A server that merges as the real one does, and can be cut off. */
function createServer() {
  const log: { saveId: string; changes: Saved[] }[] = []
  const collisions: OpenCollision[] = []
  const server = {
    content: asNode(content),
    received: [] as Save[],
    way: 'open' as 'open' | 'cut' | 'answer lost' | 'submitted' | 'signed out',
    async put(save: Save): Promise<Outcome<SaveAnswer>> {
      server.received.push(save)
      if (server.way === 'cut') throw new TypeError('Failed to fetch')
      if (server.way === 'submitted') return refused('stale', 'Kapittelet er sendt til godkjenning.')
      if (server.way === 'signed out') return refused('unknown', 'Du er logget ut.')
      const since = log.slice(save.baseVersion).flatMap((one) => one.changes)
      if (save.changes.length > 0 && !log.some((one) => one.saveId === save.saveId)) {
        const merged = rebase(server.content, save.changes, since)
        server.content = merged.content
        log.push({ saveId: save.saveId, changes: merged.saved })
        for (const { path, mine, theirs } of merged.collisions) {
          collisions.push({
            id: `collision-${collisions.length}`,
            path: [...path],
            mine: { value: mine, by: 'kari' },
            theirs: { value: theirs, by: 'ola' },
            at: '2027-01-01T10:00:00.000Z',
          })
        }
      }
      if (server.way === 'answer lost') throw new TypeError('Failed to fetch')
      return done({
        version: log.length,
        savedAt: '2027-01-01T10:00:00.000Z',
        state: 'draft',
        since: log.slice(save.baseVersion).flatMap((one) => one.changes),
        collisions: [...collisions],
      })
    },
  }
  return server
}

function openPage(server: ReturnType<typeof createServer>) {
  const opened = { content, version: 0, savedAt: null, collisions: [] } as unknown as OpenedSection
  const store = createStore(opened)
  const page = { kept: null as Kept | null }
  const drawer = {
    keep: async (kept: Kept | null) => {
      page.kept = kept
    },
  }
  const autosave = createAutosave({ store, put: (save) => server.put(save), drawer })
  const type = (item: string, words: string) => {
    store.write(says(item, words))
    autosave.typed()
  }
  const shows = (item: string) => get(store.now().working.local, text(item))
  return Object.assign(page, { store, autosave, type, shows })
}

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('saves when typing pauses, and in between when it does not', async () => {
    const server = createServer()
    const page = openPage(server)
    page.type('item-1', 'e')
    await vi.advanceTimersByTimeAsync(500)
    page.type('item-1', 'en ny')
    expect(server.received).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(800)
    expect(server.received).toHaveLength(1)
    expect(page.store.now().line.is).toBe('saved')

    for (let key = 0; key < 12; key++) {
      page.type('item-1', `en ny ${key}`)
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(server.received.length).toBeGreaterThan(1)
  })

  it('keeps the text in the browser from the key until it is confirmed', async () => {
    const page = openPage(createServer())
    page.type('item-1', 'en ny')
    await vi.advanceTimersByTimeAsync(200)
    expect(page.kept?.save.changes).toEqual(says('item-1', 'en ny'))
    await vi.advanceTimersByTimeAsync(800)
    expect(page.kept).toBeNull()
  })

  it('says that the net is gone, and saves when it is back', async () => {
    const server = createServer()
    const page = openPage(server)
    server.way = 'cut'
    page.type('item-1', 'en ny')
    await vi.advanceTimersByTimeAsync(2000)
    expect(page.store.now().line.is).toBe('offline')
    server.way = 'open'
    await vi.advanceTimersByTimeAsync(30_000)
    expect(page.store.now().line.is).toBe('saved')
    expect(get(server.content, text('item-1'))).toEqual(line('en ny'))
  })

  it('repeats a save whose answer was lost under its own id, and never collides with itself', async () => {
    const server = createServer()
    const page = openPage(server)
    server.way = 'answer lost'
    page.type('item-1', 'en ny')
    await vi.advanceTimersByTimeAsync(900)
    page.type('item-1', 'en nyere')
    server.way = 'open'
    await page.autosave.settled()
    expect(server.received[1]).toEqual(server.received[0])
    expect(get(server.content, text('item-1'))).toEqual(line('en nyere'))
    expect(page.store.now().collisions).toEqual([])
  })

  it('merges two people, and shows each what the other wrote', async () => {
    const server = createServer()
    const [kari, ola] = [openPage(server), openPage(server)]
    kari.type('item-1', 'fra Kari')
    ola.type('item-2', 'fra Ola')
    await vi.advanceTimersByTimeAsync(1000)
    await kari.autosave.fetch()
    expect(kari.shows('item-2')).toEqual(line('fra Ola'))
    expect(ola.shows('item-1')).toEqual(line('fra Kari'))
  })

  it('keeps both texts when a poll brings words into the place I am typing in', async () => {
    const server = createServer()
    const [kari, ola] = [openPage(server), openPage(server)]
    ola.type('item-1', 'fra Ola')
    await ola.autosave.flush()
    const fetching = kari.autosave.fetch()
    kari.type('item-1', 'fra Kari')
    await fetching
    await kari.autosave.settled()
    const [collision] = kari.store.now().collisions
    expect(collision?.theirs.value).toEqual(line('fra Ola'))
    expect(collision?.mine.value).toEqual(line('fra Kari'))
    expect(get(server.content, text('item-1'))).toEqual(line('fra Ola'))
  })

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

  it('stops when the section was submitted, and keeps the text', async () => {
    const server = createServer()
    const page = openPage(server)
    server.way = 'submitted'
    page.type('item-1', 'for sent')
    await vi.advanceTimersByTimeAsync(1000)
    page.type('item-1', 'for sent, og mer')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.received).toHaveLength(1)
    expect(page.store.now().line.is).toBe('closed')
    const last = page.kept?.rest.length ? page.kept.rest : page.kept?.save.changes
    expect(last).toEqual(says('item-1', 'for sent, og mer'))
  })

  it('brings back what a crashed page left, also what it typed after a save that may have arrived', async () => {
    const server = createServer()
    const crashed = openPage(server)
    server.way = 'answer lost'
    crashed.type('item-1', 'en')
    crashed.type('item-1', 'en ny')
    await vi.advanceTimersByTimeAsync(900)
    crashed.type('item-1', 'en ny setning')
    await vi.advanceTimersByTimeAsync(200)
    crashed.autosave.stop()

    server.way = 'open'
    const page = openPage(server)
    await page.autosave.fetch()
    await page.autosave.restore(crashed.kept as Kept)
    await page.autosave.settled()
    expect(get(server.content, text('item-1'))).toEqual(line('en ny setning'))
    expect(page.store.now().collisions).toEqual([])
  })
})
