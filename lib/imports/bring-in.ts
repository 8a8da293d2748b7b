import { and, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db, type Tx } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { build } from '@/lib/core/importing/build'
import { correct, type Finding } from '@/lib/core/importing/part'
import type { Source } from '@/lib/core/importing/source'
import type { BringInWish } from '@/lib/core/importing/wish'
import { done, type Outcome, refused, refusing } from '@/lib/core/outcome'
import type { Language } from '@/lib/core/section'
import { bindingNames } from '@/lib/core/statutory'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import type { Encoded } from '@/lib/pictures/encode'
import { hanging } from './hanging'
import { keepSections } from './keep-sections'
import { orderEdition } from './order-edition'

type Wish = BringInWish & { source: Source; pictures?: ReadonlyMap<number, Encoded> }

export type BroughtIn = {
  slug: string
  sections: number
  findings: Finding[]
  /** The ordered edition of a report that is published already. */
  publication: string | null
}

/** Brings a report that was written elsewhere into a year: as drafts of its sections, or as a published edition. */
export async function bringIn(actor: Actor, wish: Wish): Promise<Outcome<BroughtIn>> {
  if (!may(actor, wish.published ? 'importPublished' : 'importReport')) return notImporter
  const { hung, shownAt } = hanging(wish.pictures ?? new Map())
  const imported = build(correct(wish.source.parts, wish.corrections), nanoid, wish.year, shownAt)
  return db.transaction(async (tx) => {
    const home = await homeFor(tx, wish, imported.language)
    if (!home.ok) return home
    const { id: reportId, slug } = home.value
    const kept = await keepSections(tx, actor, reportId, imported, hung)
    const publication = wish.published ? await orderEdition(tx, actor, reportId, kept) : null
    const data = { year: wish.year, published: wish.published, sections: kept.length }
    // All at once and last: while so many sections are written, others' events go on.
    const begun = kept.flatMap(({ event }) => event ?? [])
    await append(tx, ...begun, { actor: actor.id, kind: 'report.import', reportId, data })
    return done({ slug, sections: kept.length, findings: imported.findings, publication })
  })
}

export const notImporter = refusing(
  'forbidden',
  'Rapportansvarlige og administratorer kan hente inn en rapport, og bare administratorer en som er publisert.',
)

/** The report that the sections go into: the year's own, where one is written here, or a new one. */
async function homeFor(
  tx: Tx,
  { year, title, published }: Wish,
  language: Language,
): Promise<Outcome<{ id: string; slug: string }>> {
  const annual = and(eq(report.year, year), eq(report.kind, 'annual'))
  const standing = await tx.select().from(report).where(annual).for('update')
  const written = standing.find((one) => !one.imported)
  if (published && written) {
    return refused(
      'forbidden',
      say('Rapporten for {year} skrives her, og kan ikke hentes inn ferdig publisert.', {
        year: String(year),
      }),
    )
  }
  if (written) return done(written)
  const made = {
    id: nanoid(),
    year,
    title: title.trim(),
    slug: String(year),
    language,
    imported: published,
    bound: published ? [] : bindingNames,
    createdAt: now(),
  }
  const [row] = await tx.insert(report).values(made).onConflictDoNothing().returning()
  return row
    ? done(row)
    : refused('stale', say('Det finnes allerede en rapport med adressen /{slug}.', { slug: made.slug }))
}
