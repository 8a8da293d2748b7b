import type { TalkActs } from '@/components/talk/talking'
import { reach } from '@/components/ui/reach'
import { done, type Outcome, type Refusal } from '@/lib/core/outcome'
import type { Talk } from '@/lib/core/talk'
import {
  acceptAction,
  editAction,
  rejectAction,
  reopenThreadAction,
  replyAction,
  resolveThreadAction,
  startAction,
} from './actions'

/** The ways to the server for what this person says about a section. */
export function talkActs(id: string, me: string): TalkActs {
  return {
    fetch: () => reach(() => fetched(id)),
    start: (input) => reach(() => startAction({ id, ...input }, me)),
    reply: (input) => reach(() => replyAction({ id, ...input }, me)),
    edit: (input) => reach(() => editAction({ id, ...input }, me)),
    resolve: (input) => reach(() => resolveThreadAction({ id, ...input }, me)),
    reopen: (input) => reach(() => reopenThreadAction({ id, ...input }, me)),
    accept: (input) => reach(() => acceptAction({ id, ...input }, me)),
    reject: (input) => reach(() => rejectAction({ id, ...input }, me)),
  }
}

async function fetched(id: string): Promise<Outcome<Talk>> {
  const response = await fetch(`/api/desk/sections/${id}/talk`)
  const answer: Talk | { refusal: Refusal } = await response.json()
  return 'refusal' in answer ? { ok: false, refusal: answer.refusal } : done(answer)
}
