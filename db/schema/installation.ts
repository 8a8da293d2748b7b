import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, text } from 'drizzle-orm/pg-core'

/** The installation: whose it is. One row. */
export const installation = pgTable(
  'installation',
  {
    id: integer().primaryKey().default(1),
    name: text().notNull(),
    address: text().notNull().default(''),
    email: text().notNull().default(''),
    /** Where readers find the accessibility statement; empty: no link. */
    accessibilityUrl: text('accessibility_url').notNull().default(''),
    /** Whether one may sign in with a password where there is a provider. */
    passwords: boolean().notNull().default(true),
    demo: boolean().notNull().default(false),
  },
  (t) => [check('installation_one', sql`${t.id} = 1`)],
)
