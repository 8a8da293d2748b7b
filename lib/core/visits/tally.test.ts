import { expect, test } from 'vitest'
import { add, addAll, listed, pageKey, type Tally } from './tally'

test('what is counted adds up, by day and by page, and comes apart again', () => {
  const tally: Tally = new Map()
  add(tally, '2026-11-29', pageKey('r', ''))
  add(tally, '2026-11-29', pageKey('r', 'skole/bygg'))
  add(tally, '2026-11-29', pageKey('r', 'skole/bygg'))
  add(tally, '2026-11-30', pageKey('r', ''))
  const more: Tally = new Map()
  addAll(more, tally)
  addAll(more, tally)
  expect(listed(more)).toEqual([
    { reportId: 'r', path: '', day: '2026-11-29', count: 2 },
    { reportId: 'r', path: 'skole/bygg', day: '2026-11-29', count: 4 },
    { reportId: 'r', path: '', day: '2026-11-30', count: 2 },
  ])
})
