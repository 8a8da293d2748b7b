'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/actor'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { nextPath } from '@/lib/session/next-path'
import { provider } from '@/lib/session/provider'
import { enter, leave } from './door'

export type Answer = { says: string; email: string }

/** A field of what came, which need not be a form of ours: anybody can call an action with anything. */
const field = (form: unknown, name: string): string => {
  const value = form instanceof FormData ? form.get(name) : null
  return typeof value === 'string' ? value : ''
}

/** Signs in with e-mail and password. */
export async function signIn(_: Answer, form: FormData): Promise<Answer> {
  const email = field(form, 'email')
  const says = await enter('password', { email, password: field(form, 'password') })
  return says ? { says, email } : redirect(nextPath(field(form, 'next')))
}

/** Signs in as one of the demo's people. */
export async function signInAsDemo(_: Answer, form: FormData): Promise<Answer> {
  const says = await enter('demo', { person: field(form, 'person') })
  return says ? { says, email: '' } : redirect(nextPath(field(form, 'next')))
}

/** Signs in beside a page, which stays as it is. */
export async function signInHere(way: 'password' | 'demo', form: FormData): Promise<Outcome> {
  const says =
    way === 'demo'
      ? await enter('demo', { person: field(form, 'person') })
      : await enter('password', { email: field(form, 'email'), password: field(form, 'password') })
  return says === null ? done() : refused('unknown', says)
}

/** Chooses a password with a one-time link, and signs in with it. */
export async function choosePassword(_: Answer, form: FormData): Promise<Answer> {
  await currentActor()
  const [password, again] = [field(form, 'password'), field(form, 'again')]
  if (password !== again)
    return { says: say('Passordene er ikke like. Skriv det samme to ganger.'), email: '' }
  const says = await enter('link', { token: field(form, 'token'), password })
  return says ? { says, email: '' } : redirect('/desk')
}

export async function signOut(): Promise<void> {
  await leave()
  redirect(provider() ? '/sign-in?out=1' : '/sign-in')
}
