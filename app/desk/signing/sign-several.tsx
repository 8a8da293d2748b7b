'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Form, Submit, TextField } from '@/components/ui/form'
import { Said } from '@/components/ui/said'
import { Written } from '@/components/ui/written'
import type { Language } from '@/lib/core/section'
import { type Signed, signSeveralSchema } from '@/lib/core/signing-several'
import { say } from '@/lib/core/words/say'
import { signSeveralAction } from './actions'

/** A section on the page, with the version that was read there. */
export type Shown = { id: string; seen: string; number: number; name: string; language: Language }

type Props = { me: string; shown: readonly Shown[]; heading: string; button: string }

/** One act for all that the page shows, each with its own record; then what came of each. */
export function SignSeveral({ me, shown, heading, button }: Props) {
  const { refresh } = useRouter()
  const [came, setCame] = useState<Came[]>([])
  const sections = shown.map(({ id, seen }) => ({ id, seen }))
  if (shown.length + came.length === 0) return null
  return (
    <section className="b-panel b-decide" aria-labelledby="samlet">
      <h2 id="samlet">{heading}</h2>
      {came.length > 0 && <Outcomes came={came} />}
      {shown.length > 0 && (
        <>
          <p className="b-small">
            {say(
              'Du godkjenner hvert av dem, slik det står her. Er noe endret siden du åpnet siden, blir det ikke godkjent.',
            )}
          </p>
          <ul className="b-small b-list">
            {shown.map(({ id, name, language, number }) => (
              <li key={id}>
                <Said
                  of="<a>{name}</a>, versjon {number}"
                  with={{
                    a: (words) => (
                      <a className="ds-link" href={`#del-${id}`}>
                        {words}
                      </a>
                    ),
                    name: <Written lang={language}>{name}</Written>,
                    number,
                  }}
                />
              </li>
            ))}
          </ul>
          <Form
            schema={signSeveralSchema}
            start={{ sections, note: '' }}
            action={(input) => signSeveralAction({ ...input, sections }, me)}
            onDone={(signed) => {
              setCame(signed.flatMap((one) => cameOf(one, shown)))
              refresh()
            }}
          >
            <TextField
              name="note"
              label={say('Merknad (valgfri)')}
              hint={say('Står ved hver av godkjenningene.')}
            />
            <Submit>{button}</Submit>
          </Form>
        </>
      )}
    </section>
  )
}

type Came = Signed & Pick<Shown, 'name' | 'language' | 'number'>

const cameOf = (one: Signed, shown: readonly Shown[]): Came[] =>
  shown
    .filter(({ id }) => id === one.id)
    .map(({ name, language, number }) => ({ ...one, name, language, number }))

function Outcomes({ came }: { came: readonly Came[] }) {
  return (
    <ul className="b-feed" role="status" aria-label={say('Hva som ble godkjent')}>
      {came.map(({ id, name, language, number, refusal }) => (
        <li key={id}>
          <b>
            <Written lang={language}>{name}</Written>:
          </b>{' '}
          {refusal ? say('ikke godkjent. {why}', { why: refusal.says }) : say('godkjent.')}{' '}
          {refusal?.kind === 'stale' && (
            <Link className="ds-link" href={`/desk/sections/${id}/review?siden=${number}`}>
              {say('Se hva som er endret siden versjon {number}', { number })}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
