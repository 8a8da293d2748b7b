import type { Follower } from '../rich'

/** What is told of words that follow something elsewhere, to whoever points at them. */
export const followerTitle: Record<Follower['type'], string> = {
  cell: 'Følger en tabell',
  reference: 'Følger nummereringen i rapporten',
}
