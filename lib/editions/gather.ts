import { and, asc, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { PublicContact, PublicEdition, PublicNode, PublicReport } from '@/components/report/model'
import type { Tx } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { department } from '@/db/schema/people'
import { edition, report, revision } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'
import { everyPlanned, type Planned, plan } from '@/lib/core/plan'
import { freeSlug, slugOf } from '@/lib/core/report'
import type { Content } from '@/lib/core/section'
import { origin } from '@/lib/origin'
import { type SectionRow, sectionRows } from '@/lib/reports/rows'

type Source = SectionRow & { signed: boolean; content: Content | null }
export type PlannedSection = Planned<Source>

/** Everything a public page is drawn from, and the plan it came from. */
export type Gathered = { model: PublicReport; planned: PlannedSection[]; slugs: ReadonlyMap<string, string> }

/** How this drawing differs from what is published: a new edition, or one section as its draft stands. */
export type Occasion = {
  stylesheet: string
  next?: PublicEdition
  preview?: { sectionId: string; content: Content }
}

/** Gathers a report as its signed revisions stand; null: there is none. */
export async function gather(tx: Tx, reportId: string, occasion: Occasion): Promise<Gathered | null> {
  const [home] = await tx.select().from(report).where(eq(report.id, reportId))
  const [place] = await tx.select().from(installation)
  if (!home || !place) return null
  const rows = (await sectionRows(tx, reportId)).map(home.imported ? asSigned : (row) => row)
  const contents = await signedContents(tx, rows)
  const planned = plan(
    rows.map((row): Source => {
      if (row.id === occasion.preview?.sectionId)
        return { ...row, signed: true, content: occasion.preview.content }
      return {
        ...row,
        signed: row.approvedRevisionId !== null,
        content: contents.get(row.approvedRevisionId ?? '') ?? null,
      }
    }),
  )
  const slugs = slugsOf(planned)
  const contacts = await contactsOf(tx)
  const nodes = planned.map((one) => nodeOf(one, '', { slugs, contacts }))
  return {
    planned,
    slugs,
    model: {
      installation: { ...place },
      origin: origin(),
      title: home.title,
      year: home.year,
      base: `/${home.slug}`,
      stylesheet: occasion.stylesheet,
      editions: [...(await editionsUntilNow(tx, reportId)), ...(occasion.next ? [occasion.next] : [])],
      preview: occasion.preview !== undefined,
      front: nodes.find((_, i) => planned[i]?.front && planned[i].fate === 'page') ?? null,
      outline: nodes.filter((_, i) => !planned[i]?.front),
      others: await othersThan(tx, reportId),
    },
  }
}

/** A report that came in published was signed where it was written; here its revisions stand without a sign-off. */
function asSigned(row: SectionRow): SectionRow {
  return { ...row, approvedRevisionId: row.submittedRevisionId }
}

type Lookup = { slugs: ReadonlyMap<string, string>; contacts: ReadonlyMap<string, PublicContact> }

function nodeOf(one: PlannedSection, above: string, lookup: Lookup): PublicNode {
  const path = `${above}${lookup.slugs.get(one.id) ?? ''}`
  return {
    id: one.id,
    number: one.number,
    title: one.content?.title ?? one.title,
    language: one.content?.language ?? 'nb',
    path: one.fate === 'pending' ? null : path,
    required: one.required,
    blocks: one.fate === 'page' ? (one.content?.blocks ?? []) : [],
    contact: lookup.contacts.get(one.departmentId ?? '') ?? null,
    children: one.children.map((child) => nodeOf(child, `${path}/`, lookup)),
  }
}

/**
 * The slug of each section: kept from its first publication, or made from its title now. Of two that were moved
 * together with the same one, the first keeps it.
 */
function slugsOf(planned: readonly PlannedSection[], slugs = new Map<string, string>()): Map<string, string> {
  const taken = new Set(planned.flatMap((one) => one.slug ?? []))
  const used = new Set<string>()
  for (const one of planned) {
    if (one.front) continue
    const wanted = one.slug ?? slugOf(one.content?.title ?? one.title)
    const slug = one.slug && !used.has(one.slug) ? one.slug : freeSlug(wanted, taken)
    taken.add(slug)
    used.add(slug)
    slugs.set(one.id, slug)
    slugsOf(one.children, slugs)
  }
  return slugs
}

async function signedContents(tx: Tx, rows: readonly SectionRow[]): Promise<Map<string, Content>> {
  const ids = rows.flatMap((row) => row.approvedRevisionId ?? [])
  if (ids.length === 0) return new Map()
  const found = await tx
    .select({ id: revision.id, content: revision.content })
    .from(revision)
    .where(inArray(revision.id, ids))
  return new Map(found.map((one) => [one.id, one.content]))
}

async function contactsOf(tx: Tx): Promise<Map<string, PublicContact>> {
  const units = await tx.select().from(department)
  return new Map(
    units.map((unit) => [
      unit.id,
      { unit: unit.name, name: unit.contactName, email: unit.contactEmail, phone: unit.contactPhone },
    ]),
  )
}

async function editionsUntilNow(tx: Tx, reportId: string): Promise<PublicEdition[]> {
  const made = await tx
    .select()
    .from(edition)
    .where(eq(edition.reportId, reportId))
    .orderBy(asc(edition.number))
  return made.map((one) => ({ number: one.number, published: dateIn(one.createdAt), note: one.note }))
}

async function othersThan(tx: Tx, reportId: string) {
  return tx
    .select({ title: report.title, year: report.year, slug: report.slug })
    .from(report)
    .where(and(ne(report.id, reportId), isNotNull(report.currentEditionId)))
    .orderBy(desc(report.year))
}

/**
 * What a publishing rests on, as text: the same before rendering and under lock at the flip, or it stops.
 * Who owns a section or when it is due does not matter to readers, and is left out.
 */
export function footing(planned: readonly PlannedSection[]): string {
  return JSON.stringify(
    everyPlanned(planned).map((one) => [
      one.id,
      one.number,
      one.approvedRevisionId,
      one.fate,
      one.slug,
      one.title,
      one.departmentId,
    ]),
  )
}
