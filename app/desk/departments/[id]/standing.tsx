'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { say } from '@/lib/core/words/say'
import { closeDepartmentAction, reopenDepartmentAction } from '../actions'

type Props = { id: string; name: string; closed: boolean }

/** Whether a department is in use, and the button that changes it. */
export function Standing({ id, name, closed }: Props) {
  const router = useRouter()
  const refresh = () => router.refresh()
  return closed ? (
    <>
      <p>{say('Enheten kan ikke velges til nye kapitler og roller.')}</p>
      <Act
        look="secondary"
        label={say('Ta i bruk igjen')}
        act={() => reopenDepartmentAction({ id })}
        onDone={refresh}
      />
    </>
  ) : (
    <>
      <p>{say('Kapitler som enheten eier, og roller i enheten, står ved lag om enheten legges ned.')}</p>
      <Act
        look="secondary"
        label={say('Legg ned enheten')}
        confirm={
          <p>
            {say('{name} kan deretter ikke velges til nye kapitler og roller. Det kan gjøres om.', { name })}
          </p>
        }
        act={() => closeDepartmentAction({ id })}
        onDone={refresh}
      />
    </>
  )
}
