import type { Path } from '../blocks/kind'
import { type Rebased, rebase } from '../merge'
import { exists } from '../places'
import type { Proposal } from '../talk'
import { get, type Node, same } from '../tree'

/**
 * Lays a proposed wording on the content as it is now: on what it was made for, or by words where the text was
 * edited elsewhere since. Null: it cannot be laid without losing somebody's words.
 */
export function layProposal(content: Node, path: Path, { from, to }: Proposal): Rebased | null {
  if (!exists(content, path)) return null
  const now = get(content, path)
  const untouched = same(now ?? null, from)
  const since = untouched || now === undefined ? [] : [{ path, to: now, was: from }]
  if (!untouched && since.length === 0) return null
  const laid = rebase(content, [{ path, to }], since)
  return laid.collisions.length > 0 ? null : laid
}
