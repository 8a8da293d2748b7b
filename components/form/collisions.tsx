'use client'

import { type ReactNode, useState } from 'react'
import type { Choice } from '@/lib/core/choosing'
import type { Outcome } from '@/lib/core/outcome'
import type { OpenCollision } from '@/lib/core/saving'
import { get, type Json } from '@/lib/core/tree'
import { wordsOf } from '@/lib/core/wording'
import { counted, sentence } from '@/lib/core/words/counts'
import { momentWords } from '@/lib/core/words/dates'
import { Alert } from '../ui/alert'
import { Button, TextButton } from '../ui/button'
import { goTo } from './place'
import { useScene } from './store'
import type { Writing } from './writing'

export type Resolve = (input: { collision: string; choice: Choice }) => Promise<Outcome<unknown>>

const byTwo = 'To har skrevet i samme punkt.'
const twice = 'Det er skrevet i samme punkt fra to vinduer.'

type CollisionsProps = { writing: Writing; people: Record<string, string>; resolve: Resolve }

/** Two texts of one place, side by side, until somebody chooses. Where more wait for one place, they come in turn. */
export function Collisions({ writing, people, resolve }: CollisionsProps) {
  const collisions = useScene(writing.store, (scene) => scene.collisions)
  const saved = useScene(writing.store, (scene) => scene.working.base)
  const [says, setSays] = useState('')

  const choose = async (collision: string, choice: Choice) => {
    const outcome = await resolve({ collision, choice })
    setSays(outcome.ok ? '' : outcome.refusal.says)
    await writing.autosave.fetch()
  }
  const name = (id: string | null) => (id && people[id]) || 'En annen'

  return (
    <div id="kollisjoner">
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      {inTurn(collisions).map(({ first: one, more }) => (
        <Alert key={one.id} tone="danger">
          <p>
            <strong>{one.mine.by === one.theirs.by ? twice : byTwo}</strong> Begge tekstene er lagret. Velg
            den som skal gjelde. <TextButton onClick={() => goTo(one.path)}>Gå til stedet</TextButton>
            {more > 0 && ` ${sentence(counted(more, 'tekst', 'tekster'))} til i samme punkt kommer etterpå.`}
          </p>
          <div className="b-two b-add">
            <Side
              by={`${name(one.theirs.by)}, står i kapittelet nå`}
              text={get(saved, one.path)}
              choose={() => choose(one.id, 'theirs')}
            >
              Behold denne
            </Side>
            <Side
              by={`${name(one.mine.by)}, ${momentWords(new Date(one.at))}`}
              text={one.mine.value as Json | undefined}
              choose={() => choose(one.id, 'mine')}
            >
              Bruk denne
            </Side>
          </div>
        </Alert>
      ))}
    </div>
  )
}

/** The oldest collision of each place, and how many wait behind it. */
function inTurn(collisions: readonly OpenCollision[]): { first: OpenCollision; more: number }[] {
  const place = ({ path }: OpenCollision) => path.join('/')
  const firsts = collisions.filter(
    (one, i) => collisions.findIndex((other) => place(other) === place(one)) === i,
  )
  return firsts.map((first) => ({
    first,
    more: collisions.filter((other) => place(other) === place(first)).length - 1,
  }))
}

type SideProps = {
  by: string
  text: Json | undefined
  choose: () => void
  children: ReactNode
}

function Side({ by, text, choose, children }: SideProps) {
  const words = wordsOf(text)
  return (
    <div>
      <p className="b-meta">{by}</p>
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {words.length === 0 && <p className="b-muted">{text === undefined ? 'Fjernet' : 'Uten tekst'}</p>}
      <Button look="secondary" small onClick={choose}>
        {children}
      </Button>
    </div>
  )
}
