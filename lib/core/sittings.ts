/** One saved version, without its content. */
export type SavedVersion = {
  version: number
  personId: string
  at: Date
  how: 'save' | 'import' | 'restore' | 'resolve'
}

/** Saves that belong together: a run without a long pause, by one person or several at once. */
export type Sitting = {
  from: number
  to: number
  people: string[]
  began: Date
  ended: Date
  how: SavedVersion['how']
}

/** A pause longer than this ends a sitting. */
export const sittingPause = 30 * 60 * 1000

/** Folds saved versions (oldest first) into sittings. A restore or an import stands alone. */
export function sittings(versions: readonly SavedVersion[]): Sitting[] {
  const folded: Sitting[] = []
  for (const one of versions) {
    const last = folded.at(-1)
    if (last && belongs(one, last)) {
      last.to = one.version
      last.ended = one.at
      if (!last.people.includes(one.personId)) last.people.push(one.personId)
    } else {
      const { version, personId, at, how } = one
      folded.push({ from: version, to: version, people: [personId], began: at, ended: at, how })
    }
  }
  return folded
}

const written = (how: SavedVersion['how']) => how === 'save' || how === 'resolve'

function belongs(one: SavedVersion, to: Sitting): boolean {
  return written(one.how) && written(to.how) && one.at.getTime() - to.ended.getTime() <= sittingPause
}
