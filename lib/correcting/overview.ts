import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { today } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { compare } from '@/lib/core/compare'
import { type Corrected, correctionNote } from '@/lib/core/correction-note'
import { exhibitNumbers } from '@/lib/core/numbering'
import type { Refusal } from '@/lib/core/outcome'
import { everyPlanned } from '@/lib/core/plan'
import { type Gathered, gather } from '@/lib/editions/gather'
import { lastPublication } from '@/lib/editions/overview'
import { editionsOf } from '@/lib/editions/turn'
import { inLanguage } from '@/lib/language'
import { correctionHindrance } from './hinder'
import { correctionsFor } from './list'
import { correctionsIn, signedCorrections } from './signed'

export type OpenedCorrections = NonNullable<Awaited<ReturnType<typeof openCorrections>>>

/** The corrections of a report for whoever publishes them, with a note to edit; null: not for this actor. */
export async function openCorrections(actor: Actor, slug: string) {
  if (!may(actor, 'manageReports')) return null
  const last = await lastPublication(slug)
  const [home] = await db.select().from(report).where(eq(report.slug, slug))
  if (!home) return null
  const signed = await signedCorrections(db, home.id)
  const [listed, editions, gathered] = await Promise.all([
    correctionsFor(actor, home.id),
    editionsOf(actor, home.id),
    signed.length > 0 ? gather(db, home.id, { stylesheet: '', corrections: signed }) : null,
  ])
  const hindered = gathered && (await correctionHindrance(db, signed, gathered))
  const refusal: Refusal | null = hindered && !hindered.ok ? hindered.refusal : null
  const found = await correctionsIn(
    db,
    signed.map(({ id }) => id),
  )
  return {
    report: home,
    listed,
    editions,
    last,
    refusal,
    seen: signed.map((one) => one.revisionId ?? ''),
    note: gathered
      ? inLanguage(home.language, () =>
          correctionNote(
            today(),
            found.map((one) => beside(one, gathered, home.year)),
          ),
        )
      : '',
  }
}

type Found = Awaited<ReturnType<typeof correctionsIn>>[number]

/** A correction beside what readers have, with the numbers that they will see. */
function beside({ sectionId, base, content }: Found, { planned }: Gathered, year: number): Corrected {
  const pages = everyPlanned(planned).filter(({ fate }) => fate === 'page')
  const tables = exhibitNumbers(
    pages.map((page) => ({ number: page.number, blocks: page.content?.blocks ?? [] })),
  )
  const number = pages.find(({ id }) => id === sectionId)?.number ?? ''
  return { number, title: content.title, tables, comparison: compare(base.content, content, year) }
}
