'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act } from '@/components/ui/act'
import { say, words } from '@/lib/core/words/say'
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

const stateWords = words<Record<PersonState, string>>({
  invited: 'Invitasjonen er ikke brukt ennå.',
  active: 'Personen kan logge inn.',
  disabled: 'Personen kan ikke logge inn. Det som er skrevet og godkjent, står ved lag.',
})

export function Account({ id, name, state, tied, passwords }: Props) {
  const router = useRouter()
  const [link, setLink] = useState<string | null>(null)
  const refresh = () => router.refresh()
  if (state === 'disabled')
    return (
      <>
        <p>{stateWords.disabled}</p>
        <Act
          look="secondary"
          label={say('Åpne kontoen')}
          act={() => enablePersonAction({ id })}
          onDone={refresh}
        />
      </>
    )
  return (
    <>
      <p>{stateWords[state]}</p>
      {!passwords ? null : link ? (
        <OneTimeLink path={link} lasts={state === 'active' ? 'day' : 'week'} />
      ) : (
        <Act
          look="secondary"
          label={state === 'active' ? say('Lag lenke til nytt passord') : say('Lag ny invitasjonslenke')}
          act={() => renewLinkAction({ id })}
          onDone={(made) => setLink(made.link)}
        />
      )}
      {tied && (
        <Act
          look="tertiary"
          label={say('Løs fra den felles innloggingen')}
          confirm={
            <p>
              {say(
                '{name} blir logget ut. Neste gang kjennes personen igjen på e-postadressen. Bruk dette når noen har fått ny konto i den felles innloggingen.',
                { name },
              )}
            </p>
          }
          act={() => untieAction({ id })}
          onDone={refresh}
        />
      )}
      <Act
        look="tertiary"
        label={say('Steng kontoen')}
        confirm={
          <p>
            {say('{name} blir logget ut med en gang og kan ikke logge inn før kontoen åpnes igjen.', {
              name,
            })}
          </p>
        }
        act={() => disablePersonAction({ id })}
        onDone={() => {
          setLink(null)
          refresh()
        }}
      />
    </>
  )
}
