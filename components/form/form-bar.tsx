'use client'

import { useState } from 'react'
import { aroundOf, type OpenedSection } from '@/lib/core/opened'
import { type Myself, SignInAgain } from './again'
import { Bar, type Links, TitleField } from './bar'
import { Here } from './live/here'
import type { Presence } from './live/presence'
import { SaveLine } from './save-line'
import { SubmitButton } from './submit'
import { Unsaved } from './unsaved'
import type { Ways } from './ways'
import type { Writing } from './writing'

type FormBarProps = {
  opened: OpenedSection
  me: Myself
  writing: Writing
  ways: Pick<Ways, 'submit' | 'signIn'>
  links: Links
  presence: Presence
  onMoved: () => void
}

/** The bar over the form: the title as a field, what is saved, who is here; and what opens from it. */
export function FormBar({ opened, me, writing, ways, links, presence, onMoved }: FormBarProps) {
  const { store, autosave } = writing
  const [seeing, see] = useState(false)
  const [signingIn, signIn] = useState(false)
  return (
    <>
      <Bar
        opened={opened}
        title={<TitleField writing={writing} />}
        saying={
          <SaveLine
            store={store}
            onSee={() => see(true)}
            onSignIn={() => signIn(true)}
            onChoose={() => document.getElementById('kollisjoner')?.scrollIntoView({ block: 'center' })}
          />
        }
        here={<Here presence={presence} />}
        links={links}
        settle={autosave.settled}
        act={
          <SubmitButton writing={writing} around={aroundOf(opened)} submit={ways.submit} onMoved={onMoved} />
        }
      />
      <SignInAgain me={me} writing={writing} signIn={ways.signIn} open={signingIn} onOpen={signIn} />
      <Unsaved store={store} open={seeing} onClose={() => see(false)} />
    </>
  )
}
