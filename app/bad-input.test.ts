import { beforeAll, describe, expect, test, vi } from 'vitest'
import { freshDatabase } from '@/db/testing/world'
import { theCast } from '@/lib/testing/cast'
import { digest } from './testing/digest'
import { thePersonas } from './testing/personas'
import { comeWith } from './testing/request'
import { actionsInSource } from './testing/scan'

// Anybody who is signed in can call a server action with anything.

vi.mock('next/headers', () => import('./testing/request'))

beforeAll(freshDatabase)

beforeAll(async () => {
  await theCast()
  comeWith((await thePersonas()).get('administrator') ?? null)
})

const junk: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a word', 'slett'],
  ['a list', [{ id: 'kari-id' }]],
  ['no field', {}],
  ['an id that is none', { id: "' or 1=1" }],
  ['NUL', { id: 'a\0aaaaaaa', title: 'a\0', name: '\ud800', note: '\0', text: '\0' }],
  ['objects for words', { id: { $ne: null }, report: {}, name: [], title: {}, note: {}, year: '2026' }],
  ['one field too many', { id: 'persona-editor', role: 'administrator' }],
]

const actions = (await actionsInSource()).filter(({ name }) => !name.startsWith('app/(auth)/'))

test('the actions are found', () => expect(actions.length).toBeGreaterThan(20))

describe.each(actions)('$name', ({ call }) => {
  test('says in words what is wrong, and does nothing', async () => {
    const before = await digest()
    for (const [what, input] of junk) {
      const outcome = await call(input)
      expect({ what, outcome }).toEqual({
        what,
        outcome: {
          ok: false,
          refusal: expect.objectContaining({ kind: 'invalid', says: expect.stringMatching(/\.$/) }),
        },
      })
    }
    expect(await digest()).toEqual(before)
  })
})
