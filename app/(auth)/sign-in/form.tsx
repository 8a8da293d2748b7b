'use client'

import { type ReactNode, useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { say } from '@/lib/core/words/say'
import { signIn } from '../actions'

/** Works before and without scripts: the action is the form's own. */
export function SignInForm({ next, children }: { next: string; children: ReactNode }) {
  const [answer, action, waiting] = useActionState(signIn, { says: '', email: '' })
  return (
    <form action={action}>
      {children}
      {answer.says && (
        <Alert tone="danger" role="alert">
          {answer.says}
        </Alert>
      )}
      <input type="hidden" name="next" value={next} />
      <TextField
        label={say('E-post')}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={answer.email}
      />
      <TextField
        label={say('Passord')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button type="submit" aria-busy={waiting} disabled={waiting}>
        {say('Logg inn')}
      </Button>
      <details className="b-small">
        <summary>{say('Glemt passordet?')}</summary>
        {say(
          'Spør administratoren der du arbeider. Hun eller han kan lage en engangslenke som du velger nytt passord med.',
        )}
      </details>
    </form>
  )
}
