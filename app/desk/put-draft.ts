import type { Put } from '@/components/form/autosave'
import { done, type Refusal, refused } from '@/lib/core/outcome'
import type { SaveAnswer } from '@/lib/core/saving'
import { say } from '@/lib/core/words/say'
import { pageLanguage, spoken } from '@/lib/core/words/spoken'

/** A browser sends no more than this with a page that is being closed. */
const outlives = 60_000

/** A network that swallows a request is a network that is gone. */
const patience = 20_000

type Answer = SaveAnswer | { refusal: Refusal }

/** The way of a save to the server. Throws where there is no way; what is no answer of ours is a server in need. */
export function putDraft(address: string): Put {
  return async (save) => {
    const body = new Blob([JSON.stringify(save)], { type: 'application/json' })
    const response = await fetch(address, {
      method: 'PUT',
      body,
      headers: { [pageLanguage]: spoken().language },
      keepalive: body.size < outlives,
      signal: AbortSignal.timeout(patience),
    })
    const answer: Answer | null = await response.json().catch(() => null)
    if (answer === null) return refused('unavailable', say('Serveren svarer ikke.'))
    return 'refusal' in answer ? { ok: false, refusal: answer.refusal } : done(answer)
  }
}
