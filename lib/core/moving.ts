import { z } from 'zod'
import { id, text } from './text'
import { because } from './words/say'
import { type MoveName, moveNames } from './workflow'

/**
 * A move names what the person saw: the draft's version when submitting, else the revision on the screen.
 * It is refused if that is not current.
 */
export const moveSchema = z.strictObject({
  id,
  move: z.enum(moveNames as [MoveName, ...MoveName[]]).exclude(['begin', 'write']),
  seen: z.union([z.number().int().min(0), id]),
  note: text(2000),
})
export type MoveInput = z.infer<typeof moveSchema>

/** The same for moves that must say why, so that the form asks before the server does. */
export const reasonedMoveSchema = moveSchema.refine(({ note }) => note.trim() !== '', {
  ...because('Skriv hvorfor.'),
  path: ['note'],
})

/** Brings back the text of a version; `seen` is the newest one that the person knew of. */
export const restoreSchema = z.strictObject({
  id,
  version: z.number().int().min(0),
  seen: z.number().int().min(0),
})
