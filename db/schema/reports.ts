import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { ReportKind } from '@/lib/core/report'
import type { Content, Language } from '@/lib/core/section'
import type { Binding } from '@/lib/core/statutory'
import type { Step } from '@/lib/core/steps'
import type { State } from '@/lib/core/workflow'
import { instant } from './columns'
import { correction } from './corrections'
import { department, person } from './people'

export const report = pgTable(
  'report',
  {
    id: text().primaryKey(),
    year: integer().notNull(),
    kind: text().$type<ReportKind>().notNull().default('annual'),
    title: text().notNull(),
    slug: text().notNull(),
    /** The report that it was rolled forward from: there is one of each kind and year. */
    continuesId: text('continues_id').references((): AnyPgColumn => report.id),
    language: text().$type<Language>().notNull().default('nb'),
    /** `imported` came in published and is not written here. */
    imported: boolean().notNull().default(false),
    /** Last year's challenges must be answered before a section is submitted; else unanswered ones are a hint. */
    answersRequired: boolean('answers_required').notNull().default(false),
    /** As what it reports: which laws ask something of it (lib/core/statutory.ts). */
    bound: text().array().$type<Binding[]>().notNull().default(sql`'{}'`),
    /** The edition readers see; null: none yet, or withdrawn. */
    currentEditionId: text('current_edition_id'),
    withdrawnNote: text('withdrawn_note'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    foreignKey({
      name: 'report_shows_its_own_edition',
      columns: [t.id, t.currentEditionId],
      foreignColumns: [edition.reportId, edition.id],
    }),
    uniqueIndex('report_slug').on(t.slug),
    index('report_year').on(t.year),
    uniqueIndex('report_forward_once').on(t.continuesId, t.kind, t.year),
    check('report_year_range', sql`${t.year} between 1837 and 2200`),
    check('report_kind', sql`${t.kind} in ('annual', 'interim', 'company', 'other')`),
  ],
)

/** A node of the outline; the unit that is written, signed and published. */
export const section = pgTable(
  'section',
  {
    id: text().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    parentId: text('parent_id'),
    order: text().notNull(),
    /** Stands on the report's front page, not in its outline; a report has at most one. */
    front: boolean().notNull().default(false),
    /** From the title at first publication; then changed only on purpose. */
    slug: text(),
    departmentId: text('department_id').references(() => department.id),
    ownerId: text('owner_id').references(() => person.id),
    due: date({ mode: 'string' }),
    /** The manager wants it before anything is published; what a law asks for stands in statutory.ts. */
    required: boolean().notNull().default(false),
    /** What the manager asks of whoever writes: instructions, an example, and about how many words. */
    guidance: text().notNull().default(''),
    example: text().notNull().default(''),
    expectedWords: integer('expected_words'),
    /** The same section in last year's report. */
    continuesId: text('continues_id').references((): AnyPgColumn => section.id),
    state: text().$type<State>().notNull().default('blank'),
    stateSince: instant('state_since').notNull().defaultNow(),
    /** The revision under review, or last reviewed. */
    submittedRevisionId: text('submitted_revision_id'),
    /** The signed revision; stays while the draft goes on. */
    approvedRevisionId: text('approved_revision_id'),
    /** Taken out of the outline; nothing is destroyed. */
    removedAt: instant('removed_at'),
  },
  (t) => [
    unique('section_of_report').on(t.reportId, t.id),
    foreignKey({
      name: 'section_stands_in_its_own_report',
      columns: [t.reportId, t.parentId],
      foreignColumns: [t.reportId, t.id],
    }),
    foreignKey({
      name: 'section_submits_its_own_revision',
      columns: [t.id, t.submittedRevisionId],
      foreignColumns: [revision.sectionId, revision.id],
    }),
    foreignKey({
      name: 'section_approves_its_own_revision',
      columns: [t.id, t.approvedRevisionId],
      foreignColumns: [revision.sectionId, revision.id],
    }),
    uniqueIndex('section_front').on(t.reportId).where(sql`${t.front} and ${t.removedAt} is null`),
    check('section_front_is_top', sql`not ${t.front} or ${t.parentId} is null`),
    index('section_outline').on(t.reportId, t.parentId, t.order),
    index('section_department').on(t.departmentId),
    index('section_owner').on(t.ownerId),
    check('section_state', sql`${t.state} in ('blank', 'draft', 'submitted', 'returned', 'approved')`),
    check('section_expected_words', sql`${t.expectedWords} > 0`),
    check('section_submitted', sql`${t.state} in ('blank', 'draft') or ${t.submittedRevisionId} is not null`),
    check(
      'section_approved',
      sql`${t.state} <> 'approved' or coalesce(${t.approvedRevisionId} = ${t.submittedRevisionId}, false)`,
    ),
  ],
)

/** The working copy of a section; what autosave writes. */
export const draft = pgTable('draft', {
  sectionId: text('section_id')
    .primaryKey()
    .references(() => section.id),
  version: integer().notNull().default(0),
  content: jsonb().$type<Content>().notNull(),
  /** Kept beside the content, so that an outline need not read it. */
  title: text().notNull(),
  hasBlocks: boolean('has_blocks').notNull().default(false),
  savedAt: instant('saved_at').notNull().defaultNow(),
  savedBy: text('saved_by').references(() => person.id),
})

/** Immutable: one section's content as somebody submitted it, with its SHA-256 and its authors. */
export const revision = pgTable(
  'revision',
  {
    id: text().primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references((): AnyPgColumn => section.id),
    number: integer().notNull(),
    content: jsonb().$type<Content>().notNull(),
    /** SHA-256 of the canonical content, hex. */
    hash: text().notNull(),
    authors: text().array().notNull(),
    /** The steps of sign-off that apply to it, as they stood; none: an approver of the unit. */
    steps: jsonb().$type<Step[]>().notNull().default([]),
    draftVersion: integer('draft_version').notNull(),
    /** The correction that it was sent for; null: the section's own draft. */
    correctionId: text('correction_id').references((): AnyPgColumn => correction.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    createdBy: text('created_by')
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    uniqueIndex('revision_number').on(t.sectionId, t.number),
    unique('revision_of_section').on(t.sectionId, t.id),
    unique('revision_content').on(t.sectionId, t.id, t.hash),
  ],
)

/** Who approved which revision, with which words; never changed or taken back. */
export const signOff = pgTable(
  'sign_off',
  {
    id: text().primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    revisionId: text('revision_id').notNull(),
    hash: text().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    /** At which of the revision's steps, and for whom where a stand-in signed. */
    stepId: text('step_id').notNull().default('unit'),
    forId: text('for_id').references(() => person.id),
    note: text().notNull().default(''),
    at: instant('at').notNull().defaultNow(),
  },
  (t) => [
    foreignKey({
      name: 'sign_off_binds_to_content',
      columns: [t.sectionId, t.revisionId, t.hash],
      foreignColumns: [revision.sectionId, revision.id, revision.hash],
    }),
    uniqueIndex('sign_off_once').on(t.revisionId, t.stepId, t.personId),
    index('sign_off_section').on(t.sectionId, t.at),
  ],
)

/** Immutable published snapshot of a whole report; numbered. Its pages, files and sections stand in editions.ts. */
export const edition = pgTable(
  'edition',
  {
    id: text().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references((): AnyPgColumn => report.id),
    number: integer().notNull(),
    /** What changed, said to readers; the first edition needs none. */
    note: text().notNull().default(''),
    /** Public name of the file that styles it, kept with the edition. */
    stylesheet: text().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    createdBy: text('created_by')
      .notNull()
      .references(() => person.id),
  },
  (t) => [
    uniqueIndex('edition_number').on(t.reportId, t.number),
    unique('edition_of_report').on(t.reportId, t.id),
  ],
)
