import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { figureLink } from '@/db/schema/figures'
import { revision } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { outOfDate, sourcesOf, type Touched } from '@/lib/core/following'
import type { State } from '@/lib/core/workflow'
import { readSources } from './sources'

type Signed = {
  id: string
  state: State
  submittedRevisionId: string | null
  approvedRevisionId: string | null
}

/**
 * What has changed under the sent or signed texts of some sections, by section, as far as the actor may read the
 * tables it stands in. The sections themselves are the caller's to have found through the actor.
 */
export async function touchedIn(
  tx: Tx,
  actor: Actor,
  sections: readonly Signed[],
): Promise<Map<string, Touched[]>> {
  const signed = new Map(sections.flatMap((one) => pair(one.id, readNow(one))))
  if (signed.size === 0) return new Map()
  const links = await tx
    .select({ id: figureLink.sectionId })
    .from(figureLink)
    .where(inArray(figureLink.sectionId, [...signed.keys()]))
  const following = [...new Set(links.map(({ id }) => id))]
  if (following.length === 0) return new Map()
  const texts = await tx
    .select({ id: revision.sectionId, content: revision.content })
    .from(revision)
    .where(
      inArray(
        revision.id,
        following.flatMap((id) => signed.get(id) ?? []),
      ),
    )
  const wanted = new Set(texts.flatMap(({ content }) => sourcesOf(content)))
  const sources = await readSources(tx, actor, [...wanted])
  return new Map(
    texts.flatMap(({ id, content }) => {
      const behind = outOfDate(content, (source) => sources[source]?.content)
      const touched = behind.map((one) => ({ ...one, source: sources[one.place.section]?.title ?? '' }))
      return touched.length > 0 ? [[id, touched] as const] : []
    }),
  )
}

/** What is under review is what somebody is about to sign; else what is signed stands. */
const readNow = ({ state, submittedRevisionId, approvedRevisionId }: Signed) =>
  state === 'submitted' ? submittedRevisionId : (approvedRevisionId ?? submittedRevisionId)

const pair = (id: string, revisionId: string | null) => (revisionId ? [[id, revisionId] as const] : [])
