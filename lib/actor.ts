import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from './core/access'
import { speak } from './language'
import { actorOf } from './session/actor'
import { sessionCookie } from './session/cookie'
import { visitorsLanguage } from './session/language'

/** Who asks; one look-up for each request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const jar = await cookies()
  const actor = await actorOf(jar.get(sessionCookie())?.value)
  speak(actor?.language ?? (await visitorsLanguage()))
  return actor
})

/** Who asks, found anew each time: for an answer that goes on while they may be signed out. */
export async function askerNow(): Promise<() => Promise<Actor | null>> {
  const token = (await cookies()).get(sessionCookie())?.value
  return () => actorOf(token)
}

/** Who asks, for a page that is not for strangers: they are led to sign in, and back again. */
export async function signedIn(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const here = (await headers()).get('x-beretning-path') ?? '/desk'
  redirect(`/sign-in?next=${encodeURIComponent(here)}`)
}
