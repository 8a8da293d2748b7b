'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { Alert } from '@/components/ui/alert'
import { say } from '@/lib/core/words/say'
import { renewCorrectionAction } from './actions'

type Props = { id: string; me: string; able: boolean }

/** Readers have got something else since the correction was begun: it must be laid on that before it goes on. */
export function Renew({ id, me, able }: Props) {
  const { refresh } = useRouter()
  return (
    <div className="b-gap">
      <Alert tone="warning">
        <p>
          {say(
            'Kapittelet er publisert på nytt siden rettelsen ble begynt. Rettelsen må bygge på det leserne har nå, før den kan publiseres.',
          )}
          {!able && ` ${say('Åpne den for endring først.')}`}
        </p>
        {able && (
          <div className="b-add">
            <Act
              label={say('Hent inn det leserne har nå')}
              look="secondary"
              small
              act={() => renewCorrectionAction({ id }, me)}
              onDone={refresh}
            />
          </div>
        )}
      </Alert>
    </div>
  )
}
