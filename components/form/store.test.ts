import { expect, test } from 'vitest'
import { line, plain } from '@/lib/core/rich'
import type { Content } from '@/lib/core/section'
import type { Json } from '@/lib/core/tree'
import { contentOf, createStore } from './store'

const point = (id: string, words: string) => ({ id, order: id, text: line(words) })
const points = ['blocks', 'results', 'items']
const content: Content = {
  title: 'Eiendom',
  language: 'nb',
  blocks: [
    { id: 'results', kind: 'results', order: 'a0', heading: null, items: [point('a0', 'Tre skoler.')] },
  ],
}
const opened = { id: 'section', content, version: 0, savedAt: '2027-02-03T09:42:08.000Z', collisions: [] }

const put = (id: string, words: string) => ({
  path: [...points, id],
  to: point(id, words) as unknown as Json,
})
const says = (id: string, words: string) => ({
  path: [...points, id, 'text'],
  to: line(words) as unknown as Json,
})

/** Two points were pasted, and may be taken back. */
function pasted() {
  const store = createStore(opened)
  store.write([put('a1', 'Første.'), put('a2', 'Andre.')], '2 punkter lagt til.')
  const shown = () =>
    contentOf(store.now()).blocks.flatMap((block) =>
      block.kind === 'results' ? block.items.map(({ text }) => plain(text)) : [],
    )
  return { store, shown }
}

test('what was just done is taken back whole', () => {
  const { store, shown } = pasted()
  store.takeBack(store.now().undo!)
  expect(shown()).toEqual(['Tre skoler.'])
  expect(store.now().undo).toBeNull()
})

test('what somebody wrote in it since stays, and it is said', () => {
  const { store, shown } = pasted()
  store.write([says('a2', 'Andre, og Olas ord.')])
  store.takeBack(store.now().undo!)
  expect(shown()).toEqual(['Tre skoler.', 'Andre, og Olas ord.'])
  expect(store.now().undo).toMatchObject({ says: 'Det som er skrevet siden, ble stående.', back: [] })
})
