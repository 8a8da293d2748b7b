import { and, desc, eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { correction } from '@/db/schema/corrections'
import { event } from '@/db/schema/log'
import { edition, report } from '@/db/schema/reports'
import { type Actor, may, mayRead } from '@/lib/core/access'
import type { Written } from '@/lib/core/compare/credit'
import {
  type CorrectionMove,
  correctionMovesFor,
  judgeBeginning,
  judgeCorrection,
} from '@/lib/core/correcting'
import type { By } from '@/lib/core/opened'
import type { Refusal } from '@/lib/core/outcome'
import { numbers } from '@/lib/core/outline'
import type { Content, Language } from '@/lib/core/section'
import { insteadOf, type ShownStep, type StepNow, shownSteps, stepNow } from '@/lib/core/steps'
import { type Difference, difference } from '@/lib/core/wording-only'
import { placesIn } from '@/lib/reports/rows'
import { standing } from '@/lib/sections/find'
import { namesOf } from '@/lib/sections/people'
import { chiefsOf } from './chiefs'
import { type CorrectionRow, correctionOf, type FoundCorrection, readable } from './find'
import { keptSince } from './keep'
import { publishedIn } from './published'
import { awaited } from './telling'

/** A correction as its page shows it. Persons are ids; see `people`. */
export type ShownCorrection = Omit<CorrectionRow, 'sectionId' | 'baseId'> & {
  base: { content: Content; number: number }
  /** Beside what readers had when it was begun. */
  differs: Difference
  authors: readonly string[]
  /** Who wrote where in it. */
  written: Written[]
  moves: CorrectionMove[]
  mayWrite: boolean
  /** Why this actor cannot approve; null: nothing hinders. */
  refusal: Refusal | null
  steps: ShownStep[]
  step: StepNow | null
  insteadOf: string | null
  /** Whom it waits for. */
  approvers: string[]
  returned: (By & { note: string }) | null
  /** Readers have got something else since it was begun. */
  overtaken: boolean
  /** The edition that brought it. */
  edition: number | null
}

export type OpenedCorrection = {
  section: { id: string; number: string; title: string; language: Language }
  report: { id: string; title: string; slug: string; year: number }
  /** What readers have of the section; null: nothing. */
  published: { id: string; path: string } | null
  mayBegin: boolean
  mayPublish: boolean
  /** The chief executive has presented the report. */
  presented: boolean
  /** The one under way, or else the latest. */
  correction: ShownCorrection | null
  people: Record<string, string>
}

/** The corrections of a section, the latest in full; null: not there, or not for this actor. */
export async function openCorrection(actor: Actor, sectionId: string): Promise<OpenedCorrection | null> {
  const found = await standing(db, sectionId)
  if (!found) return null
  const [latest] = await db
    .select()
    .from(correction)
    .where(eq(correction.sectionId, sectionId))
    .orderBy(desc(correction.openedAt), desc(correction.id))
    .limit(1)
  const held = latest ? await correctionOf(db, latest) : null
  if (!mayRead(actor, found.facts) && !(held && readable(actor, held))) return null
  const [home] = await db.select().from(report).where(eq(report.id, found.reportId))
  if (!home) return null
  const published = await publishedIn(db, sectionId)
  const shown = held && (await shownTo(actor, held, published?.id ?? null))
  const over = !held || held.state === 'published' || held.state === 'dropped'
  return {
    section: {
      id: sectionId,
      number: numbers(await placesIn(db, home.id)).get(sectionId) ?? '',
      title: published?.content.title ?? found.title,
      language: published?.content.language ?? found.language,
    },
    report: { id: home.id, title: home.title, slug: home.slug, year: home.year },
    published: published && { id: published.id, path: published.path },
    mayBegin: published !== null && over && judgeBeginning(actor, found.facts).ok,
    mayPublish: may(actor, 'manageReports'),
    presented: (await chiefsOf(db, home.id)) !== null,
    correction: shown,
    people: await namesOf(db, mentionedIn(shown)),
  }
}

async function shownTo(
  actor: Actor,
  held: FoundCorrection,
  published: string | null,
): Promise<ShownCorrection> {
  const { section, base, facts, baseId, sectionId: _, ...row } = held
  const under = { ...facts, state: 'submitted' as const }
  const verdict = judgeCorrection('approve', actor, facts)
  const [waits, written, returned, [brought]] = await Promise.all([
    row.state === 'submitted' ? awaited(db, held) : [],
    keptSince(db, row.id, 0),
    row.state === 'returned' ? reasonOf(db, row.id) : null,
    db
      .select({ number: edition.number })
      .from(edition)
      .where(eq(edition.id, row.editionId ?? '')),
  ])
  return {
    ...row,
    base: { content: base.content, number: base.number },
    differs: difference(base.content, row.content),
    authors: facts.authors,
    written,
    moves: correctionMovesFor(actor, facts),
    mayWrite: judgeCorrection('write', actor, facts).ok,
    refusal: verdict.ok ? null : verdict.refusal,
    steps: shownSteps(facts.signing),
    step: row.state === 'submitted' ? stepNow(under) : null,
    insteadOf: insteadOf(actor, facts),
    approvers: waits,
    returned,
    overtaken: row.state !== 'published' && row.state !== 'dropped' && published !== baseId,
    edition: brought?.number ?? null,
  }
}

/** Who sent it back, when and why. */
async function reasonOf(tx: Tx, id: string): Promise<ShownCorrection['returned']> {
  const [said] = await tx
    .select()
    .from(event)
    .where(and(eq(event.subject, id), eq(event.kind, 'correction.sendBack')))
    .orderBy(desc(event.seq))
    .limit(1)
  return said ? { by: said.actor, at: said.at.toISOString(), note: String(said.data.note ?? '') } : null
}

function mentionedIn(shown: ShownCorrection | null) {
  if (!shown) return []
  return [
    ...[shown.openedBy, shown.insteadOf, shown.returned?.by],
    ...[...shown.authors, ...shown.approvers],
    ...shown.steps.flatMap(({ signs }) => signs.flatMap((sign) => [sign.person, sign.for])),
    ...shown.collisions.flatMap((one) => [one.mine.by, one.theirs.by]),
  ]
}
