import { Marked } from '@/components/blocks/rich'
import type { Piece } from '@/lib/core/compare/words'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { foreign, spoken } from '@/lib/core/words/spoken'

type Props = {
  pieces: readonly Piece[]
  /** In which they are written, where they are words and it is known. */
  lang: Language | undefined
}

/** A text with what came and what went. Hidden words say it to those who do not see the lines. */
export function Pieces({ pieces, lang }: Props) {
  const marked = foreign(lang)
  return (
    <span className="whitespace-pre-line" lang={marked}>
      {Array.from(pieces.entries(), ([place, { fate, text, marks }]) => {
        const set = <Marked marks={marks}>{text}</Marked>
        if (fate === 'same') return <span key={place}>{set}</span>
        const Mark = fate === 'in' ? 'ins' : 'del'
        const goesOn = pieces[place - 1]?.fate === fate
        return (
          <Mark key={place}>
            {!goesOn && (
              <span className="ds-sr-only" lang={marked && spoken().language}>
                {say(fate === 'in' ? 'satt inn:' : 'fjernet:')}{' '}
              </span>
            )}
            {set}
          </Mark>
        )
      })}
    </span>
  )
}
