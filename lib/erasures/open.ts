import { and, desc, eq, ne } from 'drizzle-orm'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { erasure } from '@/db/schema/erasures'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { judgeErasing } from '@/lib/core/erasing'
import { say } from '@/lib/core/words/say'
import { sectionNames } from '@/lib/log/names'
import { namesOf } from '@/lib/sections/people'
import { chosenPlaces } from './chosen'
import { otherHomes } from './elsewhere'
import { findHolding, type Holding } from './find'

const shown = {
  erasure,
  report: { id: report.id, title: report.title, slug: report.slug, year: report.year },
}

/** Every request, those that wait first; null: not for this actor. */
export async function listErasures(actor: Actor) {
  if (!may(actor, 'erase')) return null
  const rows = await db
    .select(shown)
    .from(erasure)
    .innerJoin(report, eq(report.id, erasure.reportId))
    .orderBy(desc(erasure.askedAt))
  const people = await namesOf(
    db,
    rows.flatMap((one) => [one.erasure.askedBy, one.erasure.decidedBy]),
  )
  const waits = ({ erasure: { state } }: (typeof rows)[number]) => state === 'asked'
  return { waiting: rows.filter(waits), decided: rows.filter((one) => !waits(one)), people }
}

/** How many requests wait for this actor to look at them. */
export async function erasuresFor(actor: Actor): Promise<number> {
  if (!may(actor, 'erase')) return 0
  const rows = await db
    .select({ id: erasure.id })
    .from(erasure)
    .where(and(eq(erasure.state, 'asked'), ne(erasure.askedBy, actor.id)))
  return rows.length
}

/** One request, and while it waits every place that it would reach; null: none, or not for this actor. */
export async function openErasure(actor: Actor, id: string) {
  if (!may(actor, 'erase')) return null
  const [row] = await db
    .select(shown)
    .from(erasure)
    .innerJoin(report, eq(report.id, erasure.reportId))
    .where(eq(erasure.id, id))
  if (!row) return null
  const { target, reportId, askedBy, decidedBy } = row.erasure
  const [names, people, holding, elsewhere, chosen, publications] = await Promise.all([
    sectionNames([reportId]),
    namesOf(db, [askedBy, decidedBy]),
    target && findHolding(db, reportId, target),
    target ? otherHomes(db, reportId, target) : [],
    target ? chosenPlaces(target) : [],
    db.select().from(publication).where(eq(publication.erasureId, id)),
  ])
  const verdict = judgeErasing(actor, row.erasure)
  const sections = new Map(names.map((one) => [one.id, one.name]))
  return {
    ...row,
    people,
    sections,
    found: holding && summary(holding, sections),
    elsewhere,
    chosen,
    publication: publications[0] ?? null,
    refusal: verdict.ok ? null : verdict.refusal,
    mine: askedBy === actor.id,
  }
}

export type OpenedErasure = NonNullable<Awaited<ReturnType<typeof openErasure>>>

/** What was found, as people look at it: by what it stands in, and by edition. */
function summary({ rows, files, addresses, hints, bytes }: Holding, sections: ReadonlyMap<string, string>) {
  const kinds = new Map<string, { count: number; sections: Set<string>; glimpses: Set<string> }>()
  for (const { name, sectionId, glimpses } of rows) {
    const kind = kinds.get(name) ?? { count: 0, sections: new Set(), glimpses: new Set() }
    kind.count += 1
    if (sectionId) kind.sections.add(sections.get(sectionId) ?? say('et kapittel som er tatt ut'))
    for (const one of glimpses) kind.glimpses.add(one)
    kinds.set(name, kind)
  }
  const editions = new Map<number, string[]>()
  for (const { number, path } of files) editions.set(number, [...(editions.get(number) ?? []), path])
  return {
    kinds: [...kinds].map(([name, { count, sections, glimpses }]) => ({
      name,
      count,
      sections: [...sections],
      glimpses: [...glimpses].slice(0, 6),
    })),
    editions: [...editions].map(([number, paths]) => ({ number, paths })),
    addresses: [...new Set(addresses.map(({ path }) => path))],
    hints: hints.length,
    pictures: new Set(bytes.pictures.map(({ pictureId }) => pictureId)).size,
    attachments: bytes.attachments.map(({ title }) => title),
  }
}
