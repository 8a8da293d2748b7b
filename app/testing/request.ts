import { sessionCookie } from '@/lib/session/cookie'

// Stands in for `next/headers` where there is no Next around: one request at a time, with one cookie.
let token: string | null = null

/** From here on, requests come with this session's token; null: with none. */
export function comeWith(given: string | null): void {
  token = given
}

export const cookies = async () => ({
  get: (name: string) => (token !== null && name === sessionCookie() ? { name, value: token } : undefined),
})

export const headers = async () => new Headers({ 'x-beretning-path': '/desk/here' })

/** The same as a raw header, for what answers before Next. */
export const cookieHeader = (): string | undefined =>
  token === null ? undefined : `${sessionCookie()}=${token}`
