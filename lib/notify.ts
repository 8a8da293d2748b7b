import { sql as query } from 'drizzle-orm'
import { sql, type Tx } from '@/db/connection'

/** What servers tell each other, by id only: a notification holds at most 8000 bytes. */
export type Channel = 'report_published' | 'section_changed'

/** Tells every server, when the transaction commits. */
export async function tell(tx: Tx, channel: Channel, id: string): Promise<void> {
  await tx.execute(query`select pg_notify(${channel}, ${id})`)
}

/**
 * Hears what any server tells. All listen on one connection, which comes back by itself; what was told
 * in between is lost, so `reconnected` (also called at first) must drop whatever may be out of date.
 */
export async function hear(
  channel: Channel,
  heard: (id: string) => void,
  reconnected: () => void,
): Promise<() => Promise<void>> {
  const { unlisten } = await sql().listen(channel, heard, reconnected)
  return async () => {
    await unlisten()
  }
}
