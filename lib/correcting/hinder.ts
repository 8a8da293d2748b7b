import type { Tx } from '@/db/connection'
import { outlineMoved, withdrawn } from '@/lib/acts/hinder'
import { type Outcome, refused } from '@/lib/core/outcome'
import { everyPlanned } from '@/lib/core/plan'
import { say } from '@/lib/core/words/say'
import type { Gathered } from '@/lib/editions/gather'
import { contradictory } from '@/lib/editions/publish'
import { type Shown, sameSections, sectionsOf, shownBy } from '@/lib/editions/sections'
import type { CorrectionRow } from './find'

/**
 * What hinders corrections from being published; null: nothing. The edition is the one that readers have, but for
 * these sections: so all else must stand as they have it, and these as they were when they were corrected.
 */
export async function correctionHindrance(
  tx: Tx,
  corrections: readonly CorrectionRow[],
  { keeps, planned, ...gathered }: Gathered,
): Promise<Outcome | null> {
  if (!keeps) return withdrawn()
  const shown = await shownBy(tx, keeps)
  const had = new Map(shown.map((one) => [one.sectionId, one]))
  if (corrections.length === 0 || corrections.some(({ state }) => state !== 'approved'))
    return refused('stale', say('En av rettelsene er ikke lenger godkjent.'))
  const overtaken = corrections.filter((one) => had.get(one.sectionId)?.revisionId !== one.baseId)
  if (overtaken.length > 0) {
    const places = overtaken.map(({ sectionId: id }) => ({
      path: [id],
      says: `${had.get(id)?.number ?? ''} ${had.get(id)?.title ?? ''}`.trim(),
    }))
    return refused('stale', say('Leserne har fått noe nytt siden rettelsen ble begynt.'), { places })
  }
  const corrected = new Set(corrections.map((one) => one.sectionId))
  const others = (list: readonly Shown[]) =>
    list.map((one) => (corrected.has(one.sectionId) ? { ...one, revisionId: null, title: '' } : one))
  const same = sameSections(others(sectionsOf({ planned, ...gathered })), others(shown))
  if (!same) return outlineMoved()
  return contradictory(
    tx,
    everyPlanned(planned).filter(({ fate }) => fate === 'page'),
  )
}
