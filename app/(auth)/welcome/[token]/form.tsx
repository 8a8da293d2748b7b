'use client'

import { type ReactNode, useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { say } from '@/lib/core/words/say'
import { choosePassword } from '../../actions'

type Props = { token: string; email: string; children: ReactNode }

export function PasswordForm({ token, email, children }: Props) {
  const [answer, action, waiting] = useActionState(choosePassword, { says: '', email: '' })
  return (
    <form action={action}>
      {children}
      {answer.says && (
        <Alert tone="danger" role="alert">
          {answer.says}
        </Alert>
      )}
      <input type="hidden" name="token" value={token} />
      {/* So that the browser remembers the password with the right name. */}
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <TextField
        label={say('Nytt passord')}
        name="password"
        type="password"
        autoComplete="new-password"
        required
      />
      <TextField
        label={say('Gjenta passordet')}
        name="again"
        type="password"
        autoComplete="new-password"
        required
      />
      <Button type="submit" aria-busy={waiting} disabled={waiting}>
        {say('Lagre og logg inn')}
      </Button>
    </form>
  )
}
