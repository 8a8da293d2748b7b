import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Line, line, plain } from '@/lib/core/rich'
import { get } from '@/lib/core/tree'
import type { Kept } from './kept'
import { openPage as openPageOf } from './testing/page'
import { content, createServer, openPage, says, text } from './testing/two-items'

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

  it('does not go on saying that it saves what was taken back while others were asked for', async () => {
    const server = createServer()
    const answers: (() => void)[] = []
    const page = openPageOf(content, async (save) => {
      await new Promise<void>((arrives) => answers.push(arrives))
      return server.put(save)
    })
    const asked = page.autosave.fetch()
    page.writes(says('item-1', 'en ny'))
    page.writes(says('item-1', 'en'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(page.store.now().line.is).toBe('saving')
    answers[0]?.()
    await asked
    expect(page.store.now().line.is).toBe('saved')
    expect(answers).toHaveLength(1)
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

  it('takes in what another wrote in the text I am typing in, and goes on saving without a collision', async () => {
    const server = createServer()
    const [kari, ola] = [openPage(server), openPage(server)]
    kari.type('item-2', 'Vi bygger nye skoler i hele byen.')
    await kari.autosave.settled()
    await ola.autosave.fetch()

    ola.type('item-2', 'I år: Vi bygger nye skoler i hele byen.')
    await ola.autosave.settled()
    for (const words of ['byen. De', 'byen. De er', 'byen. De er i', 'byen. De er i tre.']) {
      const now = plain(kari.shows('item-2') as unknown as Line)
      kari.type('item-2', now.replace(/byen.*$/, words))
      await kari.autosave.flush()
    }
    await kari.autosave.settled()
    expect(get(server.content, text('item-2'))).toEqual(
      line('I år: Vi bygger nye skoler i hele byen. De er i tre.'),
    )
    expect(kari.store.now().collisions).toEqual([])
    expect(kari.store.now().line.is).toBe('saved')
  })

  it('lays what a crashed page typed last beside what others wrote there since', async () => {
    const server = createServer()
    const crashed = openPage(server)
    server.way = 'answer lost'
    crashed.type('item-1', 'en skole i byen')
    await vi.advanceTimersByTimeAsync(900)
    crashed.type('item-1', 'en skole i byen og to til')
    await vi.advanceTimersByTimeAsync(200)
    crashed.autosave.stop()
    server.way = 'open'
    const [ola, page] = [openPage(server), openPage(server)]
    await ola.autosave.fetch()
    ola.type('item-1', 'bare en skole i byen')
    await ola.autosave.settled()

    await page.autosave.fetch()
    await page.autosave.restore(crashed.kept as Kept)
    await page.autosave.settled()
    expect(get(server.content, text('item-1'))).toEqual(line('bare en skole i byen og to til'))
    expect(page.store.now().collisions).toEqual([])
  })

  it('says saved again when what was typed is taken back before it was sent', async () => {
    const server = createServer()
    const page = openPage(server)
    page.type('item-1', 'en ny')
    await vi.advanceTimersByTimeAsync(300)
    page.type('item-1', 'en')
    await vi.advanceTimersByTimeAsync(1000)
    expect(page.store.now().line.is).toBe('saved')
    expect([page.kept, server.received]).toEqual([null, []])
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
    expect(last).toMatchObject(says('item-1', 'for sent, og mer'))
  })

  it.each(['recalled', 'recalled and closed anew'])('goes on when the section is %s', async (how) => {
    const server = createServer()
    const page = openPage(server)
    server.way = 'submitted'
    page.type('item-1', 'for sent')
    await vi.advanceTimersByTimeAsync(1000)
    page.type('item-1', 'for sent, og mer')
    if (how === 'recalled') server.way = 'open'
    await page.autosave.opened()
    await vi.advanceTimersByTimeAsync(1000)
    expect(page.store.now().line.is).toBe(how === 'recalled' ? 'saved' : 'closed')
    if (how === 'recalled') expect(get(server.content, text('item-1'))).toEqual(line('for sent, og mer'))
    else expect(page.kept).not.toBeNull()
    expect(page.store.now().collisions).toEqual([])
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
    // The old copy is thrown away now: a crash must find another.
    expect(JSON.stringify(page.kept)).toContain('en ny setning')
    await page.autosave.settled()
    expect(get(server.content, text('item-1'))).toEqual(line('en ny setning'))
    expect(page.store.now().collisions).toEqual([])
  })
})
