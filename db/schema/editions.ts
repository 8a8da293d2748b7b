import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { PlannedAct } from '@/lib/core/acts'
import type { ScheduleEnd } from '@/lib/core/publishing'
import { bytes, instant } from './columns'
import { erasure } from './erasures'
import { person } from './people'
import { edition, report, revision, section } from './reports'

/** A section as an edition shows it: which revision, under which number and path. A heading has no revision. */
export const editionSection = pgTable(
  'edition_section',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => edition.id),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    revisionId: text('revision_id'),
    /** "4.2" */
    number: text().notNull(),
    title: text().notNull(),
    /** Below the report's address: "organisasjon/eiendom". */
    path: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.sectionId] }),
    foreignKey({
      name: 'edition_shows_a_revision_of_the_section',
      columns: [t.sectionId, t.revisionId],
      foreignColumns: [revision.sectionId, revision.id],
    }),
    index('edition_section_section').on(t.sectionId),
    index('edition_section_path').on(t.path),
  ],
)

/** One stored answer of an edition: a page, a table's CSV, a section's JSON. */
export const editionFile = pgTable(
  'edition_file',
  {
    editionId: text('edition_id')
      .notNull()
      .references(() => edition.id),
    /** Below the report's address, without a leading slash; the front page is "". */
    path: text().notNull(),
    sectionId: text('section_id').references(() => section.id),
    type: text().notNull(),
    etag: text().notNull(),
    identity: bytes().notNull(),
    gzip: bytes().notNull(),
    brotli: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.path] }), index('edition_file_section').on(t.sectionId)],
)

/** A public asset, stored by hash so that old editions keep their look. A picture is packed already: it has no encodings. */
export const asset = pgTable('asset', {
  name: text().primaryKey(),
  type: text().notNull(),
  identity: bytes().notNull(),
  gzip: bytes(),
  brotli: bytes(),
})

/** A publishing under way, for the progress on screen. */
export const publication = pgTable(
  'publication',
  {
    id: text().primaryKey(),
    reportId: text('report_id').notNull(),
    startedBy: text('started_by')
      .notNull()
      .references(() => person.id),
    startedAt: instant('started_at').notNull().defaultNow(),
    note: text().notNull().default(''),
    /** The act that it records; null: a publishing of what is signed. */
    act: jsonb().$type<PlannedAct>(),
    /** The corrections that it brings, of an edition that else is the one before; null: a publishing of what is signed. */
    corrections: text().array(),
    /** The erasure that it follows, of what readers have; null: none. */
    erasureId: text('erasure_id').references((): AnyPgColumn => erasure.id),
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    finishedAt: instant('finished_at'),
    editionId: text('edition_id').references(() => edition.id),
    /** Why it stopped, in one sentence; null: it did not. */
    failure: text(),
  },
  (t) => [index('publication_report').on(t.reportId, t.startedAt)],
)

/**
 * An edition that a manager ordered for later. It is never changed, only ended: another time is another order.
 * At its time everything is judged as if its manager published then.
 */
export const schedule = pgTable(
  'publishing_schedule',
  {
    id: text().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    at: instant('at').notNull(),
    note: text().notNull().default(''),
    orderedBy: text('ordered_by')
      .notNull()
      .references(() => person.id),
    orderedAt: instant('ordered_at').notNull().defaultNow(),
    ended: text().$type<ScheduleEnd>(),
    endedAt: instant('ended_at'),
    /** Why it was refused, in one sentence. */
    refusal: text(),
    /** What it began. */
    publicationId: text('publication_id').references(() => publication.id),
  },
  (t) => [
    uniqueIndex('publishing_schedule_open').on(t.reportId).where(sql`${t.ended} is null`),
    index('publishing_schedule_report').on(t.reportId, t.orderedAt),
    index('publishing_schedule_publication').on(t.publicationId),
    check('publishing_schedule_ended', sql`${t.ended} in ('replaced', 'cancelled', 'begun', 'refused')`),
    check('publishing_schedule_end', sql`(${t.ended} is null) = (${t.endedAt} is null)`),
    check(
      'publishing_schedule_refusal',
      sql`(${t.refusal} is not null) = coalesce(${t.ended} = 'refused', false)`,
    ),
    check(
      'publishing_schedule_begun',
      sql`(${t.publicationId} is not null) = coalesce(${t.ended} = 'begun', false)`,
    ),
  ],
)
