'use client'

import { useState } from 'react'
import type { Placed } from '@/lib/core/talk/standings'
import { say } from '@/lib/core/words/say'
import { TextButton } from '../ui/button'
import { BeginForm, slotOf } from './begin-form'
import { PlacePicker } from './place-picker'
import type { TalkScene } from './store'
import { useTalkScene } from './talking'
import { ThreadView } from './thread'

const none: readonly Placed[] = []
const nowhere: readonly string[] = []
const threadsOf = ({ threads }: TalkScene) => threads

/** How many threads wait for somebody. */
export const openCount = ({ threads }: TalkScene) => threads.filter(({ thread }) => !thread.settled).length

/** All that is said about the section, in reading order, and the form in which one says more. */
export function TalkPanel() {
  const threads = useTalkScene(threadsOf, none)
  const begun = useTalkScene((scene) => scene.begun, null)
  const shown = useTalkScene((scene) => scene.shown, null)
  const answering = useTalkScene((scene) => scene.answering, nowhere)
  const [all, setAll] = useState(false)
  const settled = threads.filter(({ thread }) => thread.settled)
  const seen = threads.filter(
    ({ thread: { id, settled } }) => all || !settled || id === shown || answering.includes(id),
  )
  return (
    <div className="b-talk">
      <p className="b-hint">
        {say('Bare de som kan lese utkastet, ser kommentarene. De blir aldri publisert.')}
      </p>
      {begun ? <BeginForm key={slotOf(begun)} begun={begun} /> : <PlacePicker />}
      {threads.length === settled.length && !begun && (
        <p className="b-small b-muted">
          {say(settled.length > 0 ? 'Alle kommentarer er avsluttet.' : 'Ingen har kommentert ennå.')}
        </p>
      )}
      <ol>
        {seen.map((one) => (
          <ThreadView key={one.thread.id} placed={one} />
        ))}
      </ol>
      {settled.length > 0 && (
        <p className="b-small">
          <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('Skjul avsluttede') : say('Vis avsluttede ({count})', { count: settled.length })}
          </TextButton>
        </p>
      )}
    </div>
  )
}
