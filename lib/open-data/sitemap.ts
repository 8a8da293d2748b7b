import { and, asc, eq, like, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'
import { pageAt } from '@/lib/core/open-data/place'
import { type Listed, sitemap } from '@/lib/core/open-data/sitemap'
import { origin } from '@/lib/origin'
import { currentEditions, type Edition } from './found'
import { shownWithDays } from './shown'

/** Every page of the current editions; null: there is no such part of the map. */
export async function siteMap(part: number | null): Promise<string | null> {
  const around = ['/', '/apne-data'].map((path) => ({ address: `${origin()}${path}`, since: null }))
  const pages: Listed[] = [...around]
  for (const one of await currentEditions({})) pages.push(...(await pagesOf(one)))
  return sitemap(pages, `${origin()}/sitemap.xml`, part)
}

/** A section's page is as old as its text; the others as their edition. */
async function pagesOf({ head, place }: Edition): Promise<Listed[]> {
  const shown = await shownWithDays(head.editionId, head.reportId)
  const since = new Map(shown.map(({ sectionId, updated }) => [sectionId, updated]))
  const files = await db
    .select({ path: editionFile.path, sectionId: editionFile.sectionId })
    .from(editionFile)
    .where(
      and(
        eq(editionFile.editionId, head.editionId),
        like(editionFile.type, 'text/html%'),
        sql`length(${editionFile.identity}) > 0`,
      ),
    )
    .orderBy(asc(editionFile.path))
  return files.map(({ path, sectionId }) => ({
    address: pageAt(place, path),
    since: (path && since.get(sectionId ?? '')) || head.published,
  }))
}
