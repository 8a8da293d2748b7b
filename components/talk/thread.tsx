'use client'

import { useRef } from 'react'
import { quoteOf } from '@/lib/core/anchors'
import type { Settled } from '@/lib/core/talk'
import type { Placed } from '@/lib/core/talk/standings'
import { momentWords } from '@/lib/core/words/dates'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import type { Sentence } from '@/lib/core/words/sentences'
import { goTo } from '../form/place'
import { useMark } from '../form/written'
import { TextButton } from '../ui/button'
import { useArrival } from './arrival'
import { CommentView } from './comment'
import { ProposalView } from './proposal'
import { ReplyForm } from './reply-form'
import { useName, useTalkScene } from './talking'

const outcomes = {
  resolved: 'Avsluttet av {name}, {moment}.',
  accepted: 'Tatt inn i teksten av {name}, {moment}.',
  rejected: 'Avvist av {name}, {moment}.',
} as const satisfies Record<Settled, Sentence>

/** One conversation: where it hangs, what was said, and what can be done. */
export function ThreadView({ placed: { thread, standing, place } }: { placed: Placed }) {
  const name = useName()
  const asked = useTalkScene((scene) => (scene.shown === thread.id ? scene.asked : 0), 0)
  const ref = useRef<HTMLLIElement>(null)
  useArrival(ref, asked)
  const { settled, comments, proposal } = thread
  const quote = quoteOf(thread.anchor)
  const lost = lostWords(standing)
  const lang = useMark()
  return (
    <li
      ref={ref}
      id={`kommentar-${thread.id}`}
      className="b-thread"
      tabIndex={-1}
      data-settled={settled !== null}
      aria-label={say(proposal ? 'Forslag til {place}' : 'Kommentar til {place}', { place })}
    >
      <p className="b-thread-at">
        {standing.is === 'gone' ? (
          place
        ) : (
          <TextButton onClick={() => goTo(standing.path)}>{place}</TextButton>
        )}
      </p>
      {lost && <p className="b-small b-thread-lost">{lost}</p>}
      {quote && (!proposal || lost) && <blockquote lang={lang}>{brief(quote, 240)}</blockquote>}
      {proposal && <ProposalView thread={thread} proposal={proposal} />}
      {comments.map((comment) => (
        <CommentView key={comment.id} thread={thread.id} comment={comment} />
      ))}
      {settled && (
        <p className="b-small b-muted">
          {say(outcomes[settled.how], {
            name: name(settled.by),
            moment: momentWords(new Date(settled.at)),
          })}
        </p>
      )}
      {thread.outside && (
        <p className="b-small b-muted">
          {say('{name} kan lese det som svares her, så lenge leselenken virker.', {
            name: name(thread.by),
          })}
        </p>
      )}
      <ReplyForm thread={thread} />
    </li>
  )
}

function lostWords(standing: Placed['standing']): string | null {
  if (standing.is === 'gone') return say('Teksten kommentaren gjaldt, er fjernet. Der sto det:')
  if (standing.is === 'changed') return say('Ordene kommentaren gjaldt, er skrevet om. Der sto det:')
  return standing.edited ? say('Teksten er endret siden. Da sto det:') : null
}
