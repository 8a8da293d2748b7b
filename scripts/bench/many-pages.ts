import { sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { tell, timed } from './figures'
import { accept, inTurns } from './rates'

const pages = 10_000

/** One page again, in an edition of ten thousand; then each of them once, and what that leaves in memory. */
export async function manyPages(url: string, slug: string, path: string): Promise<void> {
  const before = await inTurns(url + path, url + path, accept)
  await db.execute(sql`
    insert into edition_file (edition_id, path, type, etag, identity, gzip, brotli)
    select edition_id, path || '-' || n, type, etag || n, identity, gzip, brotli
    from edition_file join report on report.current_edition_id = edition_id, generate_series(1, ${pages}) as n
    where report.slug = ${slug} and path = ${path.slice(slug.length + 2)}`)
  const after = await inTurns(url + path, url + path, accept)
  tell(
    'samme side når utgaven har 10 000 til',
    `${(after.ours / before.ours).toFixed(2)} ganger`,
    'innenfor 10 %',
  )
  const held = process.memoryUsage().rss
  const took = await timed(async () => {
    for (let n = 1; n <= pages; n++)
      await (await fetch(`${url}${path}-${n}`, { headers: accept })).arrayBuffer()
  })
  const more = (process.memoryUsage().rss - held) / 1e6
  tell(
    'hver av dem én gang',
    `${Math.round((1000 * pages) / took)} i sekundet, ${Math.round(more)} MB mer minne`,
  )
}
