'use client'

import { useState } from 'react'
import type { Choice } from '@/lib/core/choosing'
import type { Outcome } from '@/lib/core/outcome'
import type { OpenCollision } from '@/lib/core/saving'
import { get } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'
import { CollisionAlert } from './collision'
import { useScene } from './store'
import type { Writing } from './writing'

export type Resolve = (input: {
  collision: string
  choice: Choice
  seen: number
}) => Promise<Outcome<unknown>>

type CollisionsProps = { writing: Writing; people: Record<string, string>; resolve: Resolve }

/** Two texts of one place, side by side, until somebody chooses. Where more wait for one place, they come in turn. */
export function Collisions({ writing, people, resolve }: CollisionsProps) {
  const collisions = useScene(writing.store, (scene) => scene.collisions)
  const saved = useScene(writing.store, (scene) => scene.working.base)
  const [says, setSays] = useState('')

  const choose = async (collision: string, choice: Choice) => {
    const outcome = await resolve({ collision, choice, seen: writing.store.now().working.version })
    setSays(outcome.ok ? '' : outcome.refusal.says)
    await writing.autosave.fetch()
  }

  return (
    <div id="kollisjoner">
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      {inTurn(collisions).map(({ first, more }) => (
        <CollisionAlert
          key={first.id}
          one={first}
          more={more}
          stands={get(saved, first.path)}
          name={({ by, name }) => name || (by && people[by]) || say('En annen')}
          choose={(choice) => choose(first.id, choice)}
        />
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
