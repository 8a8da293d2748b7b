'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act } from '@/components/ui/act'
import type { PersonState } from '@/lib/people/read'
import { disablePersonAction, enablePersonAction, renewLinkAction, untieAction } from '../actions'
import { OneTimeLink } from '../one-time-link'

type Props = {
  id: string
  name: string
  state: PersonState
  /** Known at the provider. */
  tied: boolean
  /** Whether passwords, and so the links to choose one, count here. */
  passwords: boolean
}

const words: Record<PersonState, string> = {
  invited: 'Invitasjonen er ikke brukt ennå.',
  active: 'Personen kan logge inn.',
  disabled: 'Personen kan ikke logge inn. Det som er skrevet og godkjent, står ved lag.',
}

export function Account({ id, name, state, tied, passwords }: Props) {
  const router = useRouter()
  const [link, setLink] = useState<string | null>(null)
  const refresh = () => router.refresh()
  if (state === 'disabled')
    return (
      <>
        <p>{words.disabled}</p>
        <Act look="secondary" label="Åpne kontoen" act={() => enablePersonAction({ id })} onDone={refresh} />
      </>
    )
  return (
    <>
      <p>{words[state]}</p>
      {!passwords ? null : link ? (
        <OneTimeLink path={link} lasts={state === 'active' ? 'i ett døgn' : 'i sju dager'} />
      ) : (
        <Act
          look="secondary"
          label={state === 'active' ? 'Lag lenke til nytt passord' : 'Lag ny invitasjonslenke'}
          act={() => renewLinkAction({ id })}
          onDone={(made) => setLink(made.link)}
        />
      )}
      {tied && (
        <Act
          look="tertiary"
          label="Løs fra den felles innloggingen"
          confirm={
            <p>
              {name} blir logget ut. Neste gang kjennes personen igjen på e-postadressen. Bruk dette når noen
              har fått ny konto i den felles innloggingen.
            </p>
          }
          act={() => untieAction({ id })}
          onDone={refresh}
        />
      )}
      <Act
        look="tertiary"
        label="Steng kontoen"
        confirm={<p>{name} blir logget ut med en gang og kan ikke logge inn før kontoen åpnes igjen.</p>}
        act={() => disablePersonAction({ id })}
        onDone={() => {
          setLink(null)
          refresh()
        }}
      />
    </>
  )
}
