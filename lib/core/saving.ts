import { z } from 'zod'
import { id } from './text'
import { type Change, changeSchema } from './tree'
import { because, say } from './words/say'
import type { State } from './workflow'

const tooMany = because(
  'Det er for mange endringer på én gang. Last siden på nytt, så får du teksten tilbake.',
)

const otherBuild = () =>
  say(
    'Siden er fra en annen utgave av programmet enn serveren. Last siden på nytt, så får du teksten tilbake.',
  )

/**
 * What autosave sends: my changes since the version I have. Repeating a saveId is harmless. `as` is the person
 * who wrote them: somebody else may have signed in beside the page.
 */
export const saveSchema = z.strictObject(
  {
    baseVersion: z.number().int().min(0),
    saveId: id,
    as: z.string().max(60).optional(),
    changes: z.array(changeSchema).max(5000, tooMany),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? otherBuild() : undefined) },
)
export type Save = { baseVersion: number; saveId: string; as?: string; changes: readonly Change[] }

/** Two texts of one place, waiting for a choice. An absent value means "removed". */
export type OpenCollision = {
  id: string
  path: string[]
  theirs: { value?: unknown; by: string | null; name?: string }
  mine: { value?: unknown; by: string; name?: string }
  at: string
}

/**
 * What autosave answers. `since` holds every change from the sender's base to `version`, mine included, in
 * order: replaying it on the base gives what the server has.
 */
export type SaveAnswer = {
  version: number
  savedAt: string
  state: State
  since: Change[]
  collisions: OpenCollision[]
}

/** What the server tells unasked: everything that was saved after version `from`. */
export type News = Pick<SaveAnswer, 'version' | 'since' | 'collisions'> & { from: number }
