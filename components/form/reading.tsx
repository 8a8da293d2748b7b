'use client'

import { useState } from 'react'
import type { OpenedSection } from '@/lib/core/opened'
import type { Outcome } from '@/lib/core/outcome'
import type { Talk } from '@/lib/core/talk'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { waitsWords } from '@/lib/core/words/steps'
import { moves } from '@/lib/core/workflow'
import { StandingRequests } from '../asking/standing-requests'
import { TalkAround, TalkBeside } from '../talk/beside'
import { Alert } from '../ui/alert'
import { Button, ButtonLink } from '../ui/button'
import { TouchedAlert } from '../work/touched'
import type { Myself } from './again'
import { Bar, type Links } from './bar'
import { ContentText } from './content-text'
import { LeftBehind } from './left-behind'
import type { Ways } from './ways'
import { Words } from './written'

/** The moves that open a section again. Each names the revision that the person saw. */
export type Reopening = 'recall' | 'reopen'
export type Reopen = (input: { move: Reopening; seen: string }) => Promise<Outcome<unknown>>

type SectionReadingProps = {
  opened: OpenedSection
  talk: Talk
  me: Myself
  ways: Pick<Ways, 'live' | 'talk' | 'reopen' | 'asking'>
  links: Links & { review: string }
  onMoved: () => void
}

/** A section that this person cannot write in now: what it says, who has it, and what can be done. */
export function SectionReading({ opened, talk, me, ways, links, onMoved }: SectionReadingProps) {
  const [says, setSays] = useState('')
  const open = async (move: Reopening) => {
    const outcome = await ways.reopen({ move, seen: seenBy(move, opened) })
    if (outcome.ok) onMoved()
    else setSays(outcome.refusal.says)
  }
  const possible = (['recall', 'reopen'] as const).filter((move) => opened.moves.includes(move))

  return (
    <TalkAround
      opened={opened}
      live={ways.live}
      me={me.id}
      talk={talk}
      acts={ways.talk}
      onChanged={onMoved}
      content={opened.content}
    >
      <Bar
        opened={opened}
        title={<Words>{opened.content.title}</Words>}
        links={links}
        act={
          <>
            {possible.map((move) => (
              <Button key={move} look="secondary" onClick={() => open(move)}>
                {say(moves[move].button)}
              </Button>
            ))}
            {opened.moves.includes('approve') && (
              <ButtonLink look="primary" href={links.review}>
                {say('Les og godkjenn')}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="b-wrap b-main b-cols b-review">
        <div className="b-read">
          {says && (
            <Alert tone="danger" role="alert">
              {says}
            </Alert>
          )}
          <LeftBehind opened={opened} me={me.id} />
          <Alert tone={opened.state === 'approved' ? 'success' : 'info'} icon={opened.state}>
            {holder(opened)}
          </Alert>
          <TouchedAlert touched={opened.touched} signed={opened.state === 'approved'} />
          <ContentText of={opened.id} content={opened.content} year={opened.report.year} level={2} />
        </div>
        <div className="b-side">
          {possible.length > 0 && (
            <StandingRequests opened={opened} withdraw={ways.asking.withdraw} onChanged={onMoved} />
          )}
          <TalkBeside />
        </div>
      </div>
    </TalkAround>
  )
}

const seenBy = (move: Reopening, { submitted, signed }: OpenedSection) =>
  (move === 'recall' ? submitted?.revision : signed?.revision) ?? ''

/** Who has the section now. */
function holder({ state, step, submitted, signed, approvers, people }: OpenedSection): string {
  const name = (id: string) => people[id] ?? say('En annen')
  if (state === 'submitted' && submitted) {
    const sent = say('{name} sendte kapittelet til godkjenning {moment}.', {
      name: name(submitted.by),
      moment: momentWords(new Date(submitted.at)),
    })
    if (approvers.length === 0) return `${sent} ${say('Ingen kan godkjenne det slik det står nå.')}`
    const whom = waitsWords(approvers.map(name), step)
    const waits = step
      ? say('Det venter på {whom} i leddet «{step}».', { whom, step: step.name })
      : say('Det venter på {whom}.', { whom })
    return `${sent} ${waits} ${say('Det kan ikke endres nå.')}`
  }
  if (state === 'approved' && signed) {
    return say('{name} godkjente kapittelet {moment}.', {
      name: name(signed.by),
      moment: momentWords(new Date(signed.at)),
    })
  }
  return say('Du kan lese kapittelet, men ikke skrive i det.')
}
