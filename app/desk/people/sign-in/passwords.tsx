'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { allowPasswordsAction } from './actions'

/** Whether one may sign in with a password beside the provider. */
export function Passwords({ allowed, name }: { allowed: boolean; name: string }) {
  const { refresh } = useRouter()
  const act = () => allowPasswordsAction({ allowed: !allowed })
  if (!allowed)
    return (
      <>
        <p>Passord er slått av. Alle logger inn med {name}.</p>
        <Act look="secondary" label="Slå på passord" act={act} onDone={refresh} />
      </>
    )
  return (
    <>
      <p>Det går også an å logge inn med passord.</p>
      <Act
        look="secondary"
        label="Slå av passord"
        confirm={
          <p>
            Ingen kan logge inn med passord lenger, og det lages ikke lenker til nytt passord her. Den som er
            logget inn, blir ikke logget ut. Stopper {name}, kan den som drifter serveren, lage en
            engangslenke med <code>npm run admin -- link</code>.
          </p>
        }
        act={act}
        onDone={refresh}
      />
    </>
  )
}
