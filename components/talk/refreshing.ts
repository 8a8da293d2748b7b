import type { Talk } from '@/lib/core/talk'
import type { TalkActs } from './talking'

/** Asks what has been said. Answers may overtake each other: only that to the newest question is taken in. */
export function refreshing({ fetch }: Pick<TalkActs, 'fetch'>, take: (talk: Talk) => void) {
  let newest = 0
  return async (): Promise<void> => {
    newest += 1
    const mine = newest
    const outcome = await fetch()
    if (outcome.ok && mine === newest) take(outcome.value)
  }
}
