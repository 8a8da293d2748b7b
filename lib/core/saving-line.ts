import type { RefusalKind } from './outcome'

/**
 * What the form may truthfully say about saving.
 * `since` is when the server last confirmed something (an instant), or null when it never did.
 */
export type Line =
  | { is: 'saved'; since: string | null }
  | { is: 'saving'; since: string | null }
  | { is: 'offline'; since: string | null }
  | { is: 'down'; since: string | null }
  /** Nobody is signed in, or somebody else. */
  | { is: 'signedOut'; since: string | null; says: string }
  /** Not taken as it is, but what is written next may be. */
  | { is: 'declined'; since: string | null; says: string }
  /** The section is closed to this person; nothing more is sent. */
  | { is: 'closed'; since: string | null; says: string }

export type Happening =
  | { what: 'typed' }
  /** What was typed is gone again before it was sent. */
  | { what: 'takenBack' }
  | { what: 'sending' }
  | { what: 'answered'; savedAt: string; rest: boolean }
  /** No way to the server; `online` says that the net itself is there. */
  | { what: 'unreachable'; online: boolean }
  | { what: 'refused'; kind: RefusalKind; says: string }
  /** The server tells that this person may write now. */
  | { what: 'opened' }

/** The line after something happened. A closed section stays closed until it is told to be open. */
export function next(line: Line, happening: Happening): Line {
  const { since } = line
  if (line.is === 'closed') return happening.what === 'opened' ? { is: 'saving', since } : line
  switch (happening.what) {
    case 'opened':
      return line
    case 'typed':
      return line.is === 'saved' || line.is === 'declined' ? { is: 'saving', since } : line
    case 'takenBack':
      return line.is === 'saving' ? { is: 'saved', since } : line
    case 'sending':
      // While the way is blocked, a new try is no news: the line would flicker, and a screen reader with it.
      return isBlocked(line) ? line : { is: 'saving', since }
    case 'answered':
      return { is: happening.rest ? 'saving' : 'saved', since: happening.savedAt }
    case 'unreachable':
      return { is: happening.online ? 'down' : 'offline', since }
    case 'refused':
      return refusedLine(since, happening)
  }
}

function refusedLine(since: string | null, { kind, says }: { kind: RefusalKind; says: string }): Line {
  if (kind === 'unknown') return { is: 'signedOut', since, says }
  if (kind === 'later' || kind === 'unavailable') return { is: 'down', since }
  if (kind === 'invalid' || kind === 'tooLarge') return { is: 'declined', since, says }
  return { is: 'closed', since, says }
}

/** The way to the server is blocked for now: try again by and by. */
export function isBlocked(line: Line): boolean {
  return line.is === 'offline' || line.is === 'down' || line.is === 'signedOut'
}

/** How long to wait before the next try, in milliseconds: longer each time, half a minute at most. */
export function pause(tries: number): number {
  return Math.min(30_000, 1000 * 2 ** Math.max(0, tries - 1))
}
