import type { Actor } from '@/lib/core/access'
import { judgeFilling } from '@/lib/core/asking'
import { onlyFills } from '@/lib/core/asking/cells'
import { answerInSight } from '@/lib/core/asking/sight'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import type { Save, SaveAnswer } from '@/lib/core/saving'
import { say } from '@/lib/core/words/say'
import { saveBy, type Way } from '@/lib/sections/save'
import { findRequest, wantedOf } from './find'

/** Saves what somebody filled in of what they were asked for. They are an author of the section from then on. */
export function fill(actor: Actor, { id, ...save }: Save & { id: string }): Promise<Outcome<SaveAnswer>> {
  return saveBy(actor, asFiller(actor, id), save)
}

/** Only into the cells that were asked for, and told of nothing but their table. */
function asFiller(actor: Actor, id: string): Way {
  return async (tx, locked) => {
    const held = await findRequest(tx, actor, id, locked)
    if (!held) return null
    const { row, facts, found } = held
    const wanted = wantedOf(row.request)
    return {
      found,
      allowed: judgeFilling(actor, facts, found.facts),
      judge: (changes, seen) => (onlyFills(changes, seen, wanted) ? done() : elsewhere()),
      shown: (answer) => (facts.withdrawn ? bare(answer) : answerInSight(answer, wanted)),
      how: 'fill',
    }
  }
}

/** A save that came through before the question was taken back is told of as kept; the table is closed. */
const bare = (answer: SaveAnswer): SaveAnswer => ({ ...answer, since: [], collisions: [] })

const elsewhere = () => refused('invalid', say('Du kan bare fylle inn de cellene du er bedt om.'))
