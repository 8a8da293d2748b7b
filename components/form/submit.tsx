'use client'

import { useState } from 'react'
import { type Outcome, type Refusal, refused } from '@/lib/core/outcome'
import { type Around, hindrances } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { moves } from '@/lib/core/workflow'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { LackList } from './lacking'
import { contentOf } from './store'
import type { Writing } from './writing'

export type Submit = (input: { version: number }) => Promise<Outcome<unknown>>

type SubmitProps = { writing: Writing; around: Around; submit: Submit; onMoved: () => void }

/** Sends the section to be signed: first everything must be saved, and nothing lacking. */
export function SubmitButton({ writing, around, submit, onMoved }: SubmitProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async () => {
    if (busy) return
    setBusy(true)
    const outcome = await (hindrance(writing, around) ?? sent(writing, around, submit))
    setBusy(false)
    if (outcome.ok) onMoved()
    else setRefusal(outcome.refusal)
  }
  const close = () => setRefusal(null)

  return (
    <>
      <Button aria-busy={busy} onClick={send}>
        {say(moves.submit.button)}
      </Button>
      <Dialog open={refusal !== null} onClose={close} title={say('Kapittelet er ikke sendt')}>
        <p>{refusal?.says}</p>
        {refusal?.places && <LackList lacking={refusal.places} onGo={close} />}
      </Dialog>
    </>
  )
}

function hindrance({ store }: Writing, around: Around): Outcome | null {
  const { collisions } = store.now()
  const places = hindrances(contentOf(store.now()), { collisions, ...around })
  if (places.length === 0) return null
  return refused('invalid', say('Dette mangler før kapittelet kan sendes til godkjenning:'), { places })
}

async function sent(writing: Writing, around: Around, submit: Submit): Promise<Outcome<unknown>> {
  if (await writing.autosave.settled()) {
    return hindrance(writing, around) ?? submit({ version: writing.store.now().working.version })
  }
  return refused(
    'unavailable',
    say('Det siste du skrev, er ikke lagret ennå. Prøv igjen når lagringslinjen sier «Lagret».'),
  )
}
