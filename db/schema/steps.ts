import { sql } from 'drizzle-orm'
import { boolean, check, date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import type { StepBy, StepWants } from '@/lib/core/steps'
import { instant } from './columns'
import { person } from './people'
import { report, section } from './reports'

/** A stage of sign-off as the manager has set it. What applies to a revision is copied into it when it is submitted. */
export const step = pgTable(
  'step',
  {
    id: text().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    order: text().notNull(),
    name: text().notNull(),
    by: text().$type<StepBy>().notNull(),
    wants: text().$type<StepWants>().notNull(),
    /** Applies to every section; else to those named in `step_section`. */
    everywhere: boolean().notNull().default(true),
  },
  (t) => [
    index('step_report').on(t.reportId, t.order),
    check('step_by', sql`${t.by} in ('unit', 'named')`),
    check('step_wants', sql`${t.wants} = 'one' or (${t.wants} = 'all' and ${t.by} = 'named')`),
  ],
)

/** Who signs at a step that names its approvers. */
export const stepApprover = pgTable(
  'step_approver',
  {
    stepId: text('step_id')
      .notNull()
      .references(() => step.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
  },
  (t) => [primaryKey({ columns: [t.stepId, t.personId] })],
)

export const stepSection = pgTable(
  'step_section',
  {
    stepId: text('step_id')
      .notNull()
      .references(() => step.id, { onDelete: 'cascade' }),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
  },
  (t) => [primaryKey({ columns: [t.stepId, t.sectionId] })],
)

/** Somebody signs for somebody else: for a period, or in one section where the other is an author. */
export const standIn = pgTable(
  'stand_in',
  {
    id: text().primaryKey(),
    /** Who is away, and who signs instead. */
    personId: text('person_id')
      .notNull()
      .references(() => person.id),
    standInId: text('stand_in_id')
      .notNull()
      .references(() => person.id),
    /** Null: in every section, in the period. */
    sectionId: text('section_id').references(() => section.id),
    /** First and last day; the last is open only for one section. */
    from: date({ mode: 'string' }).notNull(),
    to: date({ mode: 'string' }),
    createdBy: text('created_by')
      .notNull()
      .references(() => person.id),
    createdAt: instant('created_at').notNull().defaultNow(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    index('stand_in_person').on(t.personId),
    index('stand_in_stand_in').on(t.standInId),
    index('stand_in_section').on(t.sectionId),
    check('stand_in_another', sql`${t.personId} <> ${t.standInId}`),
    check('stand_in_period', sql`${t.to} >= ${t.from} or (${t.to} is null and ${t.sectionId} is not null)`),
  ],
)
