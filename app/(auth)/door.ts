import { cookies } from 'next/headers'
import { NextRequest, NextResponse } from 'next/server'
import NextAuth from 'next-auth'
import { currentActor } from '@/lib/actor'
import { options, type Way } from './auth'

const handler: (request: NextRequest, context: { params: { nextauth: string[] } }) => Promise<Response> =
  NextAuth(options)

/**
 * Asks next-auth from inside a server action, as a browser with scripts would ask its routes: so the forms
 * work without scripts, and the cookies it sets are set here.
 */
async function ask(path: string, fields?: Record<string, string>): Promise<Record<string, string>> {
  const request = new NextRequest(`http://localhost/api/auth/${path}`, {
    ...(fields && { method: 'POST', body: JSON.stringify({ ...fields, json: 'true' }) }),
    headers: { 'content-type': 'application/json' },
  })
  const response = await handler(request, { params: { nextauth: path.split('/') } })
  const jar = await cookies()
  for (const cookie of new NextResponse(null, { headers: response.headers }).cookies.getAll()) jar.set(cookie)
  return response.json()
}

/** Goes in by one of the ways: null when inside, else why not, in words. */
export async function enter(way: Way, fields: Record<string, string>): Promise<string | null> {
  // What is refused is said in the language of whoever asks.
  await currentActor()
  const { csrfToken = '' } = await ask('csrf')
  const { url = '' } = await ask(`callback/${way}`, { ...fields, csrfToken, callbackUrl: '/' })
  return new URL(url, 'http://localhost').searchParams.get('error')
}

/** Where the provider signs in, to come back to `next`; null: there is no provider, or it does not answer. */
export async function toProvider(next: string): Promise<string | null> {
  const { csrfToken = '' } = await ask('csrf')
  const { url = '' } = await ask('signin/oidc', { csrfToken, callbackUrl: next })
  return URL.canParse(url) && !new URL(url).searchParams.has('error') ? url : null
}

/** Goes out: the session ends in the database, and the browser forgets it. */
export async function leave(): Promise<void> {
  const { csrfToken = '' } = await ask('csrf')
  await ask('signout', { csrfToken, callbackUrl: '/' })
}
