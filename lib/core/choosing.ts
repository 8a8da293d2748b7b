import { z } from 'zod'
import type { Collision } from './merge'
import { bothTexts } from './merge/both'
import { id } from './text'
import { type Change, get, type Node } from './tree'

const choices = ['mine', 'theirs', 'both'] as const
export type Choice = (typeof choices)[number]

export const resolveSchema = z.strictObject({ id, collision: id, choice: z.enum(choices) })

/**
 * What a choice between two texts changes in the draft. `theirs` stands already, unless it is a removal: then
 * mine stands (and may have been written on since), and only choosing the removal changes anything.
 */
export function chosen(content: Node, { path, mine, theirs }: Collision, choice: Choice): Change[] {
  if (choice === 'both') {
    const to = bothTexts(path, get(content, path), mine)
    return to === undefined ? [] : [{ path, to }]
  }
  if (theirs !== undefined)
    return choice === 'mine' ? [mine === undefined ? { path } : { path, to: mine }] : []
  if (choice === 'theirs') return [{ path }]
  return get(content, path) === undefined && mine !== undefined ? [{ path, to: mine }] : []
}
