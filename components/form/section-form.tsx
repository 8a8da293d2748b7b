'use client'

import { useMemo, useState } from 'react'
import type { OpenedSection } from '@/lib/core/opened'
import { inOrder } from '@/lib/core/order'
import { momentWords } from '@/lib/core/words/dates'
import { Alert } from '../ui/alert'
import type { Put } from './autosave'
import { Bar, type Links, TitleField } from './bar'
import { BlockForm } from './block'
import { blockActs } from './block-acts'
import { Collisions, type Resolve } from './collisions'
import { ContentText } from './content-text'
import { AddBlock, Jump } from './jump'
import { Lacking } from './lacking'
import { LeftBehind } from './left-behind'
import { fieldId } from './place'
import { SaveLine } from './save-line'
import { contentOf, useScene } from './store'
import { type Submit, SubmitButton } from './submit'
import { Toast } from './toast'
import { Unsaved } from './unsaved'
import { useWriting } from './writing'

export type SectionFormProps = {
  opened: OpenedSection
  /** Who writes: unsaved work is kept for each person. */
  me: string
  put: Put
  submit: Submit
  resolve: Resolve
  links: Links
  /** The section was submitted: show what it is now. */
  onMoved: () => void
}

/** The form in which a section is written. */
export function SectionForm({ opened, me, put, submit, resolve, links, onMoved }: SectionFormProps) {
  const writing = useWriting(opened, me, put)
  const { store, autosave, write } = writing
  const acts = useMemo(() => blockActs(writing), [writing])
  const unordered = useScene(store, (scene) => contentOf(scene).blocks)
  const blocks = useMemo(() => inOrder(unordered), [unordered])
  const [current, setCurrent] = useState<string | null>(null)
  const [seeing, see] = useState(false)
  const { year } = opened.report

  return (
    <>
      <Bar
        opened={opened}
        title={<TitleField writing={writing} />}
        saying={
          <SaveLine
            store={store}
            signIn={links.signIn}
            onSee={() => see(true)}
            onChoose={() => document.getElementById('kollisjoner')?.scrollIntoView({ block: 'center' })}
          />
        }
        links={links}
        settle={autosave.settled}
        act={<SubmitButton writing={writing} submit={submit} onMoved={onMoved} />}
      />
      <div className="b-wrap b-main b-form">
        <Jump blocks={blocks} current={current} acts={acts} />
        <div>
          <LeftBehind opened={opened} me={me} restore={autosave.restore} />
          <Returned opened={opened} />
          <Collisions writing={writing} people={opened.people} resolve={resolve} />
          {blocks.length === 0 && (
            <div className="b-empty" id={fieldId(['blocks'])}>
              <h2>Kapittelet er tomt</h2>
              <p>
                Legg til en ingress, resultater, utfordringer, tekst eller en tabell. Alt lagres av seg selv.
              </p>
              <AddBlock acts={acts} />
            </div>
          )}
          {blocks.map((block, i) => (
            <BlockForm
              key={block.id}
              block={block}
              siblings={blocks}
              year={year}
              write={write}
              first={i === 0}
              last={i === blocks.length - 1}
              acts={acts}
              onEnter={setCurrent}
            />
          ))}
        </div>
        <div className="b-side">
          <Lacking store={store} />
          {opened.last && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            <section className="b-panel b-last" aria-labelledby="i-fjor" tabIndex={0}>
              <h2 id="i-fjor">Fra {opened.last.year}</h2>
              <ContentText content={opened.last.content} year={opened.last.year} level={3} />
            </section>
          )}
        </div>
      </div>
      <Toast writing={writing} />
      <Unsaved store={store} open={seeing} onClose={() => see(false)} />
    </>
  )
}

/** Why it came back. */
function Returned({ opened: { returned, people } }: { opened: OpenedSection }) {
  if (!returned) return null
  return (
    <Alert tone="warning" icon="returned">
      <p>
        <strong>
          {people[returned.by] ?? 'Godkjenneren'} sendte kapittelet tilbake{' '}
          {momentWords(new Date(returned.at))}
        </strong>
      </p>
      <p>«{returned.note}»</p>
    </Alert>
  )
}
