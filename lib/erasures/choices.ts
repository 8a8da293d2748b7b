import { desc, eq, inArray, or } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { draft, report, revision, section } from '@/db/schema/reports'
import { filesOf } from '@/lib/acts/attachments'
import { type Actor, may } from '@/lib/core/access'
import { placeKey } from '@/lib/core/erasing'
import { type Place, placesOf } from '@/lib/core/places'
import type { Content } from '@/lib/core/section'
import { sectionNames } from '@/lib/log/names'

/** A place that can be taken out, and the part of the section that it stands in. */
export type ErasablePlace = { key: string; name: string; of: string; words: string }

/** What can be chosen in a report, and in one section of it; null: not for this actor. */
export async function erasureChoices(actor: Actor, asked: { report?: string; section?: string }) {
  if (!may(actor, 'erase')) return null
  const reports = await db
    .select({ id: report.id, title: report.title, year: report.year })
    .from(report)
    .orderBy(desc(report.year), report.title)
  const home = reports.find(({ id }) => id === asked.report)
  if (!home) return { reports, home: null, sections: [], section: null, places: [], attachments: [] }
  const sections = await sectionNames([home.id])
  const chosen = sections.find(({ id }) => id === asked.section) ?? null
  const files = await filesOf(db, home.id)
  return {
    reports,
    home,
    sections,
    section: chosen,
    places: chosen ? await placesFor(chosen.id) : [],
    attachments: files.filter(({ erased }) => !erased).map(({ id, title }) => ({ id, title })),
  }
}

/** Every place of a section once, as it stands now or stood last. */
async function placesFor(section: string): Promise<ErasablePlace[]> {
  const first = new Map<string, ErasablePlace>()
  for (const one of await everyPlace(section)) if (!first.has(one.key)) first.set(one.key, one)
  return [...first.values()]
}

/** Every place that the section has in its draft, then those that it has, or had, before its readers. */
export async function everyPlace(id: string): Promise<ErasablePlace[]> {
  const [current] = await db.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, id))
  const read = db
    .select({ id: editionSection.revisionId })
    .from(editionSection)
    .where(eq(editionSection.sectionId, id))
  const [home] = await db.select().from(section).where(eq(section.id, id))
  const revisions = await db
    .select({ content: revision.content })
    .from(revision)
    .where(or(inArray(revision.id, read), eq(revision.id, home?.approvedRevisionId ?? '')))
    .orderBy(desc(revision.number))
  return [current, ...revisions].flatMap((one) => (one ? within(id, one.content) : []))
}

const within = (section: string, content: Content): ErasablePlace[] =>
  placesOf(content)
    .filter(({ path, words }) => path.length === 2 || (path.length > 2 && words !== ''))
    .map((place) => ({
      key: placeKey({ section, path: whole(place) }),
      name: place.name,
      of: place.of,
      words: place.words,
    }))

/** A point or a row goes as a whole; of a column only its heading, because its figures are cells of their own. */
function whole({ path }: Place): Place['path'] {
  return path.length === 5 && path[2] !== 'columns' ? path.slice(0, 4) : path
}
