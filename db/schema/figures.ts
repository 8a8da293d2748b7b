import { sql } from 'drizzle-orm'
import { date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from './columns'
import { department, person } from './people'
import { section } from './reports'

/** Figures asked for ("bestilt"): a table of a section, or some of its columns, that another unit is to fill. */
export const figureRequest = pgTable(
  'figure_request',
  {
    id: text().primaryKey(),
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    /** The table's block id. */
    tableId: text('table_id').notNull(),
    /** Column ids; none means the whole table. */
    columns: text().array().notNull().default(sql`'{}'`),
    /** The unit that owes the figures, and the one person in it where somebody is named. */
    departmentId: text('department_id')
      .notNull()
      .references(() => department.id),
    personId: text('person_id').references(() => person.id),
    due: date({ mode: 'string' }),
    note: text().notNull().default(''),
    askedBy: text('asked_by')
      .notNull()
      .references(() => person.id),
    askedAt: instant('asked_at').notNull().defaultNow(),
    /** Who said that all is filled in, and when. */
    answeredBy: text('answered_by').references(() => person.id),
    answeredAt: instant('answered_at'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    index('figure_request_section').on(t.sectionId),
    index('figure_request_department').on(t.departmentId),
    index('figure_request_person').on(t.personId),
  ],
)

/** Which drafts have figures linked to cells of which sections; written anew with each saved version. */
export const figureLink = pgTable(
  'figure_link',
  {
    sectionId: text('section_id')
      .notNull()
      .references(() => section.id),
    sourceId: text('source_id')
      .notNull()
      .references(() => section.id),
  },
  (t) => [primaryKey({ columns: [t.sectionId, t.sourceId] }), index('figure_link_source').on(t.sourceId)],
)
