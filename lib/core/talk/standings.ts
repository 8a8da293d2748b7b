import { follow, type Standing } from '../anchors'
import type { Path } from '../blocks/kind'
import { type Place, placesOf } from '../places'
import type { Content } from '../section'
import type { Thread } from '../talk'
import type { Node } from '../tree'
import { say } from '../words/say'

/** A thread with where it stands now, and what that place is called. */
export type Placed = { thread: Thread; standing: Standing; place: string }

/** Every thread at its place, in reading order; what has no place any more comes last. */
export function placed(threads: readonly Thread[], content: Content): Placed[] {
  if (threads.length === 0) return []
  const places = placesOf(content)
  const rank = new Map(places.map(({ path }, i) => [path.join('.'), i]))
  return threads
    .map((thread) => {
      const standing = follow(thread.anchor, content as unknown as Node)
      return { thread, standing, place: nameOf(places, standing) }
    })
    .map((one) => ({ one, at: rankOf(rank, one.standing) }))
    .sort(
      (a, b) =>
        a.at - b.at || startOf(a.one) - startOf(b.one) || (a.one.thread.at < b.one.thread.at ? -1 : 1),
    )
    .map(({ one }) => one)
}

/** The threads that wait for somebody at this very place; with `fields`, at the fields of this block too. */
export function openAt(all: readonly Placed[], path: Path, fields = false): Placed[] {
  const key = path.join('.')
  return all.filter(({ thread, standing }) => {
    if (thread.settled || standing.is === 'gone') return false
    const place =
      fields && standing.path.length === path.length + 1 ? standing.path.slice(0, -1) : standing.path
    return place.join('.') === key
  })
}

function nameOf(places: readonly Place[], standing: Standing): string {
  if (standing.is === 'gone') return say('Stedet er fjernet')
  const found = placeAt(places, standing.path)
  if (!found) return say('Kapittelet')
  // "Resultat 2" says what it is part of.
  const said = found.path[2] === 'items' || found.of === found.name || found.of === ''
  return said ? found.name : `${found.name} (${found.of})`
}

/** The place itself, or the nearest around it that has a name. */
function placeAt(places: readonly Place[], path: Path): Place | undefined {
  const found = places.find((one) => one.path.join('.') === path.join('.'))
  return found ?? (path.length > 0 ? placeAt(places, path.slice(0, -1)) : undefined)
}

function rankOf(rank: ReadonlyMap<string, number>, standing: Standing): number {
  if (standing.is === 'gone') return Number.POSITIVE_INFINITY
  for (let depth = standing.path.length; depth > 0; depth -= 1) {
    const found = rank.get(standing.path.slice(0, depth).join('.'))
    if (found !== undefined) return found
  }
  return 0
}

const startOf = ({ standing }: Placed) => (standing.is === 'here' ? (standing.span?.from ?? -1) : 0)
