'use client'

import { type ReactNode, use } from 'react'
import type { Choice } from '@/lib/core/choosing'
import { comparedWords, type Piece } from '@/lib/core/compare/words'
import { bothTexts } from '@/lib/core/merge/both'
import type { OpenCollision } from '@/lib/core/saving'
import type { Json } from '@/lib/core/tree'
import { wordsOf } from '@/lib/core/wording'
import { counted, sentence } from '@/lib/core/words/counts'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { Pieces } from '../compare/pieces'
import { Alert } from '../ui/alert'
import { Button, TextButton } from '../ui/button'
import { goTo } from './place'
import { WrittenIn } from './written'

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
            ? say('Det er skrevet på samme sted fra to vinduer.')
            : say('To har skrevet på samme sted.')}
        </strong>{' '}
        {say(
          'Begge tekstene er lagret. Velg hva som skal gjelde. Det du ikke velger, finner du i historikken.',
        )}{' '}
        <TextButton onClick={() => goTo(one.path)}>{say('Gå til stedet')}</TextButton>
        {more > 0 && ` ${moreWords(more)}`}
      </p>
      <div className="b-two b-add">
        <Side
          by={say('{name}, står i kapittelet nå', { name: name(one.theirs) })}
          text={stands}
          pieces={pieces.filter(({ fate }) => fate !== 'in')}
        >
          <Button look="secondary" small onClick={() => choose('theirs')}>
            {say('Behold denne')}
          </Button>
        </Side>
        <Side
          by={`${name(one.mine)}, ${momentWords(new Date(one.at))}`}
          text={mine}
          pieces={pieces.filter(({ fate }) => fate !== 'out')}
        >
          <Button look="secondary" small onClick={() => choose('mine')}>
            {say('Bruk denne')}
          </Button>
        </Side>
      </div>
      {bothTexts(one.path, stands, mine) !== undefined && (
        <p className="b-row b-add">
          <Button look="tertiary" small onClick={() => choose('both')}>
            {say('Behold begge')}
          </Button>
          <span className="b-meta">{say('Da står de etter hverandre, så du kan skrive dem sammen.')}</span>
        </p>
      )}
    </Alert>
  )
}

const moreWords = (more: number) =>
  sentence(
    say('{texts} til på samme sted kommer etterpå.', { texts: counted(more, 'én tekst', '{n} tekster') }),
  )

const said = (text: Json | undefined) => wordsOf(text).join('\n')

type SideProps = { by: string; text: Json | undefined; pieces: Piece[]; children: ReactNode }

function Side({ by, text, pieces, children }: SideProps) {
  return (
    <div>
      <p className="b-meta">{by}</p>
      {said(text) === '' ? (
        <p className="b-muted">{text === undefined ? say('Fjernet') : say('Uten tekst')}</p>
      ) : (
        <p>
          <Pieces pieces={pieces} lang={use(WrittenIn)} />
        </p>
      )}
      {children}
    </div>
  )
}
