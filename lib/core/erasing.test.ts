import { describe, expect, test } from 'vitest'
import type { Actor } from './access'
import { askErasureSchema, judgeDropping, judgeErasing, placeKey, placeOf } from './erasing'

const administrator = (id: string): Actor => ({
  id,
  name: id,
  email: `${id}@solvik.example`,
  grants: [{ role: 'administrator', departments: null }],
})
const asked = { state: 'asked', askedBy: 'rune' } as const

describe('an erasure', () => {
  test('is confirmed by another administrator, once', () => {
    expect(judgeErasing(administrator('anne'), asked)).toMatchObject({ ok: true })
    expect(judgeErasing(administrator('rune'), asked)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(judgeErasing({ ...administrator('anne'), grants: [] }, asked)).toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    expect(judgeErasing(administrator('anne'), { ...asked, state: 'done' })).toMatchObject({
      refusal: { kind: 'stale' },
    })
  })

  test('can be taken back by whoever asked, while it waits', () => {
    expect(judgeDropping(administrator('rune'), asked)).toMatchObject({ ok: true })
    expect(judgeDropping(administrator('anne'), { ...asked, state: 'dropped' })).toMatchObject({ ok: false })
  })
})

describe('a request', () => {
  const wish = { report: 'rapport-1', words: '', places: [], attachments: [], reason: 'Feil.', note: '' }
  const says = (more: object) => {
    const parsed = askErasureSchema.safeParse({ ...wish, ...more })
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
  }

  test.each([
    ['nothing to take out', {}, ['words']],
    ['words that are too short', { words: 'Kari Nordmann\nBo' }, ['words']],
    ['no reason', { words: 'Kari Nordmann', reason: ' ' }, ['reason']],
    ['the words in the reason', { words: 'Kari Nordmann', reason: 'kari nordmann ba om det' }, ['reason']],
    ['the words in the note', { words: 'Kari Nordmann', note: 'Om Kari Nordmann.' }, ['note']],
    ['half a name in the note', { words: 'Kari Nordmann', note: 'Nordmann er tatt ut.' }, ['note']],
    ['a place that is none', { places: ['../../x'] }, ['places.0']],
  ])('with %s is refused', (_, more, fields) => expect(says(more)).toEqual(fields))

  test('names a place, and gets it back', () => {
    const place = {
      section: 'kapittel-1',
      path: ['blocks', 'tabell-1', 'rows', 'raden-1', 'cells', 'kolonne'],
    }
    expect(placeOf(placeKey(place))).toEqual(place)
    expect(says({ places: [placeKey(place)] })).toEqual([])
  })
})
