import { asNode, rebase, type Saved } from '@/lib/core/merge'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import type { OpenCollision, Save, SaveAnswer } from '@/lib/core/saving'
import type { Content } from '@/lib/core/section'

export type Server = ReturnType<typeof createServer>

/** A server that merges as the real one does, and can be cut off. */
export function createServer(content: Content) {
  const log: { saveId: string; changes: Saved[] }[] = []
  const collisions: OpenCollision[] = []
  const server = {
    content: asNode(content),
    collisions,
    received: [] as Save[],
    way: 'open' as 'open' | 'cut' | 'answer lost' | 'submitted' | 'signed out',
    async put(save: Save): Promise<Outcome<SaveAnswer>> {
      server.received.push(save)
      if (server.way === 'cut') throw new TypeError('Failed to fetch')
      if (server.way === 'submitted') return refused('stale', 'Kapittelet er sendt til godkjenning.')
      if (server.way === 'signed out') return refused('unknown', 'Du er logget ut.')
      const since = log.slice(save.baseVersion).flatMap((one) => one.changes)
      if (save.changes.length > 0 && !log.some((one) => one.saveId === save.saveId)) {
        const merged = rebase(server.content, save.changes, since)
        server.content = merged.content
        log.push({ saveId: save.saveId, changes: merged.saved })
        for (const { path, mine, theirs } of merged.collisions) {
          collisions.push({
            id: `collision-${collisions.length}`,
            path: [...path],
            mine: { value: mine, by: 'kari' },
            theirs: { value: theirs, by: 'ola' },
            at: '2027-01-01T10:00:00.000Z',
          })
        }
      }
      if (server.way === 'answer lost') throw new TypeError('Failed to fetch')
      return done({
        version: log.length,
        savedAt: '2027-01-01T10:00:00.000Z',
        state: 'draft',
        since: log.slice(save.baseVersion).flatMap((one) => one.changes),
        collisions: [...collisions],
      })
    },
  }
  return server
}
