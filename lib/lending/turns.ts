import { turns } from '@/lib/turns'

/**
 * Drawings of lent drafts: two at once, because the same process serves the published pages and must be left time for
 * them; ten may wait, for seconds and not for minutes.
 */
export const inTurn = turns({ most: 2, room: 10 })
