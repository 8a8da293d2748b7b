import { and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { PublicContact, PublicEdition, PublicReport } from '@/components/report/model'
import type { Tx } from '@/db/connection'
import { act } from '@/db/schema/acts'
import { department } from '@/db/schema/people'
import { edition, report, revision } from '@/db/schema/reports'
import { publicActs } from '@/lib/acts/read'
import { dateIn } from '@/lib/clock'
import type { PlannedAct } from '@/lib/core/acts'
import { everyPlanned, type Planned, plan } from '@/lib/core/plan'
import { byYear } from '@/lib/core/report'
import type { Content } from '@/lib/core/section'
import { type Installation, thisInstallation } from '@/lib/installation'
import { inLanguage } from '@/lib/language'
import { origin } from '@/lib/origin'
import { assetName, type PictureAddress, picturesOf } from '@/lib/pictures/public'
import type { Kept } from '@/lib/pictures/store'
import { type SectionRow, sectionRows } from '@/lib/reports/rows'
import { exceptionsOf } from '@/lib/statutory/read'
import { asShown } from './as-shown'
import { erasedDays } from './erased'
import { nodeOf, slugsOf } from './nodes'
import { pastChallenges } from './past'
import { referring } from './references'
import { shownBy } from './sections'

type Source = SectionRow & { signed: boolean; content: Content | null }
export type PlannedSection = Planned<Source>

/** Everything a public page is drawn from, and the plan it came from. */
export type Gathered = {
  reportId: string
  model: PublicReport
  planned: PlannedSection[]
  slugs: ReadonlyMap<string, string>
  /** The edition whose revisions it shows again. */
  keeps: string | null
}

type Corrected = { sectionId: string; revisionId: string | null }

/** How this drawing differs from what is published: a new edition, or one section as its draft stands. */
export type Occasion = {
  stylesheet: string
  next?: PublicEdition
  /** What is being recorded, of the revisions that readers have. */
  act?: PlannedAct
  /** The corrections it brings; all else is what readers have. */
  corrections?: readonly Corrected[]
  /** Something was erased: what readers have is drawn again, whatever has become of the outline since. */
  again?: boolean
  /** `alone`: for somebody who reads nothing else of the report. */
  preview?: { sectionId: string; content: Content; pictureAt?: PictureAddress; alone?: true }
  /** The report as its drafts stand, by section; what is missing here is left out, whatever was signed of it. */
  drafts?: ReadonlyMap<string, Content>
}

/** Gathers a report as its signed revisions stand; null: there is none. */
export async function gather(tx: Tx, reportId: string, occasion: Occasion): Promise<Gathered | null> {
  // First of all: what is erased while the rest is read shows at the flip.
  const erased = await erasedDays(tx, reportId)
  const [home] = await tx.select().from(report).where(eq(report.id, reportId))
  if (!home) return null
  const place = await thisInstallation(tx)
  return inLanguage(home.language, () => gathered(tx, { home, place, erased }, occasion))
}

type Around = {
  home: typeof report.$inferSelect
  place: Installation
  erased: string[]
}

async function gathered(tx: Tx, { home, place, erased }: Around, occasion: Occasion): Promise<Gathered> {
  const reportId = home.id
  const { act: recorded, corrections = [], again = false } = occasion
  const keeps = recorded || again || corrections.length > 0 ? home.currentEditionId : null
  const present = (await sectionRows(tx, reportId)).map(await signedAs(tx, home.imported, keeps, corrections))
  const rows = again && keeps ? await asShown(tx, keeps, present) : present
  const contents = await signedContents(tx, rows)
  const planned = plan(
    rows.map((row): Source => {
      if (row.id === occasion.preview?.sectionId)
        return { ...row, signed: true, content: occasion.preview.content }
      if (occasion.drafts) return drafted(row, occasion.drafts.get(row.id) ?? null)
      return {
        ...row,
        signed: row.approvedRevisionId !== null,
        content: contents.get(row.approvedRevisionId ?? '') ?? null,
      }
    }),
  )
  const slugs = slugsOf(planned)
  const contacts = await contactsOf(tx)
  const exceptions = await exceptionsOf(tx, reportId)
  const nodes = referring(
    planned.map((one) => nodeOf(one, '', { slugs, contacts, exceptions, language: home.language })),
    `/${home.slug}`,
    occasion.preview?.alone ? occasion.preview.sectionId : null,
  )
  return {
    reportId,
    planned,
    slugs,
    keeps,
    model: {
      installation: { ...place },
      origin: origin(),
      title: home.title,
      year: home.year,
      language: home.language,
      base: `/${home.slug}`,
      stylesheet: occasion.stylesheet,
      editions: [...(await editionsUntilNow(tx, reportId)), ...(occasion.next ? [occasion.next] : [])],
      ...(await publicActs(tx, reportId, occasion.act ?? null)),
      erased,
      preview: isDraft(occasion),
      front: nodes.find((_, i) => planned[i]?.front && planned[i].fate === 'page') ?? null,
      outline: nodes.filter((_, i) => !planned[i]?.front),
      pictures: await picturesOf(
        tx,
        shownIn(planned),
        isDraft(occasion) ? (occasion.preview?.pictureAt ?? draftAddress) : publicAddress,
      ),
      past: await pastChallenges(
        tx,
        rows.flatMap((row) => row.continuesId ?? []),
      ),
      others: await othersThan(tx, reportId),
    },
  }
}

const isDraft = ({ preview, drafts }: Occasion): boolean => preview !== undefined || drafts !== undefined

/** A section that its draft says something in. */
const drafted = (row: SectionRow, content: Content | null): Source => ({
  ...row,
  signed: content !== null && content.blocks.length > 0,
  content,
})

/** The sections whose content readers see. */
export const shownIn = (planned: readonly PlannedSection[]) =>
  everyPlanned(planned).filter(({ fate }) => fate === 'page')

const publicAddress = (_: string, file: Kept) => `/_b/${assetName(file)}`
const draftAddress = (section: string, { picture, width }: Kept) =>
  `/api/desk/sections/${section}/pictures/${picture}/${width}`

/**
 * Which revision of a section counts: its signed one; or the one of an edition that is kept, where it is not corrected. A report that came in
 * published was signed where it was written; here its revisions stand without a sign-off.
 */
async function signedAs(tx: Tx, imported: boolean, keeps: string | null, corrections: readonly Corrected[]) {
  const shown = keeps ? await shownBy(tx, keeps) : []
  const kept = new Map([...shown, ...corrections].map((one) => [one.sectionId, one.revisionId]))
  return (row: SectionRow): SectionRow => {
    if (keeps) return { ...row, approvedRevisionId: kept.get(row.id) ?? null }
    return imported ? { ...row, approvedRevisionId: row.submittedRevisionId } : row
  }
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
    .select({ edition, act: act.id })
    .from(edition)
    .leftJoin(act, eq(act.editionId, edition.id))
    .where(eq(edition.reportId, reportId))
    .orderBy(asc(edition.number))
  return made.map(({ edition: { number, createdAt, note }, act }) => ({
    number,
    published: dateIn(createdAt),
    note,
    ...(act !== null && { byAct: true as const }),
  }))
}

async function othersThan(tx: Tx, reportId: string) {
  const rows = await tx
    .select({
      title: report.title,
      year: report.year,
      kind: report.kind,
      slug: report.slug,
      language: report.language,
    })
    .from(report)
    .where(and(ne(report.id, reportId), isNotNull(report.currentEditionId)))
  return rows.sort(byYear).map(({ kind: _, ...named }) => named)
}

/**
 * What a publishing rests on, as text: the same before rendering and under lock at the flip, or it stops.
 * Who owns a section or when it is due does not matter to readers, and is left out.
 */
export function footing({ planned, model }: Pick<Gathered, 'planned' | 'model'>): string {
  return JSON.stringify([
    model.erased,
    everyPlanned(planned).map((one) => [
      one.id,
      one.number,
      one.approvedRevisionId,
      one.fate,
      one.slug,
      one.content?.title ?? one.title,
      one.departmentId,
      one.answers,
    ]),
  ])
}
