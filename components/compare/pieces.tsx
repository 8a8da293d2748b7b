import { Marked } from '@/components/blocks/rich'
import type { Piece } from '@/lib/core/compare/words'
import { say } from '@/lib/core/words/say'

/** A text with what came and what went. Hidden words say it to those who do not see the lines. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <span className="whitespace-pre-line">
      {Array.from(pieces.entries(), ([place, { fate, text, marks }]) => {
        const set = <Marked marks={marks}>{text}</Marked>
        if (fate === 'same') return <span key={place}>{set}</span>
        const Mark = fate === 'in' ? 'ins' : 'del'
        const goesOn = pieces[place - 1]?.fate === fate
        return (
          <Mark key={place}>
            {!goesOn && <span className="ds-sr-only">{say(fate === 'in' ? 'satt inn:' : 'fjernet:')} </span>}
            {set}
          </Mark>
        )
      })}
    </span>
  )
}
