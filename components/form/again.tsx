'use client'

import { type FormEvent, useEffect, useState } from 'react'
import type { Outcome } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import { useScene } from './store'
import type { Writing } from './writing'

/** The person whose text this is, as far as signing in asks. In a demonstration one click is enough. */
export type Myself = { id: string; name: string; email: string; demo: boolean }

export type SignIn = (way: 'password' | 'demo', form: FormData) => Promise<Outcome>

type SignInAgainProps = {
  me: Myself
  writing: Writing
  signIn: SignIn
  open: boolean
  onOpen: (open: boolean) => void
}

/** Signing in again over the page that was left waiting: it opens by itself, and nothing typed moves. */
export function SignInAgain({ me, writing, signIn, open, onOpen }: SignInAgainProps) {
  const line = useScene(writing.store, (scene) => scene.line)
  const [says, setSays] = useState('')
  const [waiting, wait] = useState(false)
  const out = line.is === 'signedOut'
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that one is signed out
  useEffect(() => onOpen(out), [out])

  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    wait(true)
    const outcome = await signIn(me.demo ? 'demo' : 'password', new FormData(event.currentTarget))
    setSays(outcome.ok ? '' : outcome.refusal.says)
    if (outcome.ok) await writing.autosave.fetch()
    wait(false)
  }

  return (
    <Dialog open={open && out} onClose={() => onOpen(false)} title={say('Logg inn igjen')}>
      <form className="b-stacked" onSubmit={enter}>
        <p>
          {line.is === 'signedOut' && line.says}{' '}
          {say('Logg inn som {name}, så lagres det du har skrevet. Det ligger trygt her så lenge.', {
            name: me.name,
          })}
        </p>
        {says && (
          <Alert tone="danger" role="alert">
            {says}
          </Alert>
        )}
        <input type="hidden" name="person" value={me.id} />
        {!me.demo && (
          <>
            <TextField label={say('E-post')} name="email" autoComplete="username" value={me.email} readOnly />
            <TextField
              label={say('Passord')}
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          </>
        )}
        <Button type="submit" aria-busy={waiting} disabled={waiting}>
          {me.demo ? say('Logg inn som {name}', { name: me.name }) : say('Logg inn')}
        </Button>
      </form>
    </Dialog>
  )
}
