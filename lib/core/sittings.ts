/**
 * How a version came to be: `fill` are figures that were asked for, `accept` a proposed wording that was taken,
 * `correct` what readers have got corrected, merged into the draft, `erase` what was taken out of everything.
 */
export type How = 'save' | 'import' | 'restore' | 'resolve' | 'fill' | 'accept' | 'correct' | 'erase'

/** One saved version, without its content. */
export type SavedVersion = {
  version: number
  personId: string
  at: Date
  how: How
  proposedBy?: string | null
}

/** Saves that belong together: a run without a long pause, by one person or several at once. */
export type Sitting = {
  from: number
  to: number
  people: string[]
  began: Date
  ended: Date
  how: How
  /** Whose proposed wording was taken in. */
  proposedBy?: string
}

/** A pause longer than this ends a sitting. */
export const sittingPause = 30 * 60 * 1000

/** Folds saved versions (oldest first) into sittings. A restore, an import or a proposal taken in stands alone. */
export function sittings(versions: readonly SavedVersion[]): Sitting[] {
  const folded: Sitting[] = []
  for (const one of versions) {
    const last = folded.at(-1)
    if (last && belongs(one, last)) {
      last.to = one.version
      last.ended = one.at
      if (!last.people.includes(one.personId)) last.people.push(one.personId)
    } else {
      const { version, personId, at, how, proposedBy } = one
      folded.push({
        from: version,
        to: version,
        people: [personId],
        began: at,
        ended: at,
        how,
        proposedBy: proposedBy ?? undefined,
      })
    }
  }
  return folded
}

const alone: readonly How[] = ['import', 'restore', 'accept', 'correct', 'erase']
const written = (how: How) => !alone.includes(how)

function belongs(one: SavedVersion, to: Sitting): boolean {
  return written(one.how) && written(to.how) && one.at.getTime() - to.ended.getTime() <= sittingPause
}
