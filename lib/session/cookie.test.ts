import { afterEach, describe, expect, it, vi } from 'vitest'
import { sessionCookie, tokenFrom } from './cookie'

afterEach(() => vi.unstubAllEnvs())

describe('the cookie of a session', () => {
  it('is found among others, and only by its whole name', () => {
    expect(tokenFrom('a=1; beretning-session=abc_-9; b=2')).toBe('abc_-9')
    expect(tokenFrom('xberetning-session=abc')).toBeUndefined()
    expect(tokenFrom('beretning-session-two=abc')).toBeUndefined()
    expect(tokenFrom('beretning-session=')).toBeUndefined()
    expect(tokenFrom(undefined)).toBeUndefined()
  })

  it('is bound to its host over https', () => {
    vi.stubEnv('PUBLIC_URL', 'https://rapport.solvik.example')
    expect(sessionCookie()).toMatch(/^__Host-/)
    expect(tokenFrom('beretning-session=planted; __Host-beretning-session=own')).toBe('own')
  })
})
