import { expect, test } from 'vitest'
import { createAutosave } from './autosave'
import type { Kept } from './kept'
import { createStore } from './store'

const opened = {
  id: 'section',
  content: { title: 'Eiendom', language: 'nb' as const, blocks: [] },
  version: 0,
  savedAt: '2027-02-03T09:42:08.000Z',
  collisions: [],
}

test('a page that goes while a save is on its way has kept the last letter before anything is awaited', () => {
  let kept: Kept | null = null
  const never = () => new Promise<never>(() => {})
  const drawer = {
    keep(now: Kept | null) {
      kept = now
      return never()
    },
    close() {},
  }
  const store = createStore(opened)
  const autosave = createAutosave({ me: 'kari', store, put: never, drawer })
  store.write([{ path: ['title'], to: 'Eiendom og' }])
  void autosave.flush()
  store.write([{ path: ['title'], to: 'Eiendom og bygg' }])
  autosave.typed()
  void autosave.leave()
  autosave.stop()
  expect(kept).toMatchObject({
    save: { changes: [{ path: ['title'], to: 'Eiendom og' }] },
    rest: [{ path: ['title'], to: 'Eiendom og bygg' }],
  })
})
