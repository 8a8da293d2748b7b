'use client'

import { useState } from 'react'
import { countOf, type Place, tableOf } from '@/lib/core/asking/cells'
import { fillArea } from '@/lib/core/asking/pasting'
import type { OpenedRequest } from '@/lib/core/asking/sight'
import { type Outcome, refused } from '@/lib/core/outcome'
import { missingWords } from '@/lib/core/words/asking'
import { sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'
import { type Myself, type SignIn, SignInAgain } from '../form/again'
import type { Put } from '../form/autosave'
import { LeftBehindHere } from '../form/left-behind'
import type { Live } from '../form/live/live'
import { SaveLine } from '../form/save-line'
import { contentOf, useScene } from '../form/store'
import { Toast } from '../form/toast'
import { Unsaved } from '../form/unsaved'
import { useWriting } from '../form/writing'
import { Alert } from '../ui/alert'
import { Doubts } from './doubts'
import { FillingGrid } from './grid'
import { FillingBar, Request } from './head'
import { SayFilled } from './said'
import { useNews } from './use-news'

type Props = {
  opened: OpenedRequest
  me: Myself
  put: Put
  live: Live
  signIn: SignIn
  answer: () => Promise<Outcome<unknown>>
  /** The request stands otherwise: show what it is now. */
  onChanged: () => void
}

/** The form in which somebody fills in the figures that they were asked for. */
export function FillingForm({ opened, me, put, live, signIn, answer, onChanged }: Props) {
  const writing = useWriting(opened, me.id, put)
  useNews(writing, opened, live, onChanged)
  const { store, autosave, write } = writing
  const [seeing, see] = useState(false)
  const [signingIn, openSignIn] = useState(false)
  const content = useScene(store, contentOf)
  const collides = useScene(store, ({ collisions }) => collisions.length > 0)
  const { wanted } = opened
  const table = tableOf(content.blocks, wanted)
  const count = countOf(content.blocks, wanted)

  function paste(place: Place, cells: string[][]) {
    if (!table) return
    const { changes, says } = fillArea(table, wanted, place, cells)
    if (changes.length > 0) write(changes, says)
    else store.write([], says)
  }

  return (
    <>
      <FillingBar
        opened={opened}
        saying={<SaveLine store={store} onSee={() => see(true)} onSignIn={() => openSignIn(true)} />}
        act={
          table &&
          count && (
            <SayFilled
              table={table}
              wanted={wanted}
              answer={async () => ((await autosave.settled()) ? answer() : unsaved())}
              onDone={onChanged}
            />
          )
        }
      />
      <div className="b-wrap b-main">
        <LeftBehindHere id={opened.id} me={me.id} writing={writing} />
        <Request opened={opened} />
        {collides && (
          <Alert tone="warning" role="status">
            {say(
              'En annen har skrevet i samme celle samtidig. Begge tallene er tatt vare på, og de som skriver kapittelet, velger mellom dem.',
            )}
          </Alert>
        )}
        {table && count ? (
          <>
            <p role="status">{sentence(missingWords(count))}.</p>
            <FillingGrid table={table} wanted={wanted} ways={{ write, paste }} />
            <Doubts table={table} wanted={wanted} write={write} />
            <p className="b-hint b-filling-hint">
              {say(
                'Tab går til neste celle, Enter og piltastene opp og ned i kolonnen. Skriv «12*» for et foreløpig tall, «..» når tallet mangler og «.» når det ikke er noe tall å oppgi. Celler kopiert fra et regneark kan limes inn samlet. Alt lagres av seg selv.',
              )}
            </p>
          </>
        ) : (
          <Alert tone="info" role="status">
            {say('Det du er bedt om, er tatt ut av kapittelet. Du trenger ikke gjøre noe.')}
          </Alert>
        )}
      </div>
      <Toast writing={writing} />
      <SignInAgain {...{ me, writing, signIn }} open={signingIn} onOpen={openSignIn} />
      <Unsaved store={store} open={seeing} onClose={() => see(false)} />
    </>
  )
}

const unsaved = () =>
  refused('unavailable', say('Ikke alt er lagret ennå. Prøv igjen når det står at det er lagret.'))
