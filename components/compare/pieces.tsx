import type { Piece } from '@/lib/core/compare/words'

/** A text with what came and what went. Hidden words say it to those who do not see the lines. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <span className="whitespace-pre-line">
      {pieces.map(({ fate, text }, i) => {
        const key = `${i} ${fate}`
        if (fate === 'same') return <span key={key}>{text}</span>
        const Mark = fate === 'in' ? 'ins' : 'del'
        return (
          <Mark key={key}>
            <span className="ds-sr-only">{fate === 'in' ? 'satt inn: ' : 'fjernet: '}</span>
            {text}
          </Mark>
        )
      })}
    </span>
  )
}
