import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { drawer, type Kept, leftBehind, whenLetGo } from './kept'

const large = vi.hoisted(() => ({ held: new Map<string, unknown>(), answers: true }))
vi.mock('idb-keyval', () => {
  const later = <T>(then: () => T) =>
    large.answers ? Promise.resolve().then(then) : new Promise<T>(() => {})
  return {
    get: (key: string) => Promise.resolve(large.held.get(key)),
    keys: () => Promise.resolve([...large.held.keys()]),
    set: (key: string, value: unknown) => later(() => large.held.set(key, value)),
    del: (key: string) => later(() => large.held.delete(key)),
  }
})

const kept = (to: string): Kept => ({
  save: { baseVersion: 0, saveId: to, as: 'kari', changes: [{ path: ['title'], to }] },
  rest: [],
  at: '2027-02-03T09:42:08.000Z',
})

/** What a browser has besides the large store: a small one that answers at once, and locks that pages hold. */
function aBrowser() {
  const small: Record<string, string> = {}
  const of = (name: string, value: unknown) => Object.defineProperty(small, name, { value })
  of('setItem', (key: string, value: string) => Object.assign(small, { [key]: value }))
  of('getItem', (key: string) => small[key] ?? null)
  of('removeItem', (key: string) => delete small[key])
  const waiting = new Map<string, Promise<unknown>>()
  const locks = {
    query: async () => ({ held: [...waiting.keys()].map((name) => ({ name })) }),
    request(name: string, ...[last, held = last]: (() => unknown)[]) {
      const turn = (waiting.get(name) ?? Promise.resolve()).then(() => held?.())
      if (!waiting.has(name)) waiting.set(name, turn)
      return turn.then(() => void waiting.delete(name))
    },
  }
  vi.stubGlobal('localStorage', small)
  vi.stubGlobal('navigator', { locks })
}

afterEach(() => {
  vi.unstubAllGlobals()
  large.held.clear()
  large.answers = true
})

test('what is kept is found also when the page was gone before the large store had answered', async () => {
  aBrowser()
  large.answers = false
  const page = drawer('kari', 'eiendom', 'first')
  void page.keep(kept('Tolv skoler'))
  page.close()
  expect(await leftBehind('kari', 'eiendom')).toEqual([['beretning/kari/eiendom/first', kept('Tolv skoler')]])
  expect(await leftBehind('ola', 'eiendom')).toEqual([])
})

test('the small store is emptied when the large one has it, and both when it is saved', async () => {
  aBrowser()
  const page = drawer('kari', 'eiendom', 'second')
  await page.keep(kept('Tolv skoler'))
  expect(Object.keys(localStorage)).toEqual([])
  expect(large.held.size).toBe(1)
  await page.keep(null)
  expect(large.held.size).toBe(0)
})

test('where there are no locks, what an open page keeps is not offered, and what a dead one kept is, soon', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  aBrowser()
  vi.stubGlobal('navigator', {})
  const page = drawer('kari', 'eiendom', 'fourth')
  const now = () => ({ ...kept('Tolv skoler'), at: new Date().toISOString() })
  await page.keep(now())
  expect(await leftBehind('kari', 'eiendom')).toEqual([])
  await vi.advanceTimersByTimeAsync(600_000)
  expect(await leftBehind('kari', 'eiendom')).toEqual([])

  large.held.set('beretning/kari/eiendom/fifth', now())
  const looksAgain = vi.fn()
  await whenLetGo('kari', 'eiendom', new AbortController().signal, looksAgain)
  await vi.advanceTimersByTimeAsync(100_000)
  expect(looksAgain).toHaveBeenCalled()
  const found = await leftBehind('kari', 'eiendom')
  expect(found.map(([key]) => key)).toEqual(['beretning/kari/eiendom/fifth'])
  page.close()
})

test('a page that is only now being closed is waited for', async () => {
  aBrowser()
  let close = () => {}
  navigator.locks.request('beretning/kari/eiendom/third', () => new Promise<void>((gone) => (close = gone)))
  large.held.set('beretning/kari/eiendom/third', kept('Tolv skoler'))
  expect(await leftBehind('kari', 'eiendom')).toEqual([])
  const found = new Promise((tell) => {
    void whenLetGo('kari', 'eiendom', new AbortController().signal, async () =>
      tell(await leftBehind('kari', 'eiendom')),
    )
  })
  close()
  expect(await found).toHaveLength(1)
})
