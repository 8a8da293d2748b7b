'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { correctionButton } from '@/lib/core/correcting'
import { say } from '@/lib/core/words/say'
import type { ShownCorrection } from '@/lib/correcting/open'
import { moveCorrectionAction } from './actions'

type Props = { correction: Pick<ShownCorrection, 'id' | 'moves' | 'version' | 'revisionId'>; me: string }

/** The moves that need no words: back to writing, or away with it. */
export function TakeBack({ correction: { id, moves, version, revisionId }, me }: Props) {
  const { refresh } = useRouter()
  const possible = (['recall', 'reopen', 'drop'] as const).filter((move) => moves.includes(move))
  if (possible.length === 0) return null
  return (
    <div className="b-row b-add">
      {possible.map((move) => (
        <Act
          key={move}
          label={correctionButton(move)}
          look="tertiary"
          small
          confirm={
            move === 'drop'
              ? say('Leserne beholder det de har. Rettelsen kan ikke hentes tilbake.')
              : undefined
          }
          act={() =>
            moveCorrectionAction(
              { id, move, seen: move === 'drop' ? version : (revisionId ?? ''), note: '' },
              me,
            )
          }
          onDone={refresh}
        />
      ))}
    </div>
  )
}
