import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asNode } from '@/lib/core/merge'
import { type Line, line, plain } from '@/lib/core/rich'
import type { Content } from '@/lib/core/section'
import { unsent } from '@/lib/core/syncing'
import { get, type Json } from '@/lib/core/tree'
import type { Kept } from './kept'
import { openPage, type Page } from './testing/page'
import { createServer, type Server } from './testing/server'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const texts = ['Vi bygger skoler i hele byen.', 'Energibruken gikk ned.']
const content: Content = {
  title: 'Eiendom',
  language: 'nb',
  blocks: [
    {
      id: 'block1',
      kind: 'results',
      order: 'a0',
      heading: null,
      items: texts.map((text, i) => ({ id: `item-${i}`, order: `a${i}`, text: line(text) })),
    },
  ],
}
const place = (item: number) => ['blocks', 'block1', 'items', `item-${item}`, 'text']

/** What may happen: to which of two pages, with which item, at which word. */
const step = fc.record({
  what: fc.constantFrom(
    'type',
    'type',
    'type',
    'wait',
    'wait',
    'cut',
    'answer lost',
    'open',
    'again',
    'crash',
    'news',
  ),
  page: fc.nat(1),
  item: fc.nat(1),
  at: fc.nat(12),
  wait: fc.constantFrom(50, 400, 900, 6000),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Two pages, one server and everything that was typed; a word is typed once and never taken out. */
function createWorld() {
  const server: Server = createServer(content)
  const open = () => openPage(content, (save) => server.put(save))
  const pages: Page[] = [open(), open()]
  const typed: string[] = []
  /** What dead pages kept, until it is brought back. */
  let left: Kept[] = []
  const shown = (page: Page, item: number) =>
    plain(get(page.store.now().working.local, place(item)) as unknown as Line)

  /** The browser dies, and the person comes back. What was typed in the last moment may not be kept yet. */
  async function crash(which: number) {
    await vi.advanceTimersByTimeAsync(200)
    const page = pages[which] as Page
    page.autosave.stop()
    if (page.kept) left.push(page.kept)
    pages[which] = open()
    await bringBack(pages[which])
  }

  async function bringBack(page: Page) {
    await page.autosave.fetch()
    const waiting: Kept[] = []
    for (const kept of left) if (!(await page.autosave.restore(kept))) waiting.push(kept)
    left = waiting
  }

  return {
    server,
    bringBack,
    pages,
    typed,
    async perform({ what, page: which, item, at, wait }: Step) {
      const page = pages[which] as Page
      if (what === 'type') {
        const words = shown(page, item).split(' ')
        const word = `ord${typed.length}`
        typed.push(word)
        page.writes([{ path: place(item), to: asNode(line(words.toSpliced(at, 0, word).join(' '))) as Json }])
      } else if (what === 'wait') await vi.advanceTimersByTimeAsync(wait)
      else if (what === 'news') void page.autosave.fetch()
      else if (what === 'again') {
        // A save that was thought lost comes once more, long after.
        const late = server.received.at(-1 - at)
        if (late) await server.put(late).catch(() => {})
      } else if (what === 'crash') await crash(which)
      else server.way = what
    },
    /** Where a word of somebody's can be: the draft, a text that waits for a choice, or a drawer. */
    held: () => JSON.stringify([server.content, server.collisions, pages.map(({ kept }) => kept), left]),
  }
}

test('whatever happens, every word is saved or kept, and "saved" is true', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const world = createWorld()
      for (const one of steps) {
        await world.perform(one)
        for (const { store } of world.pages) {
          const { line, working } = store.now()
          if (line.is === 'saved') expect(unsent(working)).toEqual([])
        }
      }
      await vi.advanceTimersByTimeAsync(200)
      expect(world.typed.filter((word) => !world.held().includes(word))).toEqual([])

      world.server.way = 'open'
      await vi.advanceTimersByTimeAsync(60_000)
      await world.bringBack(world.pages[0] as Page)
      for (const page of world.pages) await page.autosave.settled()
      for (const page of world.pages) await page.autosave.fetch()
      expect(world.pages.map(({ store }) => store.now().line.is)).toEqual(['saved', 'saved'])
      expect(world.typed.filter((word) => !world.held().includes(word))).toEqual([])
      for (const { store } of world.pages) expect(store.now().working.local).toEqual(world.server.content)
      for (const page of world.pages) page.autosave.stop()
    }),
    { numRuns: 200 },
  )
})
