import { db } from '@/db/connection'
import { type Actor, may, mayRead, type Relation, relations } from '@/lib/core/access'
import { type MoveName, movesFor } from '@/lib/core/workflow'
import { type BoardRow, openReport, reportList } from '@/lib/reports/open'
import { standing } from '@/lib/sections/find'
import { everybody } from '@/lib/session/grants'

export type Reader = { id: string; name: string; as: Relation[]; moves: MoveName[] }

/** Who reads the draft of a section today, as what, and what they may do with it now; null: not for this actor. */
export async function readersOf(
  actor: Actor,
  sectionId: string,
): Promise<{ title: string; readers: Reader[] } | null> {
  if (!may(actor, 'managePeople')) return null
  const found = await standing(db, sectionId)
  if (!found) return null
  const people = (await everybody(db)).filter((one) => mayRead(one, found.facts))
  const readers = people.map((one) => ({
    id: one.id,
    name: one.name,
    as: relations(one, found.facts).filter((relation) => relation !== 'colleague'),
    moves: movesFor(one, found.facts),
  }))
  return { title: found.title, readers }
}

type Readable = { id: string; number: string; title: string; writes: boolean }
export type Reach = { report: string; sections: Readable[] }[]

/** What somebody reads today, report by report; null: not for this actor, or nobody who can sign in. */
export async function reachOf(
  actor: Actor,
  personId: string,
): Promise<{ name: string; reach: Reach } | null> {
  if (!may(actor, 'managePeople')) return null
  const person = (await everybody(db)).find(({ id }) => id === personId)
  if (!person) return null
  const reports = await Promise.all((await reportList()).map(({ slug }) => openReport(person, slug)))
  const reach = reports.flatMap((opened) => {
    const sections = (opened?.rows ?? []).filter(({ readable }) => readable)
    if (!opened || sections.length === 0) return []
    return { report: opened.report.title, sections: sections.map(readableOf) }
  })
  return { name: person.name, reach }
}

const readableOf = ({ id, number, title, moves }: BoardRow): Readable => ({
  id,
  number,
  title,
  writes: moves.includes('begin') || moves.includes('write'),
})
