import { sql } from 'drizzle-orm'
import { check, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { report } from './reports'

/**
 * How many times a page of a report was opened on a day in Oslo. That is all that is kept: nothing of who opened it,
 * with what, or when on the day.
 */
export const visit = pgTable(
  'visit',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    /** Below the report's address, whichever edition was read; the front page is "". */
    path: text().notNull(),
    day: date({ mode: 'string' }).notNull(),
    count: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.path, t.day] }), check('visit_count', sql`${t.count} > 0`)],
)
