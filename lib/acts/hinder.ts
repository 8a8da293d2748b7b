import type { Tx } from '@/db/connection'
import { acts, type PlannedAct } from '@/lib/core/acts'
import { type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import type { Gathered } from '@/lib/editions/gather'
import { hindrance } from '@/lib/editions/publish'
import { sameSections, sectionsOf, shownBy } from '@/lib/editions/sections'
import { incomplete } from '@/lib/statutory/incomplete'

/**
 * What hinders an act; null: nothing. It makes an edition of what readers have, so nothing may have moved since; and
 * what is presented must be whole.
 */
export async function actHindrance(
  tx: Tx,
  { kind }: Pick<PlannedAct, 'kind'>,
  gathered: Gathered,
): Promise<Outcome | null> {
  const { reportId, planned, keeps, model } = gathered
  if (!keeps) return model.editions.length > 0 ? withdrawn() : hindrance(tx, reportId, planned)
  const lacking = acts[kind].whole ? await incomplete(tx, reportId, planned, 'isLeftOut') : null
  if (lacking) return lacking
  const same = sameSections(sectionsOf(gathered), await shownBy(tx, keeps))
  return same ? null : outlineMoved()
}

export const withdrawn = () => refused('stale', say('Rapporten er trukket tilbake fra leserne.'))
export const outlineMoved = () =>
  refused(
    'stale',
    say(
      'Titler eller oppbygning er endret siden utgaven leserne har. Publiser en ny utgave først, så alle leser det samme.',
    ),
  )
