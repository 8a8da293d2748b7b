import type { Tx } from '@/db/connection'
import { acts, type PlannedAct } from '@/lib/core/acts'
import { type Outcome, refused } from '@/lib/core/outcome'
import { everyPlanned } from '@/lib/core/plan'
import type { Gathered } from '@/lib/editions/gather'
import { hindrance } from '@/lib/editions/publish'
import { sameSections, sectionsOf, shownBy } from '@/lib/editions/sections'

/**
 * What hinders an act; null: nothing. It makes an edition of what readers have, so nothing may have moved since; and
 * what is presented must be whole.
 */
export async function actHindrance(
  tx: Tx,
  { kind }: Pick<PlannedAct, 'kind'>,
  gathered: Gathered,
): Promise<Outcome | null> {
  const { planned, keeps, model } = gathered
  if (!keeps) return model.editions.length > 0 ? withdrawn : hindrance(tx, planned)
  const missing = everyPlanned(planned).filter(({ stops }) => stops)
  if (acts[kind].whole && missing.length > 0) {
    const places = missing.map(({ id, number, title }) => ({
      path: [id],
      says: `${number} ${title} er ikke med.`,
    }))
    return refused('invalid', 'Påkrevde kapitler mangler i utgaven leserne har.', { places })
  }
  const same = sameSections(sectionsOf(gathered), await shownBy(tx, keeps))
  return same ? null : outlineMoved
}

export const withdrawn = refused('stale', 'Rapporten er trukket tilbake fra leserne.')
export const outlineMoved = refused(
  'stale',
  'Titler eller oppbygning er endret siden utgaven leserne har. Publiser en ny utgave først, så alle leser det samme.',
)
