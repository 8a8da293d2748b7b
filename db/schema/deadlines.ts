import { date, index, pgTable, text } from 'drizzle-orm/pg-core'
import { report } from './reports'

/** A date that matters for the whole report, shown on "my work". */
export const deadline = pgTable(
  'deadline',
  {
    id: text().primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => report.id),
    on: date('on', { mode: 'string' }).notNull(),
    label: text().notNull(),
  },
  (t) => [index('deadline_report').on(t.reportId, t.on)],
)
