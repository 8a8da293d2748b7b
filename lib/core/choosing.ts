import { z } from 'zod'
import { broughtBack, type Collision, type Saved } from './merge'
import { bothTexts } from './merge/both'
import { refused } from './outcome'
import { id } from './text'
import { type Change, get, type Node } from './tree'
import { say } from './words/say'

const choices = ['mine', 'theirs', 'both'] as const
export type Choice = (typeof choices)[number]

/** `seen` is the version that the page had: what was written at the place since, nobody has chosen between. */
export const resolveSchema = z.strictObject({
  id,
  collision: id,
  choice: z.enum(choices),
  seen: z.number().int().min(0),
})

export const changedSince = () =>
  refused('stale', say('Noen har skrevet på stedet siden du så tekstene. Se på dem igjen, og velg da.'))

/** Where the chosen text has no place, it waits on. */
export const noPlace = () =>
  refused('invalid', say('Stedet der teksten sto, er fjernet. Kopier teksten, og behold den andre.'))

/**
 * What a choice between two texts changes in the draft. `theirs` stands already, unless it is a removal: then
 * mine stands (and may have been written on since), and only choosing the removal changes anything. What was removed
 * since the two collided (`since`) comes back around a text of it that is chosen.
 */
export function choosing(
  content: Node,
  between: Collision,
  choice: Choice,
  since: readonly Saved[],
): Change[] {
  const changes = chosen(content, between, choice)
  return [...broughtBack(content, changes, since), ...changes]
}

function chosen(content: Node, { path, mine, theirs }: Collision, choice: Choice): Change[] {
  if (choice === 'both') {
    const stands = get(content, path)
    const to = stands === undefined ? mine : bothTexts(path, stands, mine)
    return to === undefined ? [] : [{ path, to }]
  }
  if (theirs !== undefined)
    return choice === 'mine' ? [mine === undefined ? { path } : { path, to: mine }] : []
  if (choice === 'theirs') return [{ path }]
  return get(content, path) === undefined && mine !== undefined ? [{ path, to: mine }] : []
}
