import { use } from 'react'
import { comparedWords } from '@/lib/core/compare/words'
import type { Proposal, Thread } from '@/lib/core/talk'
import { wordingsOf } from '@/lib/core/talk/proposable'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { Pieces } from '../compare/pieces'
import { WrittenIn } from '../form/written'
import { useName } from './talking'

/** A proposed wording, with what it puts in and takes out. */
export function ProposalView({ thread, proposal }: { thread: Thread; proposal: Proposal }) {
  const name = useName()
  const lang = use(WrittenIn)
  const { before, after } = wordingsOf(proposal)
  return (
    <div className="b-proposal">
      <p className="b-small">
        <b>{say('{name} foreslår', { name: name(thread.by) })}</b>{' '}
        <span className="b-muted">{momentWords(new Date(thread.at))}</span>
      </p>
      <p>
        {before === after ? (
          say('Ordene er de samme. Bare utseendet er endret (fet, kursiv eller lenke).')
        ) : (
          <Pieces pieces={comparedWords(before, after)} lang={lang} />
        )}
      </p>
    </div>
  )
}
