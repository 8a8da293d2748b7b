'use client'

import type { ReactNode } from 'react'
import type { Choice } from '@/lib/core/choosing'
import { comparedWords, type Piece } from '@/lib/core/compare/words'
import { bothTexts } from '@/lib/core/merge/both'
import type { OpenCollision } from '@/lib/core/saving'
import type { Json } from '@/lib/core/tree'
import { wordsOf } from '@/lib/core/wording'
import { counted, sentence } from '@/lib/core/words/counts'
import { momentWords } from '@/lib/core/words/dates'
import { Pieces } from '../compare/pieces'
import { Alert } from '../ui/alert'
import { Button, TextButton } from '../ui/button'
import { goTo } from './place'

type CollisionProps = {
  one: OpenCollision
  /** What stands at the place now. */
  stands: Json | undefined
  /** How many more wait for the same place. */
  more: number
  name: (side: OpenCollision['theirs']) => string
  choose: (choice: Choice) => void
}

/** Two texts of one place, with what differs marked. Whichever is not chosen stays in the history. */
export function CollisionAlert({ one, stands, more, name, choose }: CollisionProps) {
  const mine = one.mine.value as Json | undefined
  const pieces = comparedWords(said(stands), said(mine))
  return (
    <Alert tone="danger">
      <p>
        <strong>
          {one.mine.by === one.theirs.by
            ? 'Det er skrevet på samme sted fra to vinduer.'
            : 'To har skrevet på samme sted.'}
        </strong>{' '}
        Begge tekstene er lagret. Velg hva som skal gjelde. Det du ikke velger, finner du i historikken.{' '}
        <TextButton onClick={() => goTo(one.path)}>Gå til stedet</TextButton>
        {more > 0 &&
          ` ${sentence(counted(more, 'én tekst', '{n} tekster'))} til på samme sted kommer etterpå.`}
      </p>
      <div className="b-two b-add">
        <Side
          by={`${name(one.theirs)}, står i kapittelet nå`}
          text={stands}
          pieces={pieces.filter(({ fate }) => fate !== 'in')}
        >
          <Button look="secondary" small onClick={() => choose('theirs')}>
            Behold denne
          </Button>
        </Side>
        <Side
          by={`${name(one.mine)}, ${momentWords(new Date(one.at))}`}
          text={mine}
          pieces={pieces.filter(({ fate }) => fate !== 'out')}
        >
          <Button look="secondary" small onClick={() => choose('mine')}>
            Bruk denne
          </Button>
        </Side>
      </div>
      {bothTexts(one.path, stands, mine) !== undefined && (
        <p className="b-row b-add">
          <Button look="tertiary" small onClick={() => choose('both')}>
            Behold begge
          </Button>
          <span className="b-meta">Da står de etter hverandre, så du kan skrive dem sammen.</span>
        </p>
      )}
    </Alert>
  )
}

const said = (text: Json | undefined) => wordsOf(text).join('\n')

type SideProps = { by: string; text: Json | undefined; pieces: Piece[]; children: ReactNode }

function Side({ by, text, pieces, children }: SideProps) {
  return (
    <div>
      <p className="b-meta">{by}</p>
      {said(text) === '' ? (
        <p className="b-muted">{text === undefined ? 'Fjernet' : 'Uten tekst'}</p>
      ) : (
        <p>
          <Pieces pieces={pieces} />
        </p>
      )}
      {children}
    </div>
  )
}
