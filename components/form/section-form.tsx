'use client'

import { useMemo, useState } from 'react'
import type { OpenedSection } from '@/lib/core/opened'
import { inOrder } from '@/lib/core/order'
import type { Talk } from '@/lib/core/talk'
import { say } from '@/lib/core/words/say'
import { AskingContext } from '../asking/context'
import { useAsking } from '../asking/use-asking'
import { LinkingContext } from '../linking/context'
import { Highlights } from '../talk/highlights'
import { TalkContext } from '../talk/talking'
import { useFollowing, useTalking } from '../talk/use-talking'
import type { Myself } from './again'
import type { Links } from './bar'
import { blockActs } from './block-acts'
import { Blocks } from './blocks'
import { Collisions } from './collisions'
import { FiguresBehind } from './figures-behind'
import { FormBar } from './form-bar'
import { AddBlock, Jump } from './jump'
import { LeftBehindHere } from './left-behind'
import { PresenceContext } from './live/presence'
import { useLive } from './live/use-live'
import { fieldId } from './place'
import { Returned } from './returned'
import { Side } from './side'
import { contentOf, useScene } from './store'
import { Toast } from './toast'
import { useLinking } from './use-linking'
import { useSources } from './use-sources'
import type { Ways } from './ways'
import { WithPictures } from './with-pictures'
import { useWriting } from './writing'
import { WrittenIn } from './written'

type SectionFormProps = {
  opened: OpenedSection
  talk: Talk
  /** Who writes: unsaved work is kept for each person. */
  me: Myself
  ways: Omit<Ways, 'reopen'>
  links: Links
  /** The section stands otherwise than the page shows: show what it is now. */
  onMoved: () => void
}

/** The form in which a section is written. */
export function SectionForm({ opened: given, talk, me, ways, links, onMoved }: SectionFormProps) {
  const writing = useWriting(given, me.id, ways.put)
  const { store, autosave, write } = writing
  const content = useScene(store, contentOf)
  const opened = useSources(given, content, ways.linking.source)
  const blocks = useMemo(() => inOrder(content.blocks), [content.blocks])
  const acts = useMemo(() => blockActs(writing), [writing])
  const [current, setCurrent] = useState<string | null>(null)
  const linking = useLinking(opened, store, ways.linking)
  const asking = useAsking({
    requests: opened.requests,
    ways: ways.asking,
    settle: autosave.settled,
  })
  const talking = useTalking({
    section: opened.id,
    me: me.id,
    talk,
    acts: ways.talk,
    mayWrite: true,
    content: () => contentOf(store.now()),
    settle: autosave.settled,
    onChanged: autosave.fetch,
  })
  useFollowing(talking, content)
  const presence = useLive(writing, {
    opened,
    me: me.id,
    live: ways.live,
    onMoved,
    onTalk() {
      talking.refresh()
      asking.refresh()
    },
  })

  return (
    <WrittenIn value={content.language}>
      <TalkContext value={talking}>
        <PresenceContext value={presence}>
          <FormBar {...{ opened, me, writing, ways, links, presence, onMoved }} />
          <AskingContext value={asking}>
            <div className="b-wrap b-main b-form">
              <Jump blocks={blocks} current={current} acts={acts} />
              <div>
                <LeftBehindHere id={opened.id} me={me.id} writing={writing} />
                <Returned opened={opened} />
                <Collisions writing={writing} people={opened.people} resolve={ways.resolve} />
                <FiguresBehind opened={opened} writing={writing} />
                {blocks.length === 0 && (
                  <div className="b-empty" id={fieldId(['blocks'])}>
                    <h2>{say('Kapittelet er tomt')}</h2>
                    <p>
                      {say(
                        'Legg til en ingress, resultater, utfordringer, tekst eller en tabell. Alt lagres av seg selv.',
                      )}
                    </p>
                    <AddBlock acts={acts} />
                  </div>
                )}
                <LinkingContext value={linking}>
                  <WithPictures writing={writing} acts={acts} ways={ways.pictures}>
                    <Blocks
                      language={content.language}
                      opened={opened}
                      blocks={blocks}
                      write={write}
                      acts={acts}
                      onEnter={setCurrent}
                    />
                  </WithPictures>
                </LinkingContext>
              </div>
              <Side opened={opened} writing={writing} hideHint={ways.hideHint} />
            </div>
          </AskingContext>
        </PresenceContext>
        <Toast writing={writing} />
        <Highlights />
      </TalkContext>
    </WrittenIn>
  )
}
