import { and, desc, eq, isNull } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { edition, report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import type { PlannedAct } from '@/lib/core/acts'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { everyPlanned, type Planned, plan } from '@/lib/core/plan'
import type { publishSchema } from '@/lib/core/publishing'
import { say } from '@/lib/core/words/say'
import { contradictions } from '@/lib/figures/contradictions'
import { order } from '@/lib/jobs'
import { type SectionRow, sectionRows } from '@/lib/reports/rows'
import { incomplete } from '@/lib/statutory/incomplete'

const notPublisher = () => refused('forbidden', say('Bare rapportansvarlig kan publisere.'))

/** What publishing would include, leave out, and stop at, now. */
export async function planOf(tx: Tx, reportId: string): Promise<Planned<SectionRow & { signed: boolean }>[]> {
  const rows = await sectionRows(tx, reportId)
  return plan(rows.map((row) => ({ ...row, signed: row.approvedRevisionId !== null })))
}

/** What hinders publishing; null: nothing. */
export async function hindrance(
  tx: Tx,
  reportId: string,
  planned: readonly Planned<SectionRow & { signed: boolean }>[],
): Promise<Outcome | null> {
  const all = everyPlanned(planned)
  const lacking = await incomplete(tx, reportId, planned, 'isUnsigned')
  if (lacking) return lacking
  const pages = all.filter((one) => one.fate === 'page')
  if (pages.length === 0) return refused('invalid', say('Ingen kapitler er godkjent ennå.'))
  return contradictory(tx, pages)
}

/** Signed texts and tables that would say different things in one edition; null: none. */
export async function contradictory(
  tx: Tx,
  pages: readonly Planned<SectionRow & { signed: boolean }>[],
): Promise<Outcome | null> {
  const differing = await contradictions(tx, pages)
  if (differing.length === 0) return null
  const nameOf = new Map(pages.map((one) => [one.id, `${one.number} ${one.title}`]))
  return refused('invalid', say('Godkjente tekster sier noe annet enn de godkjente tabellene.'), {
    places: differing.map(({ id, was, now, of }) => ({
      path: [id],
      says: `${nameOf.get(id)}: ${was} → ${now ?? say('ingen tall')} (${of}).`,
    })),
  })
}

/** Orders a new edition of what is signed. The job renders it; readers see it when all of it is there. */
export function publish(actor: Actor, input: Wish): Promise<Outcome<{ publication: string }>> {
  return db.transaction((tx) => publishIn(tx, actor, input))
}

type Wish = z.infer<typeof publishSchema>

/** The same in the transaction of somebody else, who does more with it. */
export async function publishIn(tx: Tx, actor: Actor, wish: Wish): Promise<Outcome<{ publication: string }>> {
  const home = await publishable(tx, actor, wish)
  if (!home.ok) return home
  const hindered = await hindrance(tx, wish.report, await planOf(tx, wish.report))
  if (hindered && !hindered.ok) return hindered
  return orderEdition(tx, actor, wish.report, { note: wish.note.trim() })
}

/** Locks the report; whether this actor may publish it with this note at all, whatever stands in it. */
export async function publishable(tx: Tx, actor: Actor, { report: id, note }: Wish): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notPublisher()
  const [home] = await tx.select().from(report).where(eq(report.id, id)).for('update')
  if (!home) return absent
  if (home.imported)
    return refused(
      'forbidden',
      say('En rapport som er hentet inn ferdig publisert, kan ikke publiseres herfra.'),
    )
  if (note.trim() !== '' || !(await hasEdition(tx, id))) return done()
  const says = say('Skriv hva som er endret. Merknaden vises for leserne.')
  return refused('invalid', says, { fields: { note: says } })
}

/** Lays the order of an edition, one at a time for a report that is locked. */
export async function orderEdition(
  tx: Tx,
  actor: Actor,
  reportId: string,
  wish: { note: string; act?: PlannedAct; corrections?: string[] },
): Promise<Outcome<{ publication: string }>> {
  if (await isUnderWay(tx, reportId))
    return refused('stale', say('Rapporten blir allerede publisert. Vent til det er ferdig.'))
  const made = { id: nanoid(), reportId, startedBy: actor.id, startedAt: now(), ...wish }
  await tx.insert(publication).values(made)
  await order(tx, 'publish', { publication: made.id }, `publish ${reportId}`)
  return done({ publication: made.id })
}

async function hasEdition(tx: Tx, reportId: string): Promise<boolean> {
  const found = await tx
    .select({ id: edition.id })
    .from(edition)
    .where(eq(edition.reportId, reportId))
    .limit(1)
  return found.length > 0
}

/** A publishing that nobody finished in an hour was killed with its server; the job tries it again by itself. */
async function isUnderWay(tx: Tx, reportId: string): Promise<boolean> {
  const [last] = await tx
    .select({ at: publication.startedAt })
    .from(publication)
    .where(and(eq(publication.reportId, reportId), isNull(publication.finishedAt)))
    .orderBy(desc(publication.startedAt))
    .limit(1)
  return last !== undefined && now().getTime() - last.at.getTime() < 60 * 60 * 1000
}

/** How far a publishing has come, for managers and for who began it; null: none, or not for this actor. */
export async function publicationOf(actor: Actor, wanted: string) {
  const [found] = await db.select().from(publication).where(eq(publication.id, wanted))
  return found && (found.startedBy === actor.id || may(actor, 'manageReports')) ? found : null
}
