'use client'

import { type ReactNode, useCallback, useEffect, useRef, useState, useTransition } from 'react'
import type { Message } from '@/lib/core/live'
import type { OpenedSection } from '@/lib/core/opened'
import type { Content } from '@/lib/core/section'
import type { Talk } from '@/lib/core/talk'
import { same } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import type { Live } from '../form/live/live'
import { WrittenIn } from '../form/written'
import { Highlights } from './highlights'
import { openCount, TalkPanel } from './panel'
import { type TalkActs, TalkContext, type Talking, useTalkScene } from './talking'
import { useFollowing, useTalking } from './use-talking'

type Props = {
  opened: Pick<OpenedSection, 'id' | 'version' | 'state' | 'mayWrite'>
  live: Live
  me: string
  talk: Talk
  acts: TalkActs
  content: Content
  onChanged: () => void
  children: ReactNode
}

const settled = async () => true

/** Lets those who read a text, and do not write it now, talk about it: an approver above all. */
export function TalkAround({ opened, live, me, talk, acts, content, onChanged, children }: Props) {
  const talking = useTalking({
    section: opened.id,
    me,
    talk,
    acts,
    mayWrite: false,
    content: () => content,
    settle: settled,
    onChanged,
  })
  useFollowing(talking, content)
  useHearing(talking, opened, live)
  return (
    <WrittenIn value={content.language}>
      <TalkContext value={talking}>
        {children}
        <Highlights />
      </TalkContext>
    </WrittenIn>
  )
}

/** Shows what is said, and what the section has become, as it happens. */
function useHearing({ refresh, onChanged }: Talking, opened: Props['opened'], live: Live) {
  const { id } = opened
  const saved = useGathered(onChanged)
  const shown = useRef(opened)
  shown.current = opened
  useEffect(
    () =>
      live.watch(id, {
        version: () => shown.current.version,
        told(message) {
          if (message.is === 'talk') void refresh()
          else if (message.is === 'saved') saved()
          else if (changes(message, shown.current)) onChanged()
        },
        open: () => {},
      }),
    [live, id, refresh, onChanged, saved],
  )
}

/** Milliseconds: somebody who writes saves more often than anybody reads. */
const gathering = 2000

/** Draws the page anew for all that was told in a while, and no sooner than it has come from the time before. */
function useGathered(draw: () => void): () => void {
  const [told, setTold] = useState(false)
  const [drawing, start] = useTransition()
  useEffect(() => {
    if (!told || drawing) return
    const timer = setTimeout(() => {
      setTold(false)
      start(draw)
    }, gathering)
    return () => clearTimeout(timer)
  }, [told, drawing, draw])
  return useCallback(() => setTold(true), [])
}

/** Whether the section is another than the one shown. A stream begins by telling where it stands. */
function changes(message: Message, { state, mayWrite }: Props['opened']): boolean {
  if (message.is === 'standing') return !same(message.standing, { state, mayWrite })
  return message.is !== 'present'
}

/** The panel beside the text. */
export function TalkBeside() {
  return (
    <section className="b-panel" aria-labelledby="kommentarer">
      <h2 id="kommentarer">
        {say('Kommentarer')}
        <Count />
      </h2>
      <TalkPanel />
    </section>
  )
}

function Count() {
  const count = useTalkScene(openCount, 0)
  return count > 0 && ` (${count})`
}
