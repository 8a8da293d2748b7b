'use client'

import { useMemo, useState } from 'react'
import { inOrder } from '@/lib/core/order'
import type { OpenCollision } from '@/lib/core/saving'
import type { Content } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { type Myself, type SignIn, SignInAgain } from '../form/again'
import type { Put } from '../form/autosave'
import { TitleField } from '../form/bar'
import { BlockForm } from '../form/block'
import { blockActs } from '../form/block-acts'
import { Collisions, type Resolve } from '../form/collisions'
import { LeftBehindHere } from '../form/left-behind'
import { SaveLine } from '../form/save-line'
import { contentOf, useScene } from '../form/store'
import { Toast } from '../form/toast'
import { Unsaved } from '../form/unsaved'
import { type PictureWays, WithPictures } from '../form/with-pictures'
import { useWriting } from '../form/writing'
import { WrittenIn } from '../form/written'
import { SettledLink } from './settled-link'

/** A correction as its form gets it. */
export type WrittenCorrection = {
  id: string
  section: string
  number: string
  year: number
  content: Content
  version: number
  savedAt: string
  collisions: OpenCollision[]
  people: Record<string, string>
}

export type CorrectionWays = { put: Put; resolve: Resolve; pictures: PictureWays; signIn: SignIn }

type Props = {
  opened: WrittenCorrection
  me: Myself
  ways: CorrectionWays
  /** The page that shows what is corrected, and sends it. */
  onward: string
}

/** The form in which what readers have is corrected: the fields of the section, saved beside its running draft. */
export function CorrectionForm({ opened, me, ways, onward }: Props) {
  const { id, section, ...begun } = opened
  const writing = useWriting({ ...begun, id: section, keptAs: id }, me.id, ways.put)
  const { store, autosave, write } = writing
  const content = useScene(store, contentOf)
  const blocks = useMemo(() => inOrder(content.blocks), [content.blocks])
  const acts = useMemo(() => blockActs(writing), [writing])
  const [seeing, see] = useState(false)
  const [signingIn, openSignIn] = useState(false)
  return (
    <WrittenIn value={content.language}>
      <div className="b-bar">
        <div className="b-wrap">
          <h1 tabIndex={-1}>
            <span className="b-num">{opened.number}</span> <TitleField writing={writing} />
          </h1>
          <span className="b-muted">{say('Rettelse av det som er publisert')}</span>
          <SaveLine
            store={store}
            onSee={() => see(true)}
            onSignIn={() => openSignIn(true)}
            onChoose={() => document.getElementById('kollisjoner')?.scrollIntoView({ block: 'center' })}
          />
          <div className="b-row b-push">
            <SettledLink href={onward} settle={autosave.settled}>
              {say('Se endringene og send')}
            </SettledLink>
          </div>
        </div>
      </div>
      <div className="b-wrap b-main b-correcting">
        <LeftBehindHere id={id} me={me.id} writing={writing} />
        <p className="b-muted b-small">
          {say(
            'Her står teksten slik leserne har den nå. Utkastet som skrives videre, blir ikke endret før rettelsen er publisert. Alt lagres av seg selv.',
          )}
        </p>
        <Collisions writing={writing} people={opened.people} resolve={ways.resolve} />
        <WithPictures writing={writing} acts={acts} ways={ways.pictures}>
          {blocks.map((block, i) => (
            <BlockForm
              key={block.id}
              {...{
                block,
                acts,
                write,
                year: opened.year,
                language: content.language,
                siblings: blocks,
                onEnter: nothing,
              }}
              first={i === 0}
              last={i === blocks.length - 1}
            />
          ))}
        </WithPictures>
      </div>
      <Toast writing={writing} />
      <SignInAgain {...{ me, writing, signIn: ways.signIn }} open={signingIn} onOpen={openSignIn} />
      <Unsaved store={store} open={seeing} onClose={() => see(false)} />
    </WrittenIn>
  )
}

const nothing = () => {}
