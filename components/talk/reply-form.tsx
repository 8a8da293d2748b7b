'use client'

import { nanoid } from 'nanoid'
import { useEffect, useState } from 'react'
import { mentionedIn, type Thread } from '@/lib/core/talk'
import { say } from '@/lib/core/words/say'
import { Alert } from '../ui/alert'
import { Button } from '../ui/button'
import { useKept } from '../ui/kept'
import { useSending } from './sending'
import { type Talking, useReaders, useTalk } from './talking'
import { WordsField } from './words-field'

/** The box for an answer, and what can be done with the thread. */
export function ReplyForm({ thread }: { thread: Thread }) {
  const talk = useTalk()
  return talk && <Reply thread={thread} talk={talk} />
}

function Reply({ thread, talk }: { thread: Thread; talk: Talking }) {
  const readers = useReaders()
  const [text, setText] = useKept(`${talk.drawer}/${thread.id}`, '')
  // The same id until it has arrived: an answer that was sent twice is one.
  const [comment, setComment] = useState(nanoid)
  const [open, setOpen] = useState(false)
  const { send, says, busy } = useSending()
  const on = { thread: thread.id, seen: thread.comments.length }
  const begun = text !== ''
  useEffect(() => {
    if (begun) talk.store.answer(thread.id)
  }, [begun, talk, thread.id])
  const said = () => ({ thread: thread.id, comment, text, mentions: mentionedIn(text, readers) })
  const sent = () => {
    setText('')
    setComment(nanoid())
    setOpen(false)
  }
  const decide = (act: 'accept' | 'reject') =>
    send(
      async () => {
        if (act === 'reject') return talk.acts.reject({ ...on, ...said() })
        await talk.settle()
        return talk.acts.accept(on)
      },
      () => {
        if (act === 'reject') sent()
        talk.onChanged()
      },
    )
  const deciding = thread.proposal && !thread.settled && talk.mayWrite
  return (
    <>
      {says && (
        <Alert tone="danger" role="alert">
          {says}
        </Alert>
      )}
      {(open || begun) && (
        <WordsField
          label={say('Svar')}
          rows={2}
          value={text}
          onChange={setText}
          readers={readers}
          busy={busy}
          first={open}
        />
      )}
      <div className="b-row">
        {deciding && (
          <>
            <Button small look="secondary" disabled={busy} onClick={() => decide('accept')}>
              {say('Ta inn')}
            </Button>
            <Button small look="tertiary" disabled={busy} onClick={() => decide('reject')}>
              {say('Avvis')}
            </Button>
          </>
        )}
        {open || begun ? (
          <Button
            small
            look="secondary"
            disabled={busy || text.trim() === ''}
            onClick={() => send(() => talk.acts.reply(said()), sent)}
          >
            {say('Send svar')}
          </Button>
        ) : (
          <Button small look="tertiary" onClick={() => setOpen(true)}>
            {say('Svar')}
          </Button>
        )}
        {!deciding && thread.settled?.how !== 'accepted' && (
          <Button
            small
            look="tertiary"
            disabled={busy}
            onClick={() => send(() => (thread.settled ? talk.acts.reopen(on) : talk.acts.resolve(on)))}
          >
            {say(thread.settled ? 'Åpne igjen' : 'Avslutt')}
          </Button>
        )}
      </div>
    </>
  )
}
