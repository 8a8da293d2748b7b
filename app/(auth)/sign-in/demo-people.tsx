'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Avatar } from '@/components/ui/avatar'
import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import { signInAsDemo } from '../actions'

type Person = { id: string; name: string; email: string; note: string }

/** The people of a demonstration: one click signs in. */
export function DemoPeople({ people, next }: { people: Person[]; next: string }) {
  const [answer, action, waiting] = useActionState(signInAsDemo, { says: '', email: '' })
  return (
    <section className="b-in-r" aria-labelledby="demo">
      <h2 id="demo">{say('Prøv som en av disse')}</h2>
      <p>{say('Ett klikk logger inn. Alt du gjør, blir i demonstrasjonen.')}</p>
      {answer.says && (
        <Alert tone="danger" role="alert">
          {answer.says}
        </Alert>
      )}
      <form className="b-ppl" action={action}>
        <input type="hidden" name="next" value={next} />
        {people.map(({ id, name, note }) => (
          <button key={id} type="submit" name="person" value={id} disabled={waiting}>
            <Avatar name={name} />
            <span>
              <b>{name}</b>
              <i>{note}</i>
            </span>
            <span className="b-go">{say('Logg inn')}</span>
          </button>
        ))}
      </form>
      <p className="b-small">
        <Said
          of="Vil du logge inn for hånd? Alle har passordet {password}, for eksempel {email}."
          with={{ password: <code>beretning-demo</code>, email: <code>{people[0]?.email}</code> }}
        />
      </p>
    </section>
  )
}
