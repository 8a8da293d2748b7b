'use server'

import { redirect } from 'next/navigation'
import { nextPath } from '@/lib/session/next-path'
import { enter, leave } from './door'

export type Answer = { says: string; email: string }

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
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

/** Chooses a password with a one-time link, and signs in with it. */
export async function choosePassword(_: Answer, form: FormData): Promise<Answer> {
  const [password, again] = [field(form, 'password'), field(form, 'again')]
  if (password !== again) return { says: 'Passordene er ikke like. Skriv det samme to ganger.', email: '' }
  const says = await enter('link', { token: field(form, 'token'), password })
  return says ? { says, email: '' } : redirect('/desk')
}

export async function signOut(): Promise<void> {
  await leave()
  redirect('/sign-in')
}
