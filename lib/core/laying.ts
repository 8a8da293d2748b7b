import { apart, type Collision, type Join, rebase, type Saved } from './merge'
import { done, type Outcome, refused } from './outcome'
import { plainly } from './plainly'
import { type Content, draftSchema } from './section'
import type { Change, Node } from './tree'
import { say } from './words/say'

export type Laid = { content: Content; saved: Saved[]; collisions: Collision[] }

/** Lays changes on a draft as it stands; `since` is what others saved after the draft that the changes were made in. */
export function laid(present: Node, changes: readonly Change[], since: readonly Saved[] = []): Outcome<Laid> {
  const lay = (join?: Join) => {
    const merged = rebase(present, changes, since, join)
    return { merged, parsed: draftSchema.safeParse(merged.content, { error: plainly }) }
  }
  // Two texts that each have room may not have it joined.
  const joined = lay()
  const { merged, parsed } = joined.parsed.success ? joined : lay(apart)
  if (!parsed.success)
    return refused('invalid', parsed.error.issues[0]?.message ?? say('Innholdet kan ikke lagres.'))
  return done({ content: parsed.data, saved: merged.saved, collisions: merged.collisions })
}
