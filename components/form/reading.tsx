'use client'

import { useState } from 'react'
import type { OpenedSection } from '@/lib/core/opened'
import type { Outcome } from '@/lib/core/outcome'
import { momentWords } from '@/lib/core/words/dates'
import { moves } from '@/lib/core/workflow'
import { Alert } from '../ui/alert'
import { Button, ButtonLink } from '../ui/button'
import { Bar, type Links } from './bar'
import { ContentText } from './content-text'
import { LeftBehind } from './left-behind'

/** The moves that open a section again. Each names the revision that the person saw. */
export type Reopening = 'recall' | 'reopen'
export type Reopen = (input: { move: Reopening; seen: string }) => Promise<Outcome<unknown>>

type SectionReadingProps = {
  opened: OpenedSection
  me: string
  links: Links & { review: string }
  reopen: Reopen
  onMoved: () => void
}

/** A section that this person cannot write in now: what it says, who has it, and what can be done. */
export function SectionReading({ opened, me, links, reopen, onMoved }: SectionReadingProps) {
  const [says, setSays] = useState('')
  const open = async (move: Reopening) => {
    const outcome = await reopen({ move, seen: seenBy(move, opened) })
    if (outcome.ok) onMoved()
    else setSays(outcome.refusal.says)
  }
  const possible = (['recall', 'reopen'] as const).filter((move) => opened.moves.includes(move))

  return (
    <>
      <Bar
        opened={opened}
        title={opened.content.title}
        links={links}
        act={
          <>
            {possible.map((move) => (
              <Button key={move} look="secondary" onClick={() => open(move)}>
                {moves[move].button}
              </Button>
            ))}
            {opened.moves.includes('approve') && (
              <ButtonLink look="primary" href={links.review}>
                Les og godkjenn
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="b-wrap b-main">
        <div className="b-read">
          {says && (
            <Alert tone="danger" role="alert">
              {says}
            </Alert>
          )}
          <LeftBehind opened={opened} me={me} />
          <Alert tone={opened.state === 'approved' ? 'success' : 'info'} icon={opened.state}>
            {holder(opened)}
          </Alert>
          <ContentText content={opened.content} year={opened.report.year} level={2} />
        </div>
      </div>
    </>
  )
}

const seenBy = (move: Reopening, { submitted, signed }: OpenedSection) =>
  (move === 'recall' ? submitted?.revision : signed?.revision) ?? ''

/** Who has the section now. */
function holder({ state, submitted, signed, approvers, people }: OpenedSection): string {
  const name = (id: string) => people[id] ?? 'En annen'
  if (state === 'submitted' && submitted) {
    const waits = approvers.length > 0 ? ` Det venter på ${approvers.map(name).join(' eller ')}.` : ''
    const when = momentWords(new Date(submitted.at))
    return `${name(submitted.by)} sendte kapittelet til godkjenning ${when}.${waits} Det kan ikke endres nå.`
  }
  if (state === 'approved' && signed) {
    return `${name(signed.by)} godkjente kapittelet ${momentWords(new Date(signed.at))}.`
  }
  return 'Du kan lese kapittelet, men ikke skrive i det.'
}
