import { sql } from 'drizzle-orm'
import { check, date, foreignKey, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import type { ActKind } from '@/lib/core/acts'
import { bytes, instant } from './columns'
import { person } from './people'
import { edition, report } from './reports'

/** What happened to a whole report, as it was recorded; never changed. Each made an edition that says so. */
export const act = pgTable(
  'act',
  {
    id: text().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    kind: text().$type<ActKind>().notNull(),
    date: date({ mode: 'string' }).notNull(),
    /** On whose behalf, in words: the chief executive, an auditor, the council. */
    by: text().notNull(),
    caseNumber: text('case_number').notNull().default(''),
    wording: text().notNull().default(''),
    attachments: text().array().notNull(),
    editionId: text('edition_id').notNull(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => person.id),
    recordedAt: instant('recorded_at').notNull().defaultNow(),
  },
  (t) => [
    foreignKey({
      name: 'act_made_an_edition_of_its_report',
      columns: [t.reportId, t.editionId],
      foreignColumns: [edition.reportId, edition.id],
    }),
    index('act_report').on(t.reportId, t.recordedAt),
    check('act_kind', sql`${t.kind} in ('presented', 'audited', 'adopted', 'noted')`),
    check('act_case', sql`${t.kind} <> 'adopted' or ${t.caseNumber} <> ''`),
    check('act_file', sql`${t.kind} <> 'audited' or cardinality(${t.attachments}) > 0`),
  ],
)

/** A file that belongs to a report: accounts, the auditor's report. Readers see it once an act names it. */
export const attachment = pgTable(
  'attachment',
  {
    id: text().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    /** The file's own name, for the person who uploaded it. */
    name: text().notNull(),
    /** What readers see. */
    title: text().notNull(),
    type: text().notNull(),
    size: integer().notNull(),
    /** SHA-256 of the bytes, hex. */
    hash: text().notNull(),
    bytes: bytes().notNull(),
    uploadedBy: text('uploaded_by')
      .notNull()
      .references(() => person.id),
    uploadedAt: instant('uploaded_at').notNull().defaultNow(),
  },
  (t) => [
    index('attachment_report').on(t.reportId, t.uploadedAt),
    check('attachment_type', sql`${t.type} = 'application/pdf'`),
    check('attachment_size', sql`${t.size} between 1 and 20000000`),
  ],
)
