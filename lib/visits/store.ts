import { sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'
import { edition, report } from '@/db/schema/reports'
import { visit } from '@/db/schema/visits'
import { toldBelow } from '@/lib/core/visits/below'
import { listed, type Tally } from '@/lib/core/visits/tally'
import { layBack, takeTally } from './count'

/** Stores what this server has counted. Where that fails, it is counted still, and stored the next time. */
export async function storeVisits(): Promise<void> {
  const taken = takeTally()
  try {
    await addVisits(taken)
  } catch (error) {
    layBack(taken)
    throw error
  }
}

const below = `/(${Object.keys(toldBelow).join('|')})$`

/**
 * Adds to what all servers have stored. Only addresses that an edition has: one that an erasure has changed since it was
 * counted must not come back. The reports are held meanwhile, so that an erasure comes wholly before this or after it;
 * rows go in one order, so that two servers wait for each other and never both.
 */
export async function addVisits(tally: Tally): Promise<void> {
  const counted = listed(tally)
  if (counted.length === 0) return
  const given = sql`jsonb_to_recordset(${JSON.stringify(counted)}::text::jsonb)
    as given("reportId" text, path text, day date, count integer)`
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      select from ${report} where ${report.id} in (select "reportId" from ${given})
      order by ${report.id} for key share`)
    await tx.execute(sql`
      insert into ${visit} (report_id, path, day, count)
      select "reportId", path, day, count from ${given}
      where exists (
        select from ${edition} join ${editionFile} on ${editionFile.editionId} = ${edition.id}
        where ${edition.reportId} = "reportId" and ${editionFile.path} = regexp_replace(given.path, ${below}, '')
      )
      order by 1, 2, 3
      on conflict (report_id, path, day) do update set count = ${visit}.count + excluded.count`)
  })
}
