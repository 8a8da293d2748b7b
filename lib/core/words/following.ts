import type { Follower } from '../rich'
import { words } from './say'

/** What is told of words that follow something elsewhere, to whoever points at them. */
export const followerTitle = words<Record<Follower['type'], string>>({
  cell: 'Følger en tabell',
  reference: 'Følger nummereringen i rapporten',
})
