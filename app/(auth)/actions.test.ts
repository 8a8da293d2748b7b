import { expect, test, vi } from 'vitest'
import { choosePassword, signIn, signInAsDemo, signInHere } from './actions'
import { enter } from './door'

vi.mock('@/lib/actor', () => ({ currentActor: async () => null }))
vi.mock('./door', () => ({
  enter: vi.fn(async () => 'E-postadressen eller passordet er feil.'),
  leave: vi.fn(),
}))

// Strangers can call these with anything.

const nothing = { says: '', email: '' }

test.each([undefined, null, 'kari', {}, { get: 'kari' }, [{ email: 'kari' }]])(
  'what is no form has no fields: %j',
  async (sent) => {
    const form = sent as unknown as FormData
    for (const enters of [signIn, signInAsDemo, choosePassword])
      expect(await enters(nothing, form)).toMatchObject({ says: expect.stringMatching(/\.$/), email: '' })
    for (const way of ['password', 'demo'] as const)
      expect(await signInHere(way, form)).toMatchObject({ ok: false, refusal: { kind: 'unknown' } })
    for (const [, fields] of vi.mocked(enter).mock.calls)
      expect(Object.values(fields).every((value) => value === '')).toBe(true)
  },
)

test('a file is no e-mail address', async () => {
  const form = new FormData()
  form.set('email', new File(['kari'], 'kari.txt'))
  expect(await signIn(nothing, form)).toMatchObject({ email: '' })
})
