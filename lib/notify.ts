import { sql as query } from 'drizzle-orm'
import { ear, type Tx } from '@/db/connection'

/** What servers tell each other, by id only: a notification holds at most 8000 bytes. */
export type Channel = 'report_published' | 'section_changed' | 'section_presence' | 'section_talk'

/** Tells every server, when the transaction commits. */
export async function tell(tx: Tx, channel: Channel, id: string): Promise<void> {
  await tx.execute(query`select pg_notify(${channel}, ${id})`)
}

/**
 * Hears what any server tells. All listen on one connection, which comes back by itself; what was told
 * in between is lost, so `connected` (also called at first) must drop whatever may be out of date.
 */
export function hear(
  channel: Channel,
  heard: (id: string) => void,
  connected: () => void,
): Promise<() => void> {
  return ear().listen({ channel, heard, connected })
}
