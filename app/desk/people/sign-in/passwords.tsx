'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { Said } from '@/components/ui/said'
import { say } from '@/lib/core/words/say'
import { allowPasswordsAction } from './actions'

/** Whether one may sign in with a password beside the provider. */
export function Passwords({ allowed, name }: { allowed: boolean; name: string }) {
  const { refresh } = useRouter()
  const act = () => allowPasswordsAction({ allowed: !allowed })
  if (!allowed)
    return (
      <>
        <p>{say('Passord er slått av. Alle logger inn med {name}.', { name })}</p>
        <Act look="secondary" label={say('Slå på passord')} act={act} onDone={refresh} />
      </>
    )
  return (
    <>
      <p>{say('Det går også an å logge inn med passord.')}</p>
      <Act
        look="secondary"
        label={say('Slå av passord')}
        confirm={
          <p>
            <Said
              of="Ingen kan logge inn med passord lenger, og det lages ikke lenker til nytt passord her. Den som er logget inn, blir ikke logget ut. Stopper {name}, kan den som drifter serveren, lage en engangslenke med {command}."
              with={{ name, command: <code>npm run admin -- link</code> }}
            />
          </p>
        }
        act={act}
        onDone={refresh}
      />
    </>
  )
}
